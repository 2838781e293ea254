using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Fills the registry of an article's people from the names that its sentences give.</summary>
internal sealed class Registration(Article article, Lexicon lexicon, PersonRegistry registry)
{
    private const int LongestName = 256;
    private const int LongWord = 4;

    /// <summary>Everybody with an office or form of address, and then names without one that do something.</summary>
    public void Register(IReadOnlyList<SentenceReading> sentences)
    {
        var readable = sentences.Where(s => !IsCapitalisedThroughout(s)).ToList();
        readable.ForEach(Titled);
        readable.ForEach(Untitled);
    }

    // "Menlu Retno Perkuat Kemitraan": where every word has a capital, nothing tells where a name ends.
    private static bool IsCapitalisedThroughout(SentenceReading sentence)
    {
        var (words, capitalised) = (0, 0);
        for (var i = 0; sentence.Sentence.IsTitle && i < sentence.Tokens.Count; i++)
        {
            var isLong = sentence.Tokens[i].IsWord && sentence.Tokens[i].Length >= LongWord;
            words += isLong ? 1 : 0;
            capitalised += isLong && sentence.Tokens[i].IsCapitalised ? 1 : 0;
        }

        return words > 2 && capitalised >= 0.8 * words;
    }

    private void Titled(SentenceReading sentence)
    {
        (KnownPerson Person, TitledPerson Title)? previous = null;
        foreach (var title in sentence.Titles)
        {
            if (title.Name is var (from, to))
            {
                previous = (Add(sentence, title, from, to), title);
            }
            else if (previous is var (person, before) && Appositions.Follows(sentence, before, title))
            {
                Appositions.Attach(article, sentence, person, title);
                previous = (person, title);
            }
        }
    }

    private KnownPerson Add(SentenceReading sentence, TitledPerson title, int from, int to)
    {
        var person = registry.Add(TextOf(sentence, from, to), title.Offices, title.Country);
        person.IsSpouse |= title.IsSpouse;
        Nicknames.Note(registry, person, article, sentence, to);
        if (!title.IsPlural && title.Office is var (first, last) && sentence.SpanOf(first, last).Length > (person.OfficeText?.Length ?? 0))
        {
            person.OfficeText = TextOf(sentence, first, last).ToString();
        }

        return person;
    }

    // "X travelled to ...": the subject of a verb of travel or meeting; "the last minister there was X";
    // whoever is met; well-known holders of office anywhere.
    private void Untitled(SentenceReading sentence)
    {
        var names = new NameReader(sentence.Tokens, sentence.Hits, lexicon.Particles);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (names.ReadAt(i) is not { } last)
            {
                continue;
            }

            if (last > i)
            {
                Untitled(sentence, i, last);
            }

            i = last;
        }
    }

    private void Untitled(SentenceReading sentence, int first, int last)
    {
        Span<char> buffer = stackalloc char[LongestName];
        var name = TextOf(sentence, first, last);
        var key = NameKey.Of(name, buffer);
        var office = sentence.Hits.IsSignal(first - 1, "copula") ? BareBefore(sentence, first) : null;
        if (key.Contains(' ') && (office is not null || IsSubject(sentence, last) || IsMet(sentence, first) || KnownHolders.IsLeader(key))
            && registry.FindKey(key) is null)
        {
            Nicknames.Note(registry, registry.Add(name, office?.Offices ?? [], office?.Country), article, sentence, last);
        }
        else if (key.Contains(' ') && Owner(sentence, first) is { } owner && registry.FindKey(key) is null)
        {
            registry.Add(name, [], owner);
        }
    }

    // "Brazil's Luiz Inácio Lula da Silva", where somebody meets or travels
    private static Party? Owner(SentenceReading sentence, int first) =>
        sentence.Hits.IsSignal(first - 1, "possessive") && sentence.Hits.Covering(first - 2) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } place
            && sentence.Hits.All.Any(h => h.Words.Has(Category.Meetings) || h.Words.Has(Category.Visits))
            ? place.Party
            : null;

    private static TitledPerson? BareBefore(SentenceReading sentence, int token) => sentence.Titles.LastOrDefault(t => t.To < token && t.Name is null);

    private static bool IsSubject(SentenceReading sentence, int last) =>
        sentence.Hits.StartingAt(last + 1) is { } hit && (hit.Words.Has(Category.Visits, "verb") || hit.Words.Has(Category.Meetings, "verb"));

    // "met his host Anthony Albanese"
    private static bool IsMet(SentenceReading sentence, int first) =>
        IsMeeting(sentence, first - 1) || IsMeeting(sentence, first - 2) || IsMeeting(sentence, first - 3);

    private static bool IsMeeting(SentenceReading sentence, int token) => sentence.Hits.Covering(token)?.Words.Has(Category.Meetings, "verb") == true;

    private ReadOnlySpan<char> TextOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.AsSpan(span.Start, span.Length);
    }
}
