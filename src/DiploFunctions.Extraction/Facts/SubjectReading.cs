using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

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
        foreach (var cue in sentence.Cues.Where(c => c.From > document.To && c.To < stop))
        {
            if (cue.As(Category.Fields) is { } field && !fields.Contains(field.Key))
            {
                fields.Add(field.Key);
            }
        }

        last = Math.Max(last, stop - 1);
        while (last > document.To && !sentence.Tokens[last].IsWord && !sentence.Tokens[last].IsNumber && !sentence.Tokens[last].IsSign('"') && !sentence.Tokens[last].IsSign('”'))
        {
            last--;
        }

        var span = sentence.SpanOf(document.From, last);
        return new SubjectReading(article.Text.Substring(span.Start, span.Length), fields, last);
    }

    private static int Stop(SentenceReading sentence, CueMention document)
    {
        var limit = Math.Min(sentence.Tokens.Count, document.To + 1 + Longest);
        for (var i = document.To + 1; i < limit; i++)
        {
            if (sentence.Tokens[i].IsSign(';') || sentence.Tokens[i].IsSign('.'))
            {
                return i;
            }

            var hit = sentence.Hits.StartingAt(i);
            if (hit is null)
            {
                continue;
            }

            var ends = hit.As(Category.Agreements) is { Key: "document" or "conclude" or "passive" or "raise" }
                || hit.As(Category.Meetings) is { Key: "verb" or "mutual" } || hit.Is(Category.Signals, "cut") || hit.As(Category.Visits) is { Key: "noun" };
            if (ends)
            {
                return i;
            }
        }

        return limit;
    }
}
