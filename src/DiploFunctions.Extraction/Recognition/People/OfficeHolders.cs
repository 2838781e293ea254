using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Who of an article's people holds which office; made when all of them are registered.</summary>
internal sealed class OfficeHolders
{
    private const int Protagonist = 3;
    private const string AnyMinister = "minister";
    private const string OfSomething = "-minister";
    private const string HeadOf = "prime-minister";
    private readonly Party? _home;
    private readonly Dictionary<string, List<KnownPerson>> _byOffice = new(StringComparer.Ordinal);
    private readonly List<KnownPerson> _all = [];
    private readonly HashSet<KnownPerson> _heads = [];

    public OfficeHolders(PersonRegistry registry, Lexicon lexicon, Party? home)
    {
        _home = home;
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

            if (person.Offices.Count > 0)
            {
                _all.Add(person);
            }

            if (person.Offices.Any(lexicon.HeadOffices.Contains))
            {
                _heads.Add(person);
            }
        }
    }

    /// <summary>
    /// Whom an office without a name means: the best known holder from the country told, or from home, then the most spoken of; null when
    /// nobody spoken of so far holds it.
    /// </summary>
    public KnownPerson? Of(TitledPerson title)
    {
        KnownPerson? best = null;
        var bestRank = (IsOfCountry: false, IsOwn: false, Mentions: 0);
        foreach (var person in Candidates(title))
        {
            if (person.Mentions > 0 && Holds(person, title))
            {
                var rank = (person.Country == title.Country && title.Country is not null, title.Country is null && IsOwn(person), Weight(person, title));
                if (best is null || rank.CompareTo(bestRank) > 0)
                {
                    (best, bestRank) = (person, rank);
                }
            }
        }

        return best;
    }

    private List<KnownPerson> Candidates(TitledPerson title) =>
        title.Offices.Length == 0 ? title.IsLeader ? _all : [] : _byOffice.GetValueOrDefault(title.Offices[0]) ?? [];

    // "the Brazilian leader", "Kepala Negara"; the leader of a parliament too where the article is about them.
    private bool Holds(KnownPerson person, TitledPerson title)
    {
        if (title.Country is not null && person.Country is not null && person.Country != title.Country)
        {
            return false;
        }

        return title.Offices.Length > 0 ? HoldsAll(person, title.Offices) : (person.Country ?? _home) == (title.Country ?? _home);
    }

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
