using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

public sealed class VisitTests
{
    [Theory]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri melakukan kunjungan kenegaraan ke Norwegia pada 5-7 Mei 2025.", "Megawati Soekarnoputri ID>NO state 2025-05-05..2025-05-07 completed")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri melakukan kunjungan resmi ke Norwegia.", "Megawati Soekarnoputri ID>NO official - completed")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri tiba di Oslo pada 5 Mei.", "Megawati Soekarnoputri ID>NO unspecified 2025-05-05 completed")]
    [InlineData("id", "Menteri Luar Negeri Indonesia Megawati Soekarnoputri menghadiri konferensi iklim di Oslo pada 5 Mei.", "Megawati Soekarnoputri ID>NO attendance 2025-05-05 completed")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri paid a state visit to Norway from May 5 to 7.", "Megawati Soekarnoputri ID>NO state 2025-05-05..2025-05-07 completed")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri arrived in Oslo on Monday for a working visit.", "Megawati Soekarnoputri ID>NO working 2025-05-19 completed")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri attended a climate conference in Oslo on Monday.", "Megawati Soekarnoputri ID>NO attendance 2025-05-19 completed")]
    [InlineData("en", "On May 5, Indonesian President Megawati Soekarnoputri began a three-day official visit to Norway.", "Megawati Soekarnoputri ID>NO official 2025-05-05..2025-05-07 completed")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri thăm chính thức Na Uy từ ngày 5 đến ngày 7/5/2025.", "Megawati Soekarnoputri ID>NO official 2025-05-05..2025-05-07 completed")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri thăm cấp Nhà nước tới Na Uy.", "Megawati Soekarnoputri ID>NO state - completed")]
    public void Visitor_country_kind_and_days_are_read(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri akan melakukan kunjungan resmi ke Norwegia pada 5 Juni.", "Megawati Soekarnoputri ID>NO official 2025-06-05 planned")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri sedang melakukan kunjungan resmi ke Norwegia.", "Megawati Soekarnoputri ID>NO official - ongoing")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri membatalkan kunjungan resmi ke Norwegia.", "Megawati Soekarnoputri ID>NO official - cancelled")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri will pay an official visit to Norway on June 5.", "Megawati Soekarnoputri ID>NO official 2025-06-05 planned")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri arrives in Norway on Monday.", "Megawati Soekarnoputri ID>NO unspecified 2025-05-26 planned")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri is currently on an official visit to Norway.", "Megawati Soekarnoputri ID>NO official - ongoing")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri cancelled an official visit to Norway.", "Megawati Soekarnoputri ID>NO official - cancelled")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri sẽ thăm chính thức Na Uy từ ngày 5/6.", "Megawati Soekarnoputri ID>NO official 2025-06-05 planned")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri đang thăm chính thức Na Uy.", "Megawati Soekarnoputri ID>NO official - ongoing")]
    public void The_words_around_a_visit_tell_its_status(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri melakukan kunjungan ke Norwegia (1-2 Mei), Swedia (2-4 Mei) dan Finlandia (4-5 Mei).")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri visited Norway (1-2 May), Sweden (2-4 May) and Finland (4-5 May).")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri thăm Na Uy (1 - 2/5), Thụy Điển (2 - 4/5) và Phần Lan (4 - 5/5).")]
    public void Each_leg_of_a_trip_has_its_own_days(string language, string text) => Assert.Equal(
        "Megawati Soekarnoputri ID>FI unspecified 2025-05-04..2025-05-05 completed; Megawati Soekarnoputri ID>NO unspecified 2025-05-01..2025-05-02 completed; "
        + "Megawati Soekarnoputri ID>SE unspecified 2025-05-02..2025-05-04 completed",
        Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Atas undangan Perdana Menteri Norwegia Jonas Støre, Presiden Indonesia Megawati Soekarnoputri melakukan kunjungan resmi ke Norwegia.")]
    [InlineData("en", "At the invitation of Norwegian Prime Minister Jonas Støre, Indonesian President Megawati Soekarnoputri paid an official visit to Norway.")]
    [InlineData("vi", "Nhận lời mời của Thủ tướng Na Uy Jonas Støre, Tổng thống Indonesia Megawati Soekarnoputri thăm chính thức Na Uy.")]
    public void Who_invites_does_not_travel(string language, string text) =>
        Assert.Equal("Megawati Soekarnoputri ID>NO official - completed", Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Perdana Menteri Norwegia Jonas Støre mengundang Presiden Indonesia Megawati Soekarnoputri untuk melakukan kunjungan ke Norwegia.")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri tidak berkunjung ke Norwegia.")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri tiba di Surabaya.")]
    [InlineData("en", "Norwegian Prime Minister Jonas Støre invited Indonesian President Megawati Soekarnoputri to visit Norway.")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri denied that she visited Norway.")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri arrived in Jakarta.")]
    [InlineData("vi", "Thủ tướng Na Uy Jonas Støre mời Tổng thống Indonesia Megawati Soekarnoputri thăm Na Uy.")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri chưa thăm Na Uy.")]
    public void Invitations_denials_and_journeys_at_home_are_no_visits(string language, string text) =>
        Assert.Equal(string.Empty, Told.Visits(text, language));

    [Fact]
    public void Two_stays_years_apart_are_two_visits_and_the_old_one_is_background()
    {
        var visits = Told.Facts("Presiden Indonesia Megawati Soekarnoputri tiba di Oslo pada 5 Mei 2025. Soekarnoputri berkunjung ke Norwegia pada Mei 2015.", "id").Visits;
        Assert.Equal([("2015-05", true), ("2025-05-05", false)], visits.Select(v => (v.Start.ToString()!, v.Background)).Order());
    }
}
