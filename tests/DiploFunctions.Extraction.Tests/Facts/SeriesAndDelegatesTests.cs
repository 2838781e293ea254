using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Those who come one after another or together, and what a paragraph says once for all that follows.</summary>
public sealed class SeriesAndDelegatesTests
{
    [Theory]
    [InlineData("en", "Kenyan President William Ruto gave dinners and held meetings in Nairobi on 12 May. The first visitor was Ghanaian President John Mahama. Next came Ethiopian Prime Minister Abiy Ahmed.", "Abiy Ahmed + William Ruto meeting 2025-05-12; John Mahama + William Ruto meeting 2025-05-12")]
    [InlineData("vi", "Ngày 12/5, Tổng thống Kenya William Ruto có một loạt cuộc gặp tại Nairobi. Vị khách đầu tiên là Tổng thống Ghana John Mahama.", "John Mahama + William Ruto meeting 2025-05-12")]
    [InlineData("id", "Presiden Kenya William Ruto mengadakan sejumlah pertemuan di Nairobi pada 12 Mei. Tamu pertama adalah Presiden Ghana John Mahama.", "John Mahama + William Ruto meeting 2025-05-12")]
    [InlineData("en", "Norwegian Prime Minister Jonas Gahr Støre and Foreign Minister Espen Barth Eide flew to Accra on 12 May. There they called on President John Mahama.", "Espen Barth Eide + John Mahama meeting; John Mahama + Jonas Gahr Støre meeting")]
    [InlineData("vi", "Thủ tướng Na Uy Jonas Gahr Støre và Ngoại trưởng Espen Barth Eide đến Accra ngày 12/5. Hai ông chào xã giao Tổng thống Ghana John Mahama.", "Espen Barth Eide + John Mahama meeting; John Mahama + Jonas Gahr Støre meeting")]
    public void Guests_are_met_one_after_another_or_together(string language, string text, string meetings) =>
        Assert.All(meetings.Split("; "), meeting => Assert.Contains(meeting, Told.Meetings(text, language), StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "On 27 April Kenyan President William Ruto met President John Mahama.\n\nFebruary. Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre on the 12th.", "Jonas Gahr Støre + William Ruto meeting 2025-02-12")]
    [InlineData("id", "Presiden Kenya William Ruto bertemu Presiden Ghana John Mahama, yang sehari sebelumnya tiba, pada 12 Mei. Ia juga bertemu Perdana Menteri Norwegia Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto meeting 2025-05-12")]
    [InlineData("vi", "Phó Tổng thống Hoa Kỳ Kamala Harris thăm Việt Nam từ ngày 1 đến 3/5.\n\nPhó Tổng thống Harris hội đàm với Chủ tịch nước Nguyễn Xuân Phúc. Trước đó một tháng, Bộ trưởng Quốc phòng Lloyd Austin đã đến Hà Nội và được Chủ tịch nước Nguyễn Xuân Phúc tiếp ngày 29/3.", "Kamala Harris + Nguyễn Xuân Phúc talks 2025-05")]
    public void A_month_at_the_head_holds_and_the_day_of_an_aside_does_not(string language, string text, string meeting) =>
        Assert.Contains(meeting, Told.Meetings(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "British Foreign Secretary David Lammy arrived in Jakarta on 12 May at the start of a four-day tour of Southeast Asia.", "David Lammy GB>ID unspecified 2025-05-12 completed")]
    [InlineData("id", "Presiden Kenya William Ruto tiba di Jakarta pada 12 Mei, memulai lawatan empat hari ke Asia Tenggara.", "William Ruto KE>ID unspecified 2025-05-12 completed")]
    [InlineData("vi", "Tổng thống Kenya William Ruto ngày 12/5 đến Jakarta, bắt đầu chuyến công du bốn ngày tới Đông Nam Á.", "William Ruto KE>ID unspecified 2025-05-12 completed")]
    [InlineData("id", "JAKARTA - Presiden Joko Widodo direncanakan menyambut Presiden Kenya William Ruto pada Kamis (22/5).\n\nJumat pagi Ruto mengunjungi Bandung. Siang harinya ia terbang ke Kuala Lumpur.", "William Ruto KE>MY unspecified 2025-05-23 planned")]
    [InlineData("en", "The official visit Kenyan President William Ruto was to pay to Ghana on 26 May has been called off.", "William Ruto KE>GH official 2025-05-26 cancelled")]
    [InlineData("en", "Ghana's President John Mahama made an official visit to Oslo in 2011, and Kenyan President William Ruto went to Accra for a working visit in February last year.", "William Ruto KE>GH working 2024-02 completed")]
    [InlineData("en", "Russian President Vladimir Putin spoke.\n\nForeign Minister Sergei Lavrov had extended Putin's invitation during a visit to Pyongyang in May 2024.", "Sergei Lavrov RU>KP unspecified 2024-05 completed")]
    [InlineData("id", "Presiden Joko Widodo dijadwalkan ke London bulan depan.", "Joko Widodo ID>GB unspecified 2025-06 planned")]
    public void Days_belong_to_the_stay_of_which_they_are_told(string language, string text, string visit) =>
        Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenya and Ghana signed a convention on taxes and a memorandum on forests on 12 May. The papers were signed in Accra.", "agreement GH,KE signed 2025-05-12; mou GH,KE signed 2025-05-12")]
    [InlineData("Officials expect a treaty between Kenya and Ghana to be signed on 26 May.", "agreement GH,KE planned 2025-05-26")]
    [InlineData("Kenya and Ghana marked 60 years of the Treaty of Friendship that they signed on 1 August 1962.", "agreement GH,KE signed 1962-08-01")]
    public void Documents_told_again_are_none_and_years_do_not_count_them(string text, string agreements) => Assert.Equal(agreements, Told.Agreements(text, "en"));

    [Fact]
    public void A_place_in_capitals_before_a_colon_is_where_an_article_was_written() => Assert.Contains(
        "William Ruto KE>MY",
        Told.Visits("KUALA LUMPUR: Kenyan President William Ruto arrived on Monday and met Prime Minister Anwar Ibrahim.", "en"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Kenyan President William Ruto ended his visit to Viet Nam on Wednesday. During the visit, made at the invitation of Prime Minister Pham Minh Chinh, he held talks with his Vietnamese counterpart, paid courtesy calls to Party General Secretary To Lam and National Assembly Chairman Tran Thanh Man, and visited Hai Phong.", "To Lam + William Ruto meeting; Tran Thanh Man + William Ruto meeting")]
    [InlineData("vi", "Quan hệ Đối tác toàn diện Việt - Mỹ được xác lập năm 2013, khi Chủ tịch nước Trương Tấn Sang hội đàm với Tổng thống Mỹ Barack Obama tại Nhà Trắng ngày 25/7.", "Barack Obama + Trương Tấn Sang talks 2013-07-25")]
    public void Inviters_are_not_who_goes_on_and_a_year_holds_for_its_clause(string language, string text, string meetings) =>
        Assert.All(meetings.Split("; "), meeting => Assert.Contains(meeting, Told.Meetings(text, language), StringComparison.Ordinal));

    [Theory]
    [InlineData("US Secretary of State Marco Rubio, who twice went to Pyongyang this spring, will brief President Lee Jae-myung in Seoul on Thursday.", "Marco Rubio US>KP unspecified - completed")]
    [InlineData("Malaysian Prime Minister Anwar Ibrahim will pay an official visit to Cambodia from 2 to 4 June, where he will have an audience with King Norodom Sihamoni.", "Anwar Ibrahim MY>KH official 2025-06-02..2025-06-04 planned")]
    public void What_is_to_come_gives_no_day_to_what_was_and_no_journey_to_the_host(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "en"));
}
