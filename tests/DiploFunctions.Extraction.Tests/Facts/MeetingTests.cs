using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

public sealed class MeetingTests
{
    [Theory]
    [InlineData("id", "Presiden Indonesia Rina Hadi bertemu dengan Perdana Menteri Norwegia Jonas Lund pada 5 Mei.", "Jonas Lund + Rina Hadi meeting 2025-05-05")]
    [InlineData("id", "Presiden Indonesia Rina Hadi mengadakan pembicaraan dengan Raja Norwegia Olaf Berg.", "Olaf Berg + Rina Hadi talks -")]
    [InlineData("id", "Presiden Indonesia Rina Hadi menerima Menteri Luar Negeri Norwegia Jonas Lund.", "Jonas Lund + Rina Hadi reception -")]
    [InlineData("id", "Presiden Indonesia Rina Hadi melakukan pembicaraan telepon dengan Perdana Menteri Norwegia Jonas Lund kemarin.", "Jonas Lund + Rina Hadi call 2025-05-19")]
    [InlineData("id", "Presiden Indonesia Rina Hadi dan Perdana Menteri Norwegia Jonas Lund mengadakan pembicaraan.", "Jonas Lund + Rina Hadi talks -")]
    [InlineData("en", "Indonesian President Rina Hadi met Norwegian Prime Minister Jonas Lund on Monday.", "Jonas Lund + Rina Hadi meeting 2025-05-19")]
    [InlineData("en", "Indonesian President Rina Hadi held talks with Norwegian Prime Minister Jonas Lund.", "Jonas Lund + Rina Hadi talks -")]
    [InlineData("en", "Norwegian Prime Minister Jonas Lund was received by Indonesian President Rina Hadi.", "Jonas Lund + Rina Hadi reception -")]
    [InlineData("en", "Indonesian President Rina Hadi spoke by phone with Norwegian Prime Minister Jonas Lund.", "Jonas Lund + Rina Hadi call -")]
    [InlineData("en", "At a meeting between Indonesian President Rina Hadi and Norwegian Prime Minister Jonas Lund, tea was served.", "Jonas Lund + Rina Hadi meeting -")]
    [InlineData("vi", "Ngày 5/5, Tổng thống Indonesia Rina Hadi hội đàm với Thủ tướng Na Uy Jonas Lund.", "Jonas Lund + Rina Hadi talks 2025-05-05")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi tiếp Thủ tướng Na Uy Jonas Lund.", "Jonas Lund + Rina Hadi reception -")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi điện đàm với Thủ tướng Na Uy Jonas Lund.", "Jonas Lund + Rina Hadi call -")]
    public void Two_people_meet_in_every_form(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Rina Hadi bertemu dengan Raja Norwegia Olaf Berg, Perdana Menteri Norwegia Jonas Lund dan Menteri Luar Negeri Norwegia Siri Dahl.")]
    [InlineData("en", "Indonesian President Rina Hadi met Norwegian King Olaf Berg, Norwegian Prime Minister Jonas Lund and Norwegian Foreign Minister Siri Dahl.")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi gặp Quốc vương Na Uy Olaf Berg, Thủ tướng Na Uy Jonas Lund và Bộ trưởng Ngoại giao Na Uy Siri Dahl.")]
    public void A_list_of_counterparts_is_a_meeting_with_each(string language, string text) => Assert.Equal(
        "Jonas Lund + Rina Hadi meeting -; Olaf Berg + Rina Hadi meeting -; Rina Hadi + Siri Dahl meeting -",
        Told.Meetings(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Rina Hadi akan bertemu dengan Perdana Menteri Norwegia Jonas Lund.")]
    [InlineData("id", "Presiden Indonesia Rina Hadi tidak bertemu dengan Perdana Menteri Norwegia Jonas Lund.")]
    [InlineData("id", "Presiden Indonesia Rina Hadi bertemu dengan Menteri Luar Negeri Indonesia Siri Dahl.")]
    [InlineData("id", "Presiden Indonesia Rina Hadi bertemu dengan para mahasiswa.")]
    [InlineData("en", "Indonesian President Rina Hadi will meet Norwegian Prime Minister Jonas Lund.")]
    [InlineData("en", "Indonesian President Rina Hadi reportedly met Norwegian Prime Minister Jonas Lund.")]
    [InlineData("en", "Indonesian President Rina Hadi may have met Norwegian Prime Minister Jonas Lund.")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi sẽ gặp Thủ tướng Na Uy Jonas Lund.")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi không gặp Thủ tướng Na Uy Jonas Lund.")]
    public void Plans_denials_rumours_and_colleagues_are_no_meetings(string language, string text) =>
        Assert.Equal(string.Empty, Told.Meetings(text, language));

    [Fact]
    public void Several_tellings_become_one_meeting_of_the_most_formal_kind() => Assert.Equal(
        "Jonas Lund + Rina Hadi talks 2025-05-05",
        Told.Meetings(
            "Pada 5 Mei, Presiden Indonesia Rina Hadi mengadakan pembicaraan dengan Perdana Menteri Norwegia Jonas Lund. Hadi bertemu dengan Lund di Oslo.",
            "id"));

    [Fact]
    public void More_tellings_make_a_fact_surer()
    {
        const string once = "Presiden Indonesia Rina Hadi bertemu dengan Perdana Menteri Norwegia Jonas Lund. ";
        var first = Assert.Single(Told.Facts(once, "id").Meetings).Confidence;
        var second = Assert.Single(Told.Facts(once + once, "id").Meetings).Confidence;
        Assert.InRange(second, first + 0.001, 1);
    }
}
