using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Somebody whom an article names, with all that it says of their office.</summary>
internal sealed class KnownPerson(string name)
{
    private const int Often = 3;
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal) { [name] = 0 };

    /// <summary>
    /// The fullest form of the name, in the article's spelling. A form seen once does not count against a shorter one of several words
    /// seen often: something else that is written with capitals may have run into the name.
    /// </summary>
    public string Name
    {
        get
        {
            var byLength = _forms.OrderByDescending(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).ToList();
            var often = byLength.FirstOrDefault(f => f.Value >= Often && f.Key.Contains(' ', StringComparison.Ordinal)).Key;
            return byLength.First(f => f.Value > 1 || often is null || f.Key == often).Key;
        }
    }

    /// <summary>The words of the longest form, without case and diacritics.</summary>
    public IReadOnlyList<string> Words { get; private set; } = NameKey.WordsOf(name);

    /// <summary>Keys of the offices that the article gives them.</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>The office in the article's words, or null.</summary>
    public string? OfficeText { get; set; }

    /// <summary>The country or body told with the office, or inferred; null when nothing tells.</summary>
    public Party? Country { get; set; }

    /// <summary>True when the article itself names the country with the office.</summary>
    public bool IsCountryTold { get; set; }

    /// <summary>True when nothing tells the country and the outlet's own was taken.</summary>
    public bool IsCountryAssumed { get; set; }

    public bool IsSpouse { get; set; }

    /// <summary>How often the article mentions them.</summary>
    public int Mentions { get; set; }

    /// <summary>When the article last mentioned them: a number that grows from mention to mention, 0 before the first.</summary>
    public int LastMention { get; set; }

    /// <summary>Places of the paragraphs in which they appear, other than the outlet's own country.</summary>
    public HashSet<Party> SeenIn { get; } = [];

    /// <summary>True when they were seen to travel.</summary>
    public bool IsTraveller { get; set; }

    /// <summary>Countries that they were seen to travel to.</summary>
    public HashSet<Party> TravelsTo { get; } = [];

    /// <summary>How often they appear where no place is told.</summary>
    public int SeenNowhere { get; set; }

    /// <summary>True when the words are a run within the name ("Castro" of "Raul Castro Ruz").</summary>
    public bool Answers(IReadOnlyList<string> words)
    {
        for (var start = 0; start + words.Count <= Words.Count; start++)
        {
            var matches = true;
            for (var i = 0; i < words.Count && matches; i++)
            {
                matches = Words[start + i] == words[i];
            }

            if (matches)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts a form of the name.</summary>
    public void Note(string form)
    {
        _forms[form] = _forms.GetValueOrDefault(form) + 1;
        var words = NameKey.WordsOf(form);
        if (words.Count > Words.Count)
        {
            Words = words;
        }
    }

    public Person ToPerson() => new(Name, OfficeText, Country);
}
