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

        if (countries.Count < Fewest || i >= sentence.Tokens.Count || !sentence.Tokens[i - 1].IsSign(','))
        {
            return [];
        }

        var found = new List<(int, int, Party)>();
        while (found.Count < countries.Count && names.ReadAt(i) is { } end)
        {
            found.Add((i, end, countries[found.Count]));
            i = end + 1;
            while (i < sentence.Tokens.Count && (sentence.Tokens[i].IsSign(',') || sentence.Hits.IsSignal(i, "and")))
            {
                i++;
            }
        }

        return found.Count == countries.Count ? found : [];
    }

    private static (Party? Country, int Next)? Step(SentenceReading sentence, int i) =>
        sentence.Tokens[i].IsSign(',') || sentence.Hits.IsSignal(i, "and") || sentence.Hits.IsSignal(i, "of") || sentence.Hits.IsSignal(i, "article") ? (null, i + 1)
        : sentence.Hits.StartingAt(i) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } place && hit.Words.Place is { } party && place.Party == party ? (party, hit.To + 1)
        : null;
}
