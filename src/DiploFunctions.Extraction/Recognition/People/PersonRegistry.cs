using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Everybody whom an article names; one entry a person, whatever the form of the name.</summary>
internal sealed class PersonRegistry
{
    /// <summary>The key of the office of kings, sultans and emirs.</summary>
    public const string Monarch = "king";

    // More people than any article names; beyond it a text is a list, and finding the holder of an office would take too long.
    private const int MostPeople = 2_000;
    private const int MostCompared = 100;
    private const int LongestName = 256;
    private const int Usual = 24;
    private readonly List<KnownPerson> _people = [];
    private readonly Dictionary<string, List<KnownPerson>> _byWord = new(Usual, StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>>.AlternateLookup<ReadOnlySpan<char>> _byWordOfText;
    private readonly Dictionary<string, NameForm> _forms = new(Usual, StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm>.AlternateLookup<ReadOnlySpan<char>> _formsOfText;

    private int _spoken;

    public PersonRegistry()
    {
        _byWordOfText = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _formsOfText = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public List<KnownPerson> People => _people;

    /// <summary>
    /// Adds a name with an office, or joins it to somebody already known by a fuller, shorter or equal form. A spouse may bear the whole
    /// name of an office holder ("Iriana Joko Widodo") and is somebody else.
    /// </summary>
    public KnownPerson Add(ReadOnlySpan<char> name, string[] offices, Party? country, bool isSpouse = false)
    {
        var form = FormOf(name);
        var known = Match(form, country, isSpouse, isMonarch: Array.IndexOf(offices, Monarch) >= 0);
        if (known is null)
        {
            known = new KnownPerson(form);
            if (_people.Count >= MostPeople)
            {
                return known;
            }

            _people.Add(known);
        }

        if (known.Note(form))
        {
            foreach (var word in form.Words)
            {
                Index(word, known);
            }
        }

        known.IsSpouse |= isSpouse;
        known.AddOffices(offices);
        if (country is { } told && !known.IsCountryTold)
        {
            (known.Country, known.IsCountryTold) = (told, true);
        }

        return known;
    }

    /// <summary>Counts a mention of somebody.</summary>
    public void Mention(KnownPerson person)
    {
        person.Mentions++;
        person.LastMention = ++_spoken;
    }

    /// <summary>Adds another name of somebody.</summary>
    public void AddNickname(KnownPerson person, string name)
    {
        var key = NameKey.Of(name);
        if (key.Length > 0 && !key.Contains(' ', StringComparison.Ordinal))
        {
            person.AddNickname(key);
            Index(key, person);
        }
    }

    /// <summary>The person whom a name means, or null: the one most spoken of where several would do.</summary>
    /// <param name="name">The name as it stands in the text.</param>
    /// <param name="isMonarch">True behind the office of a monarch: one who is known to hold another office is not meant.</param>
    public KnownPerson? Find(ReadOnlySpan<char> name, bool isMonarch = false)
    {
        Span<char> buffer = stackalloc char[LongestName];
        return FindKey(NameKey.Of(name, buffer), isMonarch);
    }

    /// <summary>The person whom a name means, told as <see cref="NameKey.Of(string)"/> gives it, or null.</summary>
    public KnownPerson? FindKey(ReadOnlySpan<char> key, bool isMonarch = false)
    {
        var space = key.IndexOf(' ');
        if (key.IsEmpty || !_byWordOfText.TryGetValue(space < 0 ? key : key[..space], out var candidates))
        {
            return null;
        }

        KnownPerson? best = null;
        foreach (var person in candidates)
        {
            var isBetter = best is null || (best.IsSpouse && !person.IsSpouse) || (best.IsSpouse == person.IsSpouse
                && (person.Mentions > best.Mentions || (person.Mentions == best.Mentions && person.Words.Length < best.Words.Length)));
            if (isBetter && person.Answers(key) && !(isMonarch && space < 0 && IsCommoner(person)))
            {
                best = person;
            }
        }

        return best;
    }

    // Names come again and again; each form of one is taken apart once.
    private NameForm FormOf(ReadOnlySpan<char> name)
    {
        if (!_formsOfText.TryGetValue(name, out var form))
        {
            form = new NameForm(name.ToString());
            _forms[form.Text] = form;
        }

        return form;
    }

    private KnownPerson? Match(NameForm form, Party? country, bool isSpouse, bool isMonarch)
    {
        // The rarest word leaves the fewest to compare; a crowd that shares every word is compared no further than this.
        List<KnownPerson>? rarest = null;
        foreach (var word in form.Words)
        {
            if (_byWord.TryGetValue(word, out var people) && (rarest is null || people.Count < rarest.Count))
            {
                rarest = people;
            }
        }

        return rarest?.Find(person => Agree(person, country) && IsSame(person, form) && !(isMonarch && form.Words.Length == 1 && IsCommoner(person)) && (person.IsSpouse == isSpouse || person.Form.Key == form.Key));
    }

    private static bool Agree(KnownPerson person, Party? country) =>
        country is null || !person.IsCountryTold || person.Country == country;

    // "King Ibrahim of Malaysia" is not Prime Minister Anwar Ibrahim, of whom the text has told already.
    private static bool IsCommoner(KnownPerson person) => person.Words.Length > 1 && person.Offices.Count > 0 && !person.Offices.Contains(Monarch);

    private static bool IsSame(KnownPerson person, NameForm form) =>
        form.Words.Length <= person.Words.Length ? person.Answers(form.Key) : form.Holds(person.Form.Key);

    private void Index(string word, KnownPerson person)
    {
        if (!_byWord.TryGetValue(word, out var list))
        {
            _byWord[word] = list = new List<KnownPerson>(1);
        }

        if (list.Count < MostCompared && !list.Contains(person))
        {
            list.Add(person);
        }
    }
}
