namespace DiploFunctions.Merging.Names;

/// <summary>The names of persons of one country, put together where they are names of one person.</summary>
internal sealed class CountryNames
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly DisjointSets _groups = new();
    private readonly string _country;
    private readonly NearWords? _near;

    /// <summary>How many pairs of names or words were looked at.</summary>
    public int Comparisons { get; private set; }

    /// <param name="country">The code, empty when unknown.</param>
    /// <param name="names">As told, in any order.</param>
    public CountryNames(string country, IEnumerable<string> names)
    {
        _country = country;
        var words = names.Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => NameWords.Of(name, country), StringComparer.Ordinal);
        _near = NameTraditions.IsOfSyllables(country) ? null : new NearWords(words.Values.SelectMany(of => of));
        var bags = new Dictionary<string, NameBag>(StringComparer.Ordinal);
        foreach (var (name, of) in words)
        {
            var bag = new NameBag(of, [.. of.Select(ClassOf).Order(StringComparer.Ordinal)]);
            bags.TryAdd(bag.Key, bag);
            _keys[name] = bag.Key;
        }

        NameBag[] all = [.. bags.Values.OrderBy(bag => bag.Key, StringComparer.Ordinal)];
        JoinSpellings(all);
        JoinReadings(all);
        JoinShortForms(all);
        Comparisons += _near?.Comparisons ?? 0;
    }

    /// <summary>The same for all names of one person.</summary>
    public string GroupOf(string name) => _groups.Find(_keys[name]);

    private string ClassOf(string word) => _near?.ClassOf(word) ?? word;

    // "Jong-un" and "Jongun": the same letters, parted otherwise.
    private void JoinSpellings(NameBag[] bags)
    {
        foreach (var alike in bags.GroupBy(bag => bag.Letters, StringComparer.Ordinal))
        {
            foreach (var bag in alike)
            {
                _groups.Join(alike.First().Key, bag.Key);
            }
        }
    }

    private void JoinReadings(NameBag[] bags)
    {
        if (!NameTraditions.IsChinese(_country))
        {
            return;
        }

        var byLetters = bags.ToLookup(bag => bag.Letters, StringComparer.Ordinal);
        foreach (var bag in bags)
        {
            foreach (var other in SinoVietnamese.PinyinOf(bag.Words).SelectMany(pinyin => byLetters[pinyin]).Where(other => !SinoVietnamese.IsReading(other.Words)))
            {
                _groups.Join(bag.Key, other.Key);
            }
        }
    }

    // A short form belongs to the one person whose name contains it; to nobody when there are two. Longer ones find theirs first, so
    // that two forms of one name are one person by then.
    private void JoinShortForms(NameBag[] bags)
    {
        var byWord = bags.SelectMany(bag => bag.Classes.Distinct(StringComparer.Ordinal).Select(word => (word, bag)))
            .GroupBy(pair => pair.word, pair => pair.bag, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (var bag in bags.Where(bag => bag.Classes.Count > 0).OrderByDescending(bag => bag.Classes.Count).ThenBy(bag => bag.Key, StringComparer.Ordinal))
        {
            if (LongFormOf(bag, bag.Classes.Select(word => byWord[word]).MinBy(with => with.Length)!) is { } group)
            {
                _groups.Join(bag.Key, group);
            }
        }
    }

    private string? LongFormOf(NameBag bag, NameBag[] withRarestWord)
    {
        string? only = null;
        foreach (var other in withRarestWord)
        {
            Comparisons++;
            if (other.Contains(bag) && _groups.Find(other.Key) is var group && group != only)
            {
                if (only is not null)
                {
                    return null;
                }

                only = group;
            }
        }

        return only;
    }
}
