using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Everybody whom an article names; one entry a person, whatever the form of the name.</summary>
internal sealed class PersonRegistry
{
    // More people than any article names; beyond it a text is a list, and finding the holder of an office would take too long.
    private const int MostPeople = 2_000;
    private const int MostCompared = 100;
    private readonly List<KnownPerson> _people = [];
    private readonly Dictionary<string, List<KnownPerson>> _byWord = new(StringComparer.Ordinal);

    public IReadOnlyList<KnownPerson> People => _people;

    /// <summary>Adds a name with an office, or joins it to somebody already known by a fuller, shorter or equal form.</summary>
    public KnownPerson Add(string name, IReadOnlyCollection<string> offices, Party? country)
    {
        var words = NameKey.WordsOf(name);
        var known = Match(words, country);
        if (known is null)
        {
            known = new KnownPerson(name);
            if (_people.Count >= MostPeople)
            {
                return known;
            }

            _people.Add(known);
        }

        known.Note(name);
        foreach (var word in words)
        {
            Index(word, known);
        }

        known.Offices.UnionWith(offices);
        if (country is { } told && !known.IsCountryTold)
        {
            (known.Country, known.IsCountryTold) = (told, true);
        }

        return known;
    }

    /// <summary>The person whom words of a name mean, or null: the one most spoken of where several would do.</summary>
    public KnownPerson? Find(IReadOnlyList<string> words) =>
        words.Count == 0 || !_byWord.TryGetValue(words[0], out var candidates)
            ? null
            : candidates.Where(p => p.Answers(words)).OrderByDescending(p => p.Mentions).ThenBy(p => p.Words.Count).FirstOrDefault();

    private KnownPerson? Match(IReadOnlyList<string> words, Party? country)
    {
        if (words.Count == 0)
        {
            return null;
        }

        // The rarest word leaves the fewest to compare; a crowd that shares every word is compared no further than this.
        var rarest = words.Where(_byWord.ContainsKey).Select(w => _byWord[w]).MinBy(people => people.Count);
        return rarest?.Take(MostCompared).FirstOrDefault(p => Agree(p, country) && IsSame(p, words));
    }

    private static bool Agree(KnownPerson person, Party? country) =>
        country is null || !person.IsCountryTold || person.Country == country;

    private static bool IsSame(KnownPerson person, IReadOnlyList<string> words)
    {
        if (person.Words.SequenceEqual(words))
        {
            return true;
        }

        return words.Count < person.Words.Count ? person.Answers(words) : IsRunWithin(person.Words, words);
    }

    private static bool IsRunWithin(IReadOnlyList<string> shorter, IReadOnlyList<string> longer) =>
        $" {string.Join(' ', longer)} ".Contains($" {string.Join(' ', shorter)} ", StringComparison.Ordinal);

    private void Index(string word, KnownPerson person)
    {
        if (!_byWord.TryGetValue(word, out var list))
        {
            _byWord[word] = list = [];
        }

        if (list.Count < MostCompared && !list.Contains(person))
        {
            list.Add(person);
        }
    }
}
