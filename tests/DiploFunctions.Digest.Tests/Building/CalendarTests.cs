using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class CalendarTests
{
    [Fact]
    public void Coming_visits_lie_over_their_days()
    {
        var calendar = Of(Planned("Tô Lâm", "2025-05-25", "2025-05-27"), Planned("Sugiono", "2025-06-16", "2025-07-02"), Planned("Anwar", "2025-05-19", null))!;

        Assert.Equal(
            [("Anwar → Indonesia", 0, 0), ("Tô Lâm → Indonesia", 6, 8), ("Sugiono → Indonesia", 28, 29)],
            calendar.Lanes.Select(lane => (lane.Label, lane.First, lane.Last)));
    }

    [Fact]
    public void Days_begin_after_the_week_and_weekends_are_told_apart()
    {
        var calendar = Of(Planned("Tô Lâm", "2025-05-25", null))!;

        Assert.Equal(30, calendar.Days.Count);
        Assert.Equal(("19", false), (calendar.Days[0].Number, calendar.Days[0].IsWeekend));
        Assert.Equal([5, 6, 12, 13, 19, 20, 26, 27], calendar.Days.Index().Where(day => day.Item.IsWeekend).Select(day => day.Index));
        Assert.Equal([("May", 13), ("June", 17)], calendar.Months);
    }

    [Fact]
    public void Visits_without_a_known_day_are_in_the_table_alone()
    {
        Assert.Null(Of(Planned("Tô Lâm", "2025-06", null)));
    }

    [Fact]
    public void The_strip_says_in_words_what_it_shows()
    {
        Assert.Equal("Coming visits by day: Tô Lâm → Indonesia, 25–27 May 2025.", Of(Planned("Tô Lâm", "2025-05-25", "2025-05-27"))!.Alternative);
    }

    private static CalendarStrip? Of(params MergedFact<Visit>[] coming) => DigestBuilder.Build(Input("en", coming: coming)).Sections[0].Calendar;

    private static MergedFact<Visit> Planned(string visitor, string start, string? end) => Told(Visit(visitor, start: start, end: end, status: VisitStatus.Planned));
}
