using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Who of an article's people holds which office; made when all of them are registered.</summary>
internal sealed class OfficeHolders
{
    private const int Protagonist = 3;
    private const string AnyMinister = "minister";
    private const string OfSomething = "-minister";
    private const string HeadOf = "prime-minister";
    private const string ForeignMinister = "foreign-minister";
    private const string Monarch = "king";
    private const string Heir = "crown-prince";
    private readonly Party? _home;
    private readonly Dictionary<string, List<KnownPerson>> _byOffice = new(StringComparer.Ordinal);
    private readonly List<KnownPerson> _all = [];
    private readonly List<KnownPerson> _plain = [];
    private readonly Lexicon _lexicon;
    private readonly HashSet<KnownPerson> _heads = [];

    public OfficeHolders(PersonRegistry registry, Lexicon lexicon, Party? home)
    {
        (_home, _lexicon) = (home, lexicon);
        foreach (var person in registry.People)
        {
            if (person.IsSpouse)
            {
                continue;
            }

            foreach (var office in person.Offices)
            {
                (_byOffice.TryGetValue(office, out var holders) ? holders : _byOffice[office] = []).Add(person);
            }

            // "the Minister" is whoever is minister of something.
            if (!person.Offices.Contains(AnyMinister) && person.Offices.Any(o => o.EndsWith(OfSomething, StringComparison.Ordinal) && !o.EndsWith(HeadOf, StringComparison.Ordinal)))
            {
                (_byOffice.TryGetValue(AnyMinister, out var ministers) ? ministers : _byOffice[AnyMinister] = []).Add(person);
            }

            (person.Offices.Count > 0 ? _all : _plain).Add(person);

            if (person.Offices.Any(lexicon.HeadOffices.Contains))
            {
                _heads.Add(person);
            }
        }
    }

    /// <summary>"Thủ tướng nước chủ nhà": who of another country than the guest's was last spoken of in that office; null when nobody was.</summary>
    public KnownPerson? Host(TitledPerson title, Party? guest)
    {
        KnownPerson? last = null;
        foreach (var person in Candidates(title))
        {
            if (person.Mentions > 0 && person.Country is { } country && country != guest && Holds(person, title) && (last is null || person.LastMention > last.LastMention))
            {
                last = person;
            }
        }

        return last;
    }

    /// <summary>
    /// Whom an office without a name means: the best known holder from the country told, or from home, then who does something, then the most spoken of; null when
    /// nobody spoken of so far holds it.
    /// </summary>
    public KnownPerson? Of(TitledPerson title)
    {
        KnownPerson? best = null;
        var bestRank = (IsOfCountry: false, IsOwn: false, IsHead: false, HasActed: false, Mentions: 0);
        // Where the language has no press of one country, home is only a guess: whoever a report is about goes before a host.
        var most = _lexicon.Press is null && title.Country is null ? MostMentions(title) : 0;
        foreach (var person in Candidates(title))
        {
            if (person.Mentions > 0 && Holds(person, title))
            {
                var rank = (CountryOf(person, title) == title.Country && title.Country is not null, title.Country is null && IsOwn(person) && most < 2 * person.Mentions, title is { IsLeader: true, IsCounterpart: false, Country: not null } && _heads.Contains(person) && (person.HasActed || person.Mentions > 1), person.HasActed, Weight(person, title));
                if (best is null || rank.CompareTo(bestRank) > 0)
                {
                    (best, bestRank) = (person, rank);
                }
            }
        }

        if (best is null && title.Offices is [Monarch])
        {
            // "Crown Prince A ... The prince": where no monarch is spoken of
            return Of(new TitledPerson { From = title.From, To = title.To, Offices = [Heir], Country = title.Country });
        }

        if (title.Country is not { } country || !(title.IsLeader || IsHead(title)))
        {
            return best;
        }

        // "France's A met President B. The French president ...": not B, of whom no country is told; "the French leader" is no minister.
        return best is null || CountryOf(best, title) is null || (title.IsLeader && !_heads.Contains(best)) ? Plain(country) ?? best : best;
    }

    /// <summary>
    /// Whom an office means that comes before the name, at the head of an article: "Kenya's president arrived on Monday", and then "President A". Of heads
    /// and foreign ministers only, and of the country told with the office; null when several could be meant.
    /// </summary>
    public KnownPerson? NamedLater(TitledPerson title)
    {
        if (title.Country is null || title.IsFormer || title.IsLeader || title.Offices is not [var office] || !(office == ForeignMinister || _lexicon.HeadOffices.Contains(office)))
        {
            return null;
        }

        KnownPerson? first = null;
        foreach (var person in Candidates(title))
        {
            if (person.Country == title.Country)
            {
                if (person.Mentions > 0 || first is not null)
                {
                    return null;
                }

                first = person;
            }
        }

        return first;
    }

    /// <summary>"his Kenyan counterpart": who holds the same office as somebody named before, else the leader of that country where a leader is spoken of; null when that is nobody.</summary>
    public KnownPerson? Counterpart(TitledPerson title, KnownPerson named)
    {
        KnownPerson? last = null;
        foreach (var office in named.Offices)
        {
            if (!_byOffice.TryGetValue(office, out var holders))
            {
                continue;
            }

            foreach (var person in holders)
            {
                if (person.Mentions > 0 && person != named && (title.Country is { } country ? (CountryOf(person, title) ?? _home) == country : person.Country != named.Country) && (last is null || person.LastMention > last.LastMention))
                {
                    last = person;
                }
            }
        }

        // The counterpart of a minister is no president.
        return last ?? (Of(title) is { } leader && leader != named && (!_heads.Contains(leader) || _heads.Contains(named) || !IsMinister(named)) ? leader : null);
    }

    private static bool IsMinister(KnownPerson person) => person.Offices.Exists(static o => o.EndsWith(OfSomething, StringComparison.Ordinal) && !o.EndsWith(HeadOf, StringComparison.Ordinal));

    private int MostMentions(TitledPerson title)
    {
        var most = 0;
        foreach (var person in Candidates(title))
        {
            most = Holds(person, title) ? Math.Max(most, person.Mentions) : most;
        }

        return most;
    }

    private bool IsHead(TitledPerson title) => title.Offices is [var office] && _lexicon.HeadOffices.Contains(office);

    // "Narendra Modi" or "Suriname's Jennifer Geerlings-Simons", and then "the Surinamese president": the only one told of that country.
    private KnownPerson? Plain(Party country)
    {
        KnownPerson? only = null;
        foreach (var person in _plain)
        {
            if (person.Mentions == 0 || (person.Country ?? KnownHolders.CountryOf(person.Form, null)) != country)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = person;
        }

        return only is not null && _all.TrueForAll(p => p.Mentions == 0 || p.Country != country || !_heads.Contains(p)) ? only : null;
    }

    private List<KnownPerson> Candidates(TitledPerson title) =>
        title.Offices.Length == 0 ? title.IsLeader ? _all : [] : _byOffice.GetValueOrDefault(title.Offices[0]) ?? [];

    // "the Brazilian leader", "Kepala Negara"; the leader of a parliament too where the article is about them.
    private bool Holds(KnownPerson person, TitledPerson title)
    {
        var own = CountryOf(person, title);
        if (title.Country is not null && own is not null && own != title.Country)
        {
            return false;
        }

        if (title.Country is { IsCountry: false } && person.Country is null && title.Offices is [var office, ..] && office.EndsWith(AnyMinister, StringComparison.Ordinal))
        {
            // "menteri keuangan G7": not the one minister named, but all of them
            return false;
        }

        return title.Offices.Length > 0 ? HoldsAll(person, title.Offices) : (own ?? _home) == (title.Country ?? _home);
    }

    private static Party? CountryOf(KnownPerson person, TitledPerson title) =>
        person.Country ?? (title.Country is { IsCountry: true } ? KnownHolders.CountryOf(person.Form, null) : null);

    private static bool HoldsAll(KnownPerson person, string[] offices)
    {
        for (var i = 1; i < offices.Length; i++)
        {
            if (!person.Offices.Contains(offices[i]))
            {
                return false;
            }
        }

        return true;
    }

    private int Weight(KnownPerson person, TitledPerson title) =>
        title.IsLeader && _heads.Contains(person) ? person.Mentions * Protagonist : person.Mentions;

    private bool IsOwn(KnownPerson person) => person.Country is null || person.Country == _home;
}
