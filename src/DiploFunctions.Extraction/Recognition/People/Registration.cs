using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Fills the registry of an article's people from the names that its sentences give.</summary>
internal sealed class Registration(Article article, Lexicon lexicon, PersonRegistry registry)
{
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
        var words = sentence.Tokens.Where(t => t.IsWord && t.Span.Length >= LongWord).ToList();
        return sentence.Sentence.IsTitle && words.Count > 2 && words.Count(w => w.IsCapitalised) >= 0.8 * words.Count;
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
        if (!title.IsPlural && title.Office is var (first, last) && TextOf(sentence, first, last) is var office
            && office.Length > (person.OfficeText?.Length ?? 0))
        {
            person.OfficeText = office;
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

            var name = TextOf(sentence, i, last);
            var words = NameKey.WordsOf(name);
            var office = sentence.Hits.IsSignal(i - 1, "copula") ? sentence.Titles.LastOrDefault(t => t.To < i && t.Name is null) : null;
            if (words.Count >= 2 && (office is not null || IsSubject(sentence, last) || IsMet(sentence, i) || KnownHolders.IsLeader(words))
                && registry.Find(words) is null)
            {
                registry.Add(name, office?.Offices ?? [], office?.Country);
            }

            i = last;
        }
    }

    private static bool IsSubject(SentenceReading sentence, int last) =>
        sentence.Hits.StartingAt(last + 1)?.Entries.Any(e => e is { Category: Category.Visits or Category.Meetings, Key: "verb" }) == true;

    // "met his host Anthony Albanese"
    private static bool IsMet(SentenceReading sentence, int first) =>
        Enumerable.Range(1, 3).Any(back => sentence.Hits.Covering(first - back)?.Entries.Any(e => e is { Category: Category.Meetings, Key: "verb" }) == true);

    private string TextOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.Substring(span.Start, span.Length);
    }
}
