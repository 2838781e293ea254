using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

public sealed class MeetingTests
{
    [Theory]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri bertemu dengan Perdana Menteri Norwegia Jonas Støre pada 5 Mei.", "Jonas Støre + Megawati Soekarnoputri meeting 2025-05-05")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri mengadakan pembicaraan dengan Raja Norwegia Haakon Magnus.", "Haakon Magnus + Megawati Soekarnoputri talks -")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri menerima Menteri Luar Negeri Norwegia Jonas Støre.", "Jonas Støre + Megawati Soekarnoputri reception -")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri melakukan pembicaraan telepon dengan Perdana Menteri Norwegia Jonas Støre kemarin.", "Jonas Støre + Megawati Soekarnoputri call 2025-05-19")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri dan Perdana Menteri Norwegia Jonas Støre mengadakan pembicaraan.", "Jonas Støre + Megawati Soekarnoputri talks -")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri met Norwegian Prime Minister Jonas Støre on Monday.", "Jonas Støre + Megawati Soekarnoputri meeting 2025-05-19")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri held talks with Norwegian Prime Minister Jonas Støre.", "Jonas Støre + Megawati Soekarnoputri talks -")]
    [InlineData("en", "Norwegian Prime Minister Jonas Støre was received by Indonesian President Megawati Soekarnoputri.", "Jonas Støre + Megawati Soekarnoputri reception -")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri spoke by phone with Norwegian Prime Minister Jonas Støre.", "Jonas Støre + Megawati Soekarnoputri call -")]
    [InlineData("en", "At a meeting between Indonesian President Megawati Soekarnoputri and Norwegian Prime Minister Jonas Støre, tea was served.", "Jonas Støre + Megawati Soekarnoputri meeting -")]
    [InlineData("vi", "Ngày 5/5, Tổng thống Indonesia Megawati Soekarnoputri hội đàm với Thủ tướng Na Uy Jonas Støre.", "Jonas Støre + Megawati Soekarnoputri talks 2025-05-05")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri tiếp Thủ tướng Na Uy Jonas Støre.", "Jonas Støre + Megawati Soekarnoputri reception -")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri điện đàm với Thủ tướng Na Uy Jonas Støre.", "Jonas Støre + Megawati Soekarnoputri call -")]
    public void Two_people_meet_in_every_form(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri bertemu dengan Raja Norwegia Haakon Magnus, Perdana Menteri Norwegia Jonas Støre dan Menteri Luar Negeri Norwegia Ine Søreide.")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri met Norwegian King Haakon Magnus, Norwegian Prime Minister Jonas Støre and Norwegian Foreign Minister Ine Søreide.")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri gặp Quốc vương Na Uy Haakon Magnus, Thủ tướng Na Uy Jonas Støre và Bộ trưởng Ngoại giao Na Uy Ine Søreide.")]
    public void A_list_of_counterparts_is_a_meeting_with_each(string language, string text) => Assert.Equal(
        "Haakon Magnus + Megawati Soekarnoputri meeting -; Ine Søreide + Megawati Soekarnoputri meeting -; Jonas Støre + Megawati Soekarnoputri meeting -",
        Told.Meetings(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri akan bertemu dengan Perdana Menteri Norwegia Jonas Støre.")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri tidak bertemu dengan Perdana Menteri Norwegia Jonas Støre.")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri bertemu dengan Menteri Luar Negeri Indonesia Ine Søreide.")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri bertemu dengan para mahasiswa.")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri will meet Norwegian Prime Minister Jonas Støre.")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri reportedly met Norwegian Prime Minister Jonas Støre.")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri may have met Norwegian Prime Minister Jonas Støre.")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri sẽ gặp Thủ tướng Na Uy Jonas Støre.")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri không gặp Thủ tướng Na Uy Jonas Støre.")]
    public void Plans_denials_rumours_and_colleagues_are_no_meetings(string language, string text) =>
        Assert.Equal(string.Empty, Told.Meetings(text, language));

    [Fact]
    public void Several_tellings_become_one_meeting_of_the_most_formal_kind() => Assert.Equal(
        "Jonas Støre + Megawati Soekarnoputri talks 2025-05-05",
        Told.Meetings(
            "Pada 5 Mei, Presiden Indonesia Megawati Soekarnoputri mengadakan pembicaraan dengan Perdana Menteri Norwegia Jonas Støre. Soekarnoputri bertemu dengan Støre di Oslo.",
            "id"));

    [Fact]
    public void More_tellings_make_a_fact_surer()
    {
        const string once = "Presiden Indonesia Megawati Soekarnoputri bertemu dengan Perdana Menteri Norwegia Jonas Støre. ";
        var first = Assert.Single(Told.Facts(once, "id").Meetings).Confidence;
        var second = Assert.Single(Told.Facts(once + once, "id").Meetings).Confidence;
        Assert.InRange(second, first + 0.001, 1);
    }
}
