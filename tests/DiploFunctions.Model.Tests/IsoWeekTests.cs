using Xunit;

namespace DiploFunctions.Model.Tests;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData("2024-12-30", "2025-W01")]
    [InlineData("2021-01-03", "2020-W53")]
    [InlineData("2020-12-31", "2020-W53")]
    [InlineData("2026-11-21", "2026-W47")]
    [InlineData("2027-01-01", "2026-W53")]
    public void A_day_lies_in_the_week_of_iso_8601(string day, string week) => Assert.Equal(week, IsoWeek.Of(DateOnly.Parse(day, null)).ToString());

    [Theory]
    [InlineData("2025-W20")]
    [InlineData("2020-W53")]
    public void A_week_is_written_as_it_was_read(string text)
    {
        Assert.True(IsoWeek.TryParse(text, out var week));
        Assert.Equal(text, week.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-20")]
    [InlineData("2025-W00")]
    [InlineData("2025-W53")]
    [InlineData("2025-W2")]
    [InlineData("2025-W020")]
    [InlineData("0001-W01")]
    public void What_is_no_week_is_refused(string? text) => Assert.False(IsoWeek.TryParse(text, out _));

    [Fact]
    public void Weeks_follow_each_other_over_the_turn_of_the_year()
    {
        Assert.True(IsoWeek.TryParse("2020-W53", out var week));
        Assert.Equal(("2021-W01", "2020-W52"), (week.Next.ToString(), week.Previous.ToString()));
        Assert.Equal((new DateOnly(2020, 12, 28), new DateOnly(2021, 1, 3)), (week.Monday, week.Sunday));
        Assert.True(week.Contains(week.Sunday) && !week.Contains(week.Sunday.AddDays(1)));
    }

    [Fact]
    public void An_instant_lies_in_the_week_of_its_time_zone()
    {
        var instant = new DateTimeOffset(2025, 5, 18, 18, 0, 0, TimeSpan.Zero);
        Assert.Equal("2025-W20", IsoWeek.Of(instant, TimeZoneInfo.Utc).ToString());
        Assert.Equal("2025-W21", IsoWeek.Of(instant, TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta")).ToString());
    }
}
