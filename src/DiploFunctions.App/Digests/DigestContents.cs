using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.Digest;
using DiploFunctions.Model;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Digests;

/// <summary>Collects from the stores what a week's digest is made of.</summary>
public sealed class DigestContents(FactStore facts, ArticleStore articles, IOptions<DiploOptions> options, TimeProvider clock)
{
    private const int EarlierWeeks = 11;

    /// <summary>The time zone in which weeks begin and end.</summary>
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>Everything about a week, for readers of the language of the settings.</summary>
    public async Task<DigestInput> OfWeekAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await facts.FactsOfWeekAsync(week, cancellationToken);
        var days = DigestWeek.ComingDays(week, now, Zone);
        var before = week.Previous;
        var tallies = await ArticleTally.CountAsync(articles, [week, before], Zone, cancellationToken);
        var earlier = await EarlierAsync(before, cancellationToken);
        return new DigestInput
        {
            Week = week,
            Language = options.Value.DigestLanguage,
            TimeZone = Zone,
            RenderedAt = now,
            Visits = found.Visits,
            Meetings = found.Meetings,
            Agreements = found.Agreements,
            Coming = await facts.ComingVisitsAsync(days.From, days.To, cancellationToken),
            Articles = tallies[week].Processed,
            Rejected = tallies[week].Rejected,
            Languages = tallies[week].Languages,
            EarlierWeeks = [.. earlier.Select(one => WeekCount.Of(one.Week, one.Facts.Visits, one.Facts.Agreements, Zone))],
            Histories = await FactHistories.OfAsync(facts, found, week, Zone, cancellationToken),
            Links = QueryAddresses.Of(options.Value.PublicBaseUrl, week, Zone, days),
            Previous = tallies[before].Processed == 0 ? null : FiguresOf(earlier[0].Facts, tallies[before].Processed),
        };
    }

    // The chart shows twelve weeks, of which this one is known already.
    private async Task<IReadOnlyList<(IsoWeek Week, WeekFacts Facts)>> EarlierAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var weeks = new List<(IsoWeek, WeekFacts)>();
        for (; weeks.Count < EarlierWeeks; week = week.Previous)
        {
            weeks.Add((week, await facts.FactsOfWeekAsync(week, cancellationToken)));
        }

        return weeks;
    }

    private static DigestFigures FiguresOf(WeekFacts found, int articles) => DigestFigures.Of(
        found.Visits.Select(merged => merged.Fact),
        found.Meetings.Select(merged => merged.Fact),
        found.Agreements.Select(merged => merged.Fact),
        articles);
}
