using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Counts which countries the week's facts are about.</summary>
internal static class CountryCharts
{
    private const int BarLimit = 6;
    private const int FewestBars = 3;

    /// <summary>The chart, or null when there is nothing to compare.</summary>
    public static CountryChart? Of(WeekFacts week, Wording words)
    {
        var counts = week.Visits.Select(v => CountriesOf(v.Fact))
            .Concat(week.Meetings.Select(m => CountriesOf(m.Fact)))
            .Concat(week.Agreements.Select(a => CountriesOf(a.Fact)))
            .SelectMany(countries => countries.Distinct())
            .CountBy(country => country)
            .Select(pair => (Name: pair.Key.NameIn(words.Language), Count: pair.Value))
            .OrderByDescending(bar => bar.Count)
            .ThenBy(bar => NameKey.Of(bar.Name), StringComparer.Ordinal)
            .Take(BarLimit)
            .ToList();
        return counts.Count < FewestBars || counts[0].Count == counts[^1].Count
            ? null
            : new CountryChart(
                words.Say("section.countries"),
                words.Say("countries.alternative", ("bars", string.Join(", ", counts.Select(bar => $"{bar.Name} {words.Number(bar.Count)}")))),
                [.. counts.Select(bar => new CountryBar(bar.Name, words.Number(bar.Count), (float)bar.Count / counts[0].Count))]);
    }

    /// <summary>The countries, not organisations, that a fact is about; one may come twice.</summary>
    public static IEnumerable<Party> CountriesOf(Fact fact) => (fact switch
    {
        Visit visit => visit.From is { } from ? [from, visit.To] : [visit.To],
        Meeting meeting => meeting.Participants.Select(person => person.Country).OfType<Party>(),
        Agreement agreement => agreement.Parties,
        _ => [],
    }).Where(party => party.IsCountry);
}
