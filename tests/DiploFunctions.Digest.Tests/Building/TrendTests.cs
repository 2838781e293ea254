using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class TrendTests
{
    [Fact]
    public void Twelve_weeks_stand_beside_each_other_and_those_that_are_missing_are_empty()
    {
        var input = Input("en", [Told(Visit()), Told(Visit("Sugiono"))], agreements: [Told(Agreement())]) with
        {
            EarlierWeeks = [new WeekCount(Week.Previous, 4, 0), new WeekCount(Week.Previous.Previous.Previous, 1, 3)],
        };

        var trend = DigestBuilder.Build(input).Trend!;

        Assert.Equal(["9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"], trend.Weeks);
        Assert.Equal(["0", "0", "0", "0", "0", "0", "0", "0", "1", "0", "4", "2"], trend.Visits.Counts);
        Assert.Equal(["0", "0", "0", "0", "0", "0", "0", "0", "3", "0", "0", "1"], trend.Agreements.Counts);
        Assert.Equal((1f, 0.5f, 0.25f), (trend.Visits.Shares[10], trend.Visits.Shares[11], trend.Agreements.Shares[11]));
        Assert.Contains("Visits: 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 4, 2.", trend.Alternative, StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_are_numbered_across_the_turn_of_a_year_with_53_weeks()
    {
        var week = IsoWeek.Of(new DateOnly(2021, 1, 6));
        var input = Input("en") with { Week = week, EarlierWeeks = [new WeekCount(week.Previous, 1, 1)] };

        Assert.Equal(["52", "53", "1"], DigestBuilder.Build(input).Trend!.Weeks.Skip(9));
    }

    [Fact]
    public void Without_an_earlier_week_there_is_nothing_to_compare()
    {
        Assert.Null(DigestBuilder.Build(Input("en", [Told(Visit())])).Trend);
        Assert.Null(DigestBuilder.Build(Input("en", [Told(Visit())]) with { EarlierWeeks = [new WeekCount(Week.Previous, 0, 0)] }).Trend);
    }

    [Fact]
    public void A_week_counts_its_own_facts_without_background()
    {
        var count = WeekCount.Of(
            Week,
            [Told(Visit()), Told(Visit("Sugiono") with { Background = true }), Told(Visit("Other"), Source("old", "2025-05-05", "2025-05-05T00:00:00Z"))],
            [Told(Agreement())],
            Jakarta);

        Assert.Equal(new WeekCount(Week, 1, 1), count);
    }
}
