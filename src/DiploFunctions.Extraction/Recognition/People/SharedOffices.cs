using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Whom an office in the plural means: "both presidents", "the ministers", "the presidents of Kenya and Ghana".</summary>
internal sealed class SharedOffices(PersonRegistry registry, Lexicon lexicon)
{
    private const int Most = 4;
    private const string AnyHead = "head";
    private const string AnyMinister = "minister";
    private const string OfSomething = "-minister";
    private const string HeadOf = "prime-minister";

    /// <summary>True when somebody may be meant by the office: they hold it, or the article gives them none.</summary>
    public bool Fits(KnownPerson person, string office) => person.Offices.Count == 0 || Holds(person, office);

    /// <summary>The two holders of two countries who were last spoken of; null when there are not two.</summary>
    /// <param name="office">The office.</param>
    /// <param name="but">Who is neither of the two, or null.</param>
    public (KnownPerson First, KnownPerson Second)? Last(string office, KnownPerson? but = null)
    {
        var last = Latest(office, null, but);
        var other = last is null ? null : Latest(office, last, but);
        return last is null || other is null ? null : (other, last);
    }

    /// <summary>"the two men", where a minister was named beside one of the two heads whom the article is about: these two; else null.</summary>
    public (KnownPerson First, KnownPerson Second)? Outranked(KnownPerson one, KnownPerson other)
    {
        var minor = Holds(one, AnyHead) == Holds(other, AnyHead) ? null : Holds(one, AnyHead) ? other : one;
        return minor is { Offices.Count: > 0 } && Last(AnyHead) is var (first, second) && first.Mentions > minor.Mentions && second.Mentions > minor.Mentions
            && (first == one || first == other || second == one || second == other) ? (first, second) : null;
    }

    /// <summary>Whom "the presidents" behind an article means, or "the presidents of Kenya and Ghana", named later or not; null when that cannot be told.</summary>
    public List<PersonMention>? Of(SentenceReading sentence, TitledPerson plural)
    {
        if (Plain(plural) is not { } office || !sentence.Hits.IsSignal(plural.From - 1, "article"))
        {
            return null;
        }

        var next = (plural.Office?.To ?? plural.To) + 1;
        if (sentence.Hits.IsSignal(next, "of"))
        {
            return OfCountries(sentence, plural, office, next);
        }

        // "the foreign ministers, A and B": whom the words behind name.
        var isNamed = next < sentence.Tokens.Count && (sentence.Tokens[next].IsSign(',') || sentence.Tokens[next].IsCapitalised);
        return !isNamed && plural.Country is null && Last(office) is var (first, second) ? [Meant(plural.From, plural.To, first), Meant(plural.From, plural.To, second)] : null;
    }

    /// <summary>The office of a bare plural; null for "energy ministers", who may be others than the ministers named.</summary>
    public static string? Plain(TitledPerson plural) => plural is { IsPlural: true, Name: null, Offices: [var office], Office: var (from, to) } && (office != AnyMinister || from == to) ? office : null;

    private List<PersonMention>? OfCountries(SentenceReading sentence, TitledPerson plural, string office, int of)
    {
        var countries = CountriesBehind(sentence, of, out var last);
        var isNamed = last + 1 < sentence.Tokens.Count && (sentence.Tokens[last + 1].IsSign(',') || sentence.Tokens[last + 1].IsSign(':')) && sentence.Names.ReadAt(last + 2) is not null;
        if (countries.Count is < 2 or > Most || isNamed)
        {
            return null;
        }

        var holders = countries.ConvertAll(country => Only(office, country));
        return holders.Contains(null) ? null : holders.ConvertAll(h => Meant(plural.From, last, h!));
    }

    /// <summary>The countries of "of Kenya, Ghana and Togo", and the token that they end with; none where no "of" stands at the token.</summary>
    public static List<Party> CountriesBehind(SentenceReading sentence, int of, out int last)
    {
        last = of;
        var countries = new List<Party>();
        for (var i = of + 1; i < sentence.Tokens.Count && sentence.Hits.IsSignal(of, "of"); i++)
        {
            if (sentence.Hits.StartingAt(i) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } place)
            {
                countries.Add(place.Party);
                i = last = hit.To;
            }
            else if (!(sentence.Tokens[i].IsSign(',') || sentence.Hits.IsSignal(i, "and") || sentence.Hits.IsSignal(i, "article")))
            {
                break;
            }
        }

        return countries;
    }

    private KnownPerson? Only(string office, Party country)
    {
        KnownPerson? only = null;
        foreach (var person in registry.People)
        {
            if (person.Country == country && !person.IsSpouse && Holds(person, office))
            {
                if (only is not null)
                {
                    return null;
                }

                only = person;
            }
        }

        return only;
    }

    private KnownPerson? Latest(string office, KnownPerson? than, KnownPerson? but)
    {
        KnownPerson? latest = null;
        foreach (var person in registry.People)
        {
            if (person.Mentions > 0 && person != than && person != but && !person.IsSpouse && person.LastMention > (latest?.LastMention ?? 0)
                && (than is null || person.LikelyCountry is not { } country || country != than.LikelyCountry) && Holds(person, office))
            {
                latest = person;
            }
        }

        return latest;
    }

    private bool Holds(KnownPerson person, string office)
    {
        foreach (var held in person.Offices)
        {
            if (held == office || (office == AnyHead && lexicon.HeadOffices.Contains(held))
                || (office == AnyMinister && held.EndsWith(OfSomething, StringComparison.Ordinal) && !held.EndsWith(HeadOf, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static PersonMention Meant(int from, int to, KnownPerson person) => new(from, to, person, PersonForm.Pronoun);
}
