using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Somebody whom an article names, with all that it says of their office.</summary>
internal sealed class KnownPerson(NameForm name)
{
    private const int Often = 3;
    private static readonly HashSet<Party> Nowhere = [];
    private string? _name;
    private HashSet<Party>? _seenIn;
    private HashSet<Party>? _travelsTo;
    private readonly string _first = name.Text;
    private int _firstCount;
    private Dictionary<string, int>? _others;

    /// <summary>
    /// The fullest form of the name, in the article's spelling. A form seen once does not count against a shorter one of several words
    /// seen often: something else that is written with capitals may have run into the name.
    /// </summary>
    public string Name => _name ??= Fullest();

    /// <summary>The form with the most words.</summary>
    public NameForm Form { get; private set; } = name;

    /// <summary>The words of that form, without case and diacritics.</summary>
    public string[] Words => Form.Words;

    /// <summary>Keys of the offices that the article gives them, each once.</summary>
    public List<string> Offices { get; } = [];

    /// <summary>The office in the article's words, or null.</summary>
    public string? OfficeText { get; set; }

    /// <summary>True for whoever holds an office, by the article or by what is generally known.</summary>
    public bool IsHolder => Offices.Count > 0 || KnownHolders.IsLeader(Form.Key);

    /// <summary>The country or body told with the office, or inferred; null when nothing tells.</summary>
    public Party? Country { get; set; }

    /// <summary>The country, or what is generally known where the article has not told it yet.</summary>
    public Party? LikelyCountry => Country ?? KnownHolders.CountryOf(Form, null);

    /// <summary>True when the article itself names the country with the office.</summary>
    public bool IsCountryTold { get; set; }

    /// <summary>True when nothing tells the country and the outlet's own was taken.</summary>
    public bool IsCountryAssumed { get; set; }

    public bool IsSpouse { get; set; }

    /// <summary>How often the article mentions them.</summary>
    public int Mentions { get; set; }

    /// <summary>True once a sentence has told what they do, and has not only spoken of them.</summary>
    public bool HasActed { get; set; }

    /// <summary>When the article last mentioned them: a number that grows from mention to mention, 0 before the first.</summary>
    public int LastMention { get; set; }

    /// <summary>Places of the paragraphs in which they appear, other than the outlet's own country.</summary>
    public IReadOnlySet<Party> SeenIn => _seenIn ?? Nowhere;

    /// <summary>True when they were seen to travel.</summary>
    public bool IsTraveller { get; set; }

    /// <summary>Countries that they were seen to travel to.</summary>
    public IReadOnlySet<Party> TravelsTo => _travelsTo ?? Nowhere;

    /// <summary>The head whom this minister was told to accompany, or null.</summary>
    public KnownPerson? GoesWith { get; set; }

    /// <summary>The country that the paragraph begins with in which they were told to travel, or null.</summary>
    public Party? ComesFrom { get; set; }

    /// <summary>The foreign country in which something was last told to take place when they were first named, or null.</summary>
    public Party? SeenAfter { get; set; }

    /// <summary>Whoever of a country told is first said to meet them, or null.</summary>
    public KnownPerson? MetBy { get; set; }

    /// <summary>How often they appear where no place is told.</summary>
    public int SeenNowhere { get; set; }

    /// <summary>Keys of other names ("jokowi" of "Joko Widodo"); null when there are none.</summary>
    public HashSet<string>? Nicknames { get; private set; }

    /// <summary>True when a key's words are a run within the name ("castro" of "Raul Castro Ruz"), or it is another name.</summary>
    public bool Answers(ReadOnlySpan<char> key) => Form.Holds(key) || IsNickname(key);

    public bool IsNickname(ReadOnlySpan<char> key) => Nicknames is { } names && names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key);

    public void AddNickname(string key) => (Nicknames ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);

    public void AddOffices(string[] offices)
    {
        foreach (var office in offices)
        {
            if (!Offices.Contains(office))
            {
                Offices.Add(office);
            }
        }
    }

    public void SeeIn(Party place) => (_seenIn ??= []).Add(place);

    public void TravelTo(Party country) => (_travelsTo ??= []).Add(country);

    /// <summary>Counts a form of the name.</summary>
    /// <returns>True when it is the first time.</returns>
    public bool Note(NameForm form)
    {
        var count = form.Text == _first ? _firstCount++ : CountOther(form.Text);
        _name = null;
        if (form.Words.Length > Words.Length)
        {
            Form = form;
        }

        return count == 0;
    }

    public Person ToPerson() => new(Name, OfficeText, Country);

    // Most people have one form only.
    private int CountOther(string text)
    {
        _others ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var count = _others.GetValueOrDefault(text);
        _others[text] = count + 1;
        return count;
    }

    private string Fullest()
    {
        if (_others is null)
        {
            return _first;
        }

        var byLength = _others.Append(KeyValuePair.Create(_first, _firstCount)).OrderByDescending(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).ToList();
        var often = byLength.FirstOrDefault(f => f.Value >= Often && f.Key.Contains(' ', StringComparison.Ordinal)).Key;
        return byLength.First(f => f.Value > 1 || often is null || f.Key == often).Key;
    }
}
