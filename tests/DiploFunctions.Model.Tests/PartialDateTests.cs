using System.Text.Json;
using DiploFunctions.Model.Json;
using Xunit;

namespace DiploFunctions.Model.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025")]
    [InlineData("2025-05")]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    public void A_date_is_written_as_it_was_read(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(date, ModelJson.Options));
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate>($"\"{text}\"", ModelJson.Options));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-5")]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("0000")]
    [InlineData("2025/05")]
    [InlineData("2025-05-1a")]
    [InlineData("-025")]
    [InlineData("２０２５")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_wrong_date_in_json_says_how_dates_are_written()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("\"2025-02-30\"", ModelJson.Options));
        Assert.Contains("yyyy-MM-dd", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-05-12", "2025-05-12", "2025-05-12")]
    public void A_partial_date_spans_all_the_days_that_it_can_mean(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null)), (date.First, date.Last));
    }

    [Theory]
    [InlineData("2025", "2025-05-12", true)]
    [InlineData("2025-05", "2025-05-12", true)]
    [InlineData("2025-05-12", "2025-05-12", true)]
    [InlineData("2025-06", "2025-05-12", false)]
    [InlineData("2024", "2025", false)]
    public void Dates_are_compatible_when_one_lies_within_the_other(string first, string second, bool expected)
    {
        var (a, b) = (Parse(first), Parse(second));
        Assert.Equal((expected, expected), (a.IsCompatibleWith(b), b.IsCompatibleWith(a)));
    }

    [Theory]
    [InlineData("2025-05-05", "2025-05-12", "2025-05")]
    [InlineData("2025-05-05", "2025-05-05", "2025-05-05")]
    [InlineData("2024-09-30", "2024-10-07", "2024")]
    [InlineData("2025", "2025-05", "2025")]
    [InlineData("2024-12-31", "2025-01-01", null)]
    public void The_common_part_is_what_both_dates_share(string first, string second, string? expected) =>
        Assert.Equal(expected, PartialDate.CommonPart(Parse(first), Parse(second))?.ToString());

    [Fact]
    public void Dates_are_ordered_by_their_first_day_and_the_more_precise_comes_first()
    {
        var dates = new[] { "2025-06", "2025", "2025-01", "2025-01-01", "2024-12-31" }.Select(Parse).Order();
        Assert.Equal(["2024-12-31", "2025-01-01", "2025-01", "2025", "2025-06"], dates.Select(d => d.ToString()));
    }

    [Fact]
    public void Days_are_added_to_whole_days_only()
    {
        Assert.Equal("2025-03-01", Parse("2025-02-28").AddDays(1).ToString());
        Assert.Equal("2025-02", Parse("2025-02").AddDays(1).ToString());
    }

    private static PartialDate Parse(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
