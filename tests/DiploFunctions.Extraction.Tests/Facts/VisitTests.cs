using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

public sealed class VisitTests
{
    [Theory]
    [InlineData("id", "Presiden Indonesia Rina Hadi melakukan kunjungan kenegaraan ke Norwegia pada 5-7 Mei 2025.", "Rina Hadi ID>NO state 2025-05-05..2025-05-07 completed")]
    [InlineData("id", "Presiden Indonesia Rina Hadi melakukan kunjungan resmi ke Norwegia.", "Rina Hadi ID>NO official - completed")]
    [InlineData("id", "Presiden Indonesia Rina Hadi tiba di Oslo pada 5 Mei.", "Rina Hadi ID>NO unspecified 2025-05-05 completed")]
    [InlineData("id", "Menteri Luar Negeri Indonesia Rina Hadi menghadiri konferensi iklim di Oslo pada 5 Mei.", "Rina Hadi ID>NO attendance 2025-05-05 completed")]
    [InlineData("en", "Indonesian President Rina Hadi paid a state visit to Norway from May 5 to 7.", "Rina Hadi ID>NO state 2025-05-05..2025-05-07 completed")]
    [InlineData("en", "Indonesian President Rina Hadi arrived in Oslo on Monday for a working visit.", "Rina Hadi ID>NO working 2025-05-19 completed")]
    [InlineData("en", "Indonesian President Rina Hadi attended a climate conference in Oslo on Monday.", "Rina Hadi ID>NO attendance 2025-05-19 completed")]
    [InlineData("en", "On May 5, Indonesian President Rina Hadi began a three-day official visit to Norway.", "Rina Hadi ID>NO official 2025-05-05..2025-05-07 completed")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi thăm chính thức Na Uy từ ngày 5 đến ngày 7/5/2025.", "Rina Hadi ID>NO official 2025-05-05..2025-05-07 completed")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi thăm cấp Nhà nước tới Na Uy.", "Rina Hadi ID>NO state - completed")]
    public void Visitor_country_kind_and_days_are_read(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Rina Hadi akan melakukan kunjungan resmi ke Norwegia pada 5 Juni.", "Rina Hadi ID>NO official 2025-06-05 planned")]
    [InlineData("id", "Presiden Indonesia Rina Hadi sedang melakukan kunjungan resmi ke Norwegia.", "Rina Hadi ID>NO official - ongoing")]
    [InlineData("id", "Presiden Indonesia Rina Hadi membatalkan kunjungan resmi ke Norwegia.", "Rina Hadi ID>NO official - cancelled")]
    [InlineData("en", "Indonesian President Rina Hadi will pay an official visit to Norway on June 5.", "Rina Hadi ID>NO official 2025-06-05 planned")]
    [InlineData("en", "Indonesian President Rina Hadi arrives in Norway on Monday.", "Rina Hadi ID>NO unspecified 2025-05-26 planned")]
    [InlineData("en", "Indonesian President Rina Hadi is currently on an official visit to Norway.", "Rina Hadi ID>NO official - ongoing")]
    [InlineData("en", "Indonesian President Rina Hadi cancelled an official visit to Norway.", "Rina Hadi ID>NO official - cancelled")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi sẽ thăm chính thức Na Uy từ ngày 5/6.", "Rina Hadi ID>NO official 2025-06-05 planned")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi đang thăm chính thức Na Uy.", "Rina Hadi ID>NO official - ongoing")]
    public void The_words_around_a_visit_tell_its_status(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Presiden Indonesia Rina Hadi melakukan kunjungan ke Norwegia (1-2 Mei), Swedia (2-4 Mei) dan Finlandia (4-5 Mei).")]
    [InlineData("en", "Indonesian President Rina Hadi visited Norway (1-2 May), Sweden (2-4 May) and Finland (4-5 May).")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi thăm Na Uy (1 - 2/5), Thụy Điển (2 - 4/5) và Phần Lan (4 - 5/5).")]
    public void Each_leg_of_a_trip_has_its_own_days(string language, string text) => Assert.Equal(
        "Rina Hadi ID>FI unspecified 2025-05-04..2025-05-05 completed; Rina Hadi ID>NO unspecified 2025-05-01..2025-05-02 completed; "
        + "Rina Hadi ID>SE unspecified 2025-05-02..2025-05-04 completed",
        Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Atas undangan Perdana Menteri Norwegia Jonas Lund, Presiden Indonesia Rina Hadi melakukan kunjungan resmi ke Norwegia.")]
    [InlineData("en", "At the invitation of Norwegian Prime Minister Jonas Lund, Indonesian President Rina Hadi paid an official visit to Norway.")]
    [InlineData("vi", "Nhận lời mời của Thủ tướng Na Uy Jonas Lund, Tổng thống Indonesia Rina Hadi thăm chính thức Na Uy.")]
    public void Who_invites_does_not_travel(string language, string text) =>
        Assert.Equal("Rina Hadi ID>NO official - completed", Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Perdana Menteri Norwegia Jonas Lund mengundang Presiden Indonesia Rina Hadi untuk melakukan kunjungan ke Norwegia.")]
    [InlineData("id", "Presiden Indonesia Rina Hadi tidak berkunjung ke Norwegia.")]
    [InlineData("id", "Presiden Indonesia Rina Hadi tiba di Surabaya.")]
    [InlineData("en", "Norwegian Prime Minister Jonas Lund invited Indonesian President Rina Hadi to visit Norway.")]
    [InlineData("en", "Indonesian President Rina Hadi denied that she visited Norway.")]
    [InlineData("en", "Indonesian President Rina Hadi arrived in Jakarta.")]
    [InlineData("vi", "Thủ tướng Na Uy Jonas Lund mời Tổng thống Indonesia Rina Hadi thăm Na Uy.")]
    [InlineData("vi", "Tổng thống Indonesia Rina Hadi chưa thăm Na Uy.")]
    public void Invitations_denials_and_journeys_at_home_are_no_visits(string language, string text) =>
        Assert.Equal(string.Empty, Told.Visits(text, language));

    [Fact]
    public void Two_stays_years_apart_are_two_visits_and_the_old_one_is_background()
    {
        var visits = Told.Facts("Presiden Indonesia Rina Hadi tiba di Oslo pada 5 Mei 2025. Hadi berkunjung ke Norwegia pada Mei 2015.", "id").Visits;
        Assert.Equal([("2015-05", true), ("2025-05-05", false)], visits.Select(v => (v.Start.ToString()!, v.Background)).Order());
    }
}
