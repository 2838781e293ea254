using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Names that follow an office of several countries: "the foreign ministers of Kenya and Norway, A and B".</summary>
internal static class Rosters
{
    private const int Fewest = 2;
    private const int Most = 8;

    /// <summary>The names with their countries, as first and last token; empty when there are not as many names as countries.</summary>
    public static IEnumerable<(int From, int To, Party Country)> Of(SentenceReading sentence, NameReader names, TitledPerson plural)
    {
        var countries = new List<Party>();
        var i = plural.Office?.From ?? plural.From;
        while (i < sentence.Tokens.Count && sentence.Hits.Covering(i)?.Words.Has(Category.Offices) == true)
        {
            i++;
        }

        while (i < sentence.Tokens.Count && countries.Count < Most && Step(sentence, i) is var (country, next))
        {
            countries.AddRange(country is { } told ? [told] : []);
            i = next;
        }

        if (countries.Count < Fewest || i >= sentence.Tokens.Count || !(sentence.Tokens[i - 1].IsSign(',') || sentence.Tokens[i - 1].IsSign(':') || sentence.Tokens[i - 1].IsDash || IsNamely(sentence, i - 1)))
        {
            return [];
        }

        var found = Names(sentence, names, i, countries);
        return found.Count == countries.Count ? found : [];
    }

    /// <summary>True for an office with its country behind which another country stands: "menteri luar negeri Kenya dan Ghana".</summary>
    public static bool MayBeHead(SentenceReading sentence, TitledPerson title) => title.To + 2 < sentence.Tokens.Count && (sentence.Hits.IsSignal(title.To + 1, "and") || sentence.Tokens[title.To + 1].IsSign(','))
        && sentence.Hits.StartingAt(title.To + 2)?.Words.Place is { IsCountry: true };

    /// <summary>"the Kenyan and Ghanaian foreign ministers, A and B": the names with their countries; empty when there are not as many names as countries.</summary>
    public static List<(int From, int To, Party Country)> Shared(SentenceReading sentence, NameReader names, TitledPerson plural)
    {
        if (plural is not { IsPlural: true, Name: var (from, _), Country: { } last })
        {
            return [];
        }

        var countries = new List<Party> { last };
        var i = plural.From - 1;
        while (i > 0 && IsJoint(sentence, i) && sentence.Hits.Covering(i - 1)?.Words is { PlaceKind: "adjective", Place: { } country })
        {
            countries.Insert(0, country);
            i = sentence.Hits.Covering(i - 1)!.From - 1;
        }

        var found = countries.Count < Fewest ? [] : Names(sentence, names, from, countries);
        return found.Count == countries.Count ? found : [];
    }

    // "Bộ trưởng Ngoại giao ba nước là A, B và C", "the ministers of Kenya and Norway, namely A and B"
    private static bool IsNamely(SentenceReading sentence, int i) => sentence.Hits.Covering(i) is { } hit && hit.From == hit.To && (hit.Words.Has(Category.Signals, "among") || hit.Words.Has(Category.Signals, "copula"));

    private static bool IsJoint(SentenceReading sentence, int i) => sentence.Tokens[i].IsSign(',') || sentence.Hits.IsSignal(i, "and");

    private static List<(int From, int To, Party Country)> Names(SentenceReading sentence, NameReader names, int from, List<Party> countries)
    {
        var found = new List<(int, int, Party)>();
        var i = from;
        while (found.Count < countries.Count && names.ReadAt(i) is { } end)
        {
            found.Add((i, end, countries[found.Count]));
            i = end + 1;
            while (i < sentence.Tokens.Count && IsJoint(sentence, i))
            {
                i++;
            }
        }

        return found;
    }

    private static (Party? Country, int Next)? Step(SentenceReading sentence, int i) =>
        sentence.Tokens[i].IsSign(',') || sentence.Tokens[i].IsSign(':') || sentence.Tokens[i].IsDash || IsNamely(sentence, i) || sentence.Hits.IsSignal(i, "and") || sentence.Hits.IsSignal(i, "of") || sentence.Hits.IsSignal(i, "article") ? (null, i + 1)
        : sentence.Hits.StartingAt(i) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } place && hit.Words.Place is { } party && place.Party == party ? (party, hit.To + 1)
        : null;
}
