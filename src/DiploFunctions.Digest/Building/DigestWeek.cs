using DiploFunctions.Model;

namespace DiploFunctions.Digest;

/// <summary>Which facts a week's digest tells.</summary>
public static class DigestWeek
{
    /// <summary>How many days a digest looks ahead to.</summary>
    public const int ComingDayCount = 30;

    /// <summary>True when one of the articles was published in the week, or came in during it.</summary>
    public static bool Holds(IReadOnlyList<FactSource> sources, IsoWeek week, TimeZoneInfo zone) =>
        sources.Any(source => IsPublishedIn(source, week) || IsReceivedIn(source, week, zone));

    /// <summary>True when the week holds the facts only because of earlier or later articles that came in during it.</summary>
    /// <remarks>An article without a day of publication counts as published when it came in.</remarks>
    public static bool IsLate(IReadOnlyList<FactSource> sources, IsoWeek week, TimeZoneInfo zone) =>
        Holds(sources, week, zone)
        && !sources.Any(source => source.Published is null ? IsReceivedIn(source, week, zone) : IsPublishedIn(source, week));

    /// <summary>
    /// The first and the last of the 30 days that a digest looks ahead to. They begin on the day after the week, or on the day of rendering
    /// when that is earlier.
    /// </summary>
    public static (DateOnly From, DateOnly To) ComingDays(IsoWeek week, DateTimeOffset renderedAt, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(renderedAt, zone).DateTime);
        var after = week.Next.Monday;
        var from = today < after ? today : after;
        return (from, from.AddDays(ComingDayCount - 1));
    }

    // A date known only to its month or year tells no week.
    private static bool IsPublishedIn(FactSource source, IsoWeek week) =>
        source.Published is { IsWholeDay: true } day && week.Contains(day.First);

    private static bool IsReceivedIn(FactSource source, IsoWeek week, TimeZoneInfo zone) => IsoWeek.Of(source.Received, zone) == week;
}
