using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Visits that are moved to other days; the articles are of 20 May 2025.</summary>
public sealed class PutOffTests
{
    private const string Both = "William Ruto KE>NO state 2025-06-05 cancelled; William Ruto KE>NO state 2025-07-16..2025-07-18 planned";

    [Theory]
    [InlineData("en", "Kenyan President William Ruto has postponed his state visit to Norway, which was planned for 5 June, to 16-18 July 2025.")]
    [InlineData("en", "The state visit of Kenyan President William Ruto to Norway, originally scheduled for 5 June, will now take place on 16-18 July.")]
    [InlineData("en", "The state visit of Kenyan President William Ruto to Norway on 5 June was moved to 16-18 July.")]
    [InlineData("id", "Presiden Kenya William Ruto menunda kunjungan kenegaraan ke Norwegia yang semula dijadwalkan pada 5 Juni menjadi 16-18 Juli 2025.")]
    [InlineData("id", "Kunjungan kenegaraan Presiden Kenya William Ruto ke Norwegia pada 5 Juni diundur hingga 16-18 Juli.")]
    [InlineData("vi", "Chuyến thăm cấp Nhà nước tới Na Uy của Tổng thống Kenya William Ruto ngày 5/6 được lùi sang ngày 16-18/7/2025.")]
    public void The_old_days_are_called_off_and_the_new_ones_planned(string language, string text) => Assert.Equal(Both, Told.Visits(text, language));

    [Theory]
    [InlineData("en", "The state visit of Kenyan President William Ruto to Norway has been postponed until July, the palace said.")]
    [InlineData("en", "Kenyan President William Ruto has put off his state visit to Norway to July.")]
    [InlineData("id", "Kunjungan kenegaraan Presiden Kenya William Ruto ke Norwegia ditunda hingga Juli.")]
    [InlineData("vi", "Chuyến thăm cấp Nhà nước tới Na Uy của Tổng thống Kenya William Ruto bị hoãn đến tháng 7.")]
    public void Without_the_old_days_only_the_new_ones_are_told(string language, string text) =>
        Assert.Equal("William Ruto KE>NO state 2025-07 planned", Told.Visits(text, language));

    [Fact]
    public void A_week_later_is_another_stay() => Assert.Equal(
        "William Ruto KE>NO unspecified 2025-06-05 cancelled; William Ruto KE>NO unspecified 2025-06-12 planned",
        Told.Visits("A visit by Kenyan President William Ruto to Norway has been moved from 5 June to 12 June.", "en"));

    [Theory]
    [InlineData("en", "Kenyan President William Ruto postponed a state visit to Norway that had been due to begin on Thursday.", "William Ruto KE>NO state 2025-05-22 cancelled")]
    [InlineData("en", "Kenyan President William Ruto paid a state visit to Norway on 5 May, and the opening of a school was postponed until July.", "William Ruto KE>NO state 2025-05-05 completed")]
    public void No_new_days_of_the_visit_no_new_visit(string language, string text, string expected) => Assert.Equal(expected, Told.Visits(text, language));
}
