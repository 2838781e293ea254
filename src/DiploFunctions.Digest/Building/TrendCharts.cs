using System.Globalization;

namespace DiploFunctions.Digest.Building;

/// <summary>The chart of the last weeks.</summary>
internal static class TrendCharts
{
    private const int Weeks = 12;

    /// <summary>The chart, or null when no earlier week has anything to compare with.</summary>
    public static TrendChart? Of(DigestInput input, DigestFigures figures, Wording words)
    {
        var known = input.EarlierWeeks.ToDictionary(week => week.Week);
        var weeks = new List<WeekCount>();
        for (var week = input.Week.Previous; weeks.Count < Weeks - 1; week = week.Previous)
        {
            weeks.Insert(0, known.GetValueOrDefault(week) ?? new WeekCount(week, 0, 0));
        }

        if (weeks.All(week => week is { Visits: 0, Agreements: 0 }))
        {
            return null;
        }

        weeks.Add(new WeekCount(input.Week, figures.Visits, figures.Agreements));
        var highest = weeks.Max(week => Math.Max(week.Visits, week.Agreements));
        var visits = Series(words.Say("trend.visits"), [.. weeks.Select(week => week.Visits)], highest, words);
        var agreements = Series(words.Say("trend.agreements"), [.. weeks.Select(week => week.Agreements)], highest, words);
        return new TrendChart(
            words.Say("section.trend", ("n", words.Number(Weeks))),
            words.Say("trend.alternative", ("visits", string.Join(", ", visits.Counts)), ("agreements", string.Join(", ", agreements.Counts))),
            words.Say("trend.week"),
            [.. weeks.Select(week => week.Week.Week.ToString(CultureInfo.InvariantCulture))],
            visits,
            agreements);
    }

    private static TrendSeries Series(string label, IReadOnlyList<int> counts, int highest, Wording words) =>
        new(label, [.. counts.Select(words.Number)], [.. counts.Select(count => (float)count / highest)]);
}
