using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>What a document is about, in the article's words, with the sectors that it names.</summary>
internal sealed record SubjectReading(string Text, IReadOnlyList<string> Fields, int Last)
{
    private const int Longest = 24;

    /// <summary>The document's name and what follows it, up to the next document, verb, date or end of the clause.</summary>
    public static SubjectReading After(Article article, SentenceReading sentence, CueMention document)
    {
        var fields = new List<string>();
        var last = document.To;
        var stop = Stop(sentence, document);
        // The sectors of a bundle may stand behind the verb: "... documents were signed in the fields of ...".
        var isBundle = document.As(Category.Agreements, "document")?.Value == "documents";
        foreach (var cue in sentence.Cues.Where(c => c.From > document.To && (isBundle || c.To < stop)))
        {
            if (cue.As(Category.Fields) is { } field && !fields.Contains(field.Key))
            {
                fields.Add(field.Key);
            }
        }

        last = Math.Max(last, stop - 1);
        while (last > document.To && IsLoose(sentence, last))
        {
            last--;
        }

        last += ClosesBracket(sentence, document.From, last + 1) ? 1 : 0;
        var span = sentence.SpanOf(document.From, last);
        return new SubjectReading(article.Text.Substring(span.Start, span.Length), fields, last);
    }

    // "Perjanjian Kemitraan Ekonomi (CEPA)"
    private static bool ClosesBracket(SentenceReading sentence, int from, int token)
    {
        var i = token < sentence.Tokens.Count && sentence.Tokens[token].IsSign(')') ? token - 1 : from - 1;
        while (i >= from && !sentence.Tokens[i].IsSign('(') && !sentence.Tokens[i].IsSign(')'))
        {
            i--;
        }

        return i >= from && sentence.Tokens[i].IsSign('(');
    }

    // Signs, conjunctions and prepositions at the end belong to what follows.
    private static bool IsLoose(SentenceReading sentence, int i)
    {
        var token = sentence.Tokens[i];
        return !(token.IsWord || token.IsNumber || token.IsSign('"') || token.IsSign('”'))
            || (sentence.Hits.Covering(i) is { } hit && (hit.To == hit.From || hit.Words.Has(Category.Signals, "as-well"))
            && hit.Entries.All(e => e.Category is Category.Signals or Category.Dates or Category.Institutions && !e.IsName && e.Key is not ("matter" or "amount")));
    }

    // "signed a treaty in Kenya on Monday": where it was signed, and not what about.
    private static bool IsWhere(SentenceReading sentence, int i) =>
        sentence.Hits.Is(i, Category.Signals, "at", out var at)
        && (sentence.Hits.StartingAt(at.To + 1) is { } place ? PlaceHit.Of(place) is not null : at.To + 1 < sentence.Tokens.Count && sentence.Tokens[at.To + 1].IsCapitalised);

    // "a memorandum on farming in Nairobi": a document is about a country, and signed in a city.
    private static bool IsInCity(SentenceReading sentence, int i, Hit at) => at.Words.Has(Category.Signals, "at") && sentence.Hits.StartingAt(at.To + 1)?.Words.PlaceKind == "city";

    // "a treaty is on the agenda", "a treaty will probably be signed", "a treaty with President A": the verb, or who signs too
    private static bool EndsNoun(SentenceReading sentence, Hit hit) => hit.As(Category.Signals) is { Key: "future" or "scheduled" } || hit.IsMainly(Category.Signals, "copula")
        || (hit.IsMainly(Category.Signals, "with") && sentence.People.Any(p => p.From == hit.To + 1));

    // "nota kesepahaman perbatasan oleh Menteri A dan B"
    private static bool IsAgent(SentenceReading sentence, Hit hit) => hit.Words.Has(Category.Signals, "agent") && Array.Exists(sentence.People, p => p.From == hit.To + 1);

    // "will sign agreements on energy, Minister A said"
    private static bool IsSpeaker(SentenceReading sentence, int comma) => sentence.Tokens[comma].IsSign(',') && Array.Find(sentence.People, p => p.From == comma + 1) is { } speaker
        && sentence.Hits.Covering(speaker.To + 1) is { } says && (says.Words.Has(Category.Signals, "reports") || says.Words.Has(Category.Signals, "says") || says.Words.Has(Category.Signals, "tells"));

    private static int Stop(SentenceReading sentence, CueMention document)
    {
        var limit = Math.Min(sentence.Tokens.Count, document.To + 1 + Longest);
        if (IsWhere(sentence, document.To + 1))
        {
            return document.To + 1;
        }

        var isName = document.As(Category.Agreements, "document")?.Value is "joint-statement" or "declaration" or "year";
        for (var i = document.To + 1; i < limit; i++)
        {
            var token = sentence.Tokens[i];
            var endsName = isName && (token.IsSign(',') || token.IsSign('"') || token.IsSign('”'));
            if (endsName || IsSpeaker(sentence, i) || token.IsSign(';') || token.IsSign('.') || sentence.BeginsDate(i))
            {
                return i;
            }

            var hit = sentence.Hits.StartingAt(i);
            if (hit is null)
            {
                continue;
            }

            // "an agreement on the establishment of a bank"
            var isOfSubject = hit.As(Category.Agreements) is { Key: "raise" } && (sentence.Hits.IsSignal(i - 1, "about") || sentence.Hits.IsSignal(i - 1, "article"));
            var ends = (!isOfSubject && !hit.Words.Has(Category.Signals, "only-signed") && hit.As(Category.Agreements) is { Key: "document" or "conclude" or "passive" or "raise" })
                || hit.As(Category.Meetings) is { Key: "verb" or "mutual" } || hit.IsMainly(Category.Signals, "cut")
                || (hit.Words.Has(Category.Signals, "agree") && sentence.Hits.IsSignal(i - 1, "and"))
                || hit.IsMainly(Category.Signals, "among") || hit.Words.Has(Category.Signals, "mediator") || hit.Words.Has(Category.Signals, "below") || hit.As(Category.Visits) is { Key: "noun" };
            if (ends || DocumentList.BeginsAnother(sentence, hit) || IsInCity(sentence, i, hit) || hit.Words.Has(Category.Signals, "by-whom") || IsAgent(sentence, hit) || EndsNoun(sentence, hit))
            {
                return i;
            }
        }

        return limit;
    }
}
