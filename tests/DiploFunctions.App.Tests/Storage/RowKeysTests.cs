using DiploFunctions.App.Storage.Rows;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

public sealed class RowKeysTests
{
    private static readonly DateTimeOffset Instant = new(2025, 5, 12, 8, 30, 1, 234, TimeSpan.Zero);

    [Fact]
    public void What_a_key_is_made_of_is_read_back()
    {
        Assert.Equal(20250512, RowKeys.DayOf(RowKeys.EarliestFirst(20250512, "v1")));
        Assert.Equal(Instant, RowKeys.ChangeOf(RowKeys.LastChangedFirst(Instant.UtcTicks, "v1")));
        Assert.Equal(Instant, RowKeys.ChangeOf(RowKeys.FirstChangedFirst(Instant.UtcTicks, "v1")));
    }

    [Theory]
    [InlineData("a-2025051")]
    [InlineData("d-79749487-v1")]
    [InlineData("u-")]
    [InlineData("u-9999999999999999999-v1")]
    [InlineData("w-0638826498000000000-v1")]
    [InlineData("-")]
    public void Other_texts_have_neither_day_nor_instant(string text)
    {
        Assert.Null(RowKeys.DayOf(text));
        Assert.Null(RowKeys.ChangeOf(text));
    }
}
