using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Somebody whom an article names, with all that it says of their office.</summary>
internal sealed class KnownPerson(string name)
{
    /// <summary>The fullest form of the name so far, in the article's spelling.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The words of <see cref="Name"/> without case and diacritics.</summary>
    public IReadOnlyList<string> Words { get; private set; } = NameKey.WordsOf(name);

    /// <summary>Keys of the offices that the article gives them.</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>The office in the article's words, or null.</summary>
    public string? OfficeText { get; set; }

    /// <summary>The country or body told with the office, or inferred; null when nothing tells.</summary>
    public Party? Country { get; set; }

    /// <summary>True when the article itself names the country with the office.</summary>
    public bool IsCountryTold { get; set; }

    public bool IsSpouse { get; set; }

    /// <summary>How often the article mentions them.</summary>
    public int Mentions { get; set; }

    /// <summary>Places of the paragraphs in which they appear, other than the outlet's own country.</summary>
    public HashSet<Party> SeenIn { get; } = [];

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

    /// <summary>Takes a fuller form of the name.</summary>
    public void Rename(string fuller)
    {
        Name = fuller;
        Words = NameKey.WordsOf(fuller);
    }

    public Person ToPerson() => new(Name, OfficeText, Country);
}
