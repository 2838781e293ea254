using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Whose visit it was where only two countries are named, places that begin with an article, and what will be.</summary>
public sealed class PairsAndPlacesTests
{
    [Theory]
    [InlineData("en", "Kenya and Ghana signed a treaty on extradition in May 2023 during Kenyan President William Ruto's state visit.", "William Ruto KE>GH state 2023-05 completed")]
    [InlineData("vi", "Việt Nam và Singapore đã nâng cấp quan hệ lên Đối tác chiến lược toàn diện vào tháng 3, nhân chuyến thăm của Tổng Bí thư Tô Lâm.", "Tô Lâm VN>SG unspecified 2025-03 completed")]
    [InlineData("en", "Kenya, Uganda and Ghana signed a treaty on extradition in May 2023 during Kenyan President William Ruto's state visit.", "")]
    public void A_visit_without_a_place_leads_to_the_other_of_two_who_sign(string language, string text, string visits) => Assert.Equal(visits, Told.Visits(text, language));

    [Theory]
    [InlineData("Omani Sultan Haitham bin Tarik left Muscat for The Hague on Monday.", "Haitham bin Tarik OM>NL unspecified 2025-05-19 completed")]
    [InlineData("Kenyan President William Ruto's visit to Italy began on 12 May and ended on Wednesday.", "William Ruto KE>IT unspecified 2025-05-12..2025-05-14 completed")]
    [InlineData("Among the leaders attending Pope Francis's funeral in Rome on 26 April was Kenyan President William Ruto.", "William Ruto KE>IT attendance 2025-04-26 completed")]
    public void Journeys_have_their_places_days_and_people(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "en"));

    [Theory]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre said he would raise the matter when he meets Mark Carney in Ottawa.")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre will raise the matter when he sees Mark Carney in Ottawa in June.")]
    public void What_will_be_raised_at_a_meeting_is_no_meeting_yet(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en") + Told.Visits(text, "en"));

    [Fact]
    public void A_declaration_on_transit_is_no_stopover() =>
        Assert.DoesNotContain("transit", Told.Visits("Georgian Prime Minister Irakli Kobakhidze and Azerbaijan's President Ilham Aliyev signed a declaration on transit in Baku on Friday.", "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "The accord was signed in Accra on 12 May by Kenyan Foreign Minister Musalia Mudavadi and Ghana's Samuel Okudzeto Ablakwa.", "Musalia Mudavadi + Samuel Okudzeto Ablakwa meeting 2025-05-12")]
    [InlineData("id", "Perjanjian itu ditandatangani Menteri Luar Negeri Sugiono dan Menteri Luar Negeri Australia Penny Wong di Mataram pada 13 Mei.", "Penny Wong + Sugiono meeting 2025-05-13")]
    [InlineData("id", "Perjanjian itu diteken di Mataram pada 13 Mei oleh Menteri Luar Negeri Sugiono dan Menteri Luar Negeri Australia Penny Wong.", "Penny Wong + Sugiono meeting 2025-05-13")]
    [InlineData("id", "Ketua Umum PDI Perjuangan Megawati Soekarnoputri diterima Presiden Rusia Vladimir Putin di Moskow pada 12 Mei.", "Megawati Soekarnoputri + Vladimir Putin reception 2025-05-12")]
    public void Those_who_signed_or_lead_a_party_met(string language, string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, language));

    [Theory]
    [InlineData("id", "Kedatangan Perdana Menteri Fiji Sitiveni Rabuka disambut Presiden Prabowo Subianto dengan upacara kenegaraan di Jakarta, 24 April.", "Sitiveni Rabuka FJ>ID unspecified 2025-04-24 completed")]
    [InlineData("vi", "Ngoại trưởng Hungary Péter Szijjártó bất ngờ hủy chuyến đi Kiev dự kiến ngày 12/5.", "Péter Szijjártó HU>UA unspecified 2025-05-12 cancelled")]
    public void A_ceremony_of_welcome_is_no_event_and_a_journey_can_be_called_off(string language, string text, string visits) => Assert.Equal(visits, Told.Visits(text, language));

    [Theory]
    [InlineData("en", "SANTIAGO, May 19 (Xinhua) -- Chilean Foreign Minister Alberto van Klaveren arrived in Jakarta today.", "2025-05-19")]
    [InlineData("en", "Santiago, 19 May 2025.- Chilean Foreign Minister Alberto van Klaveren arrived in Jakarta today.", "2025-05-19")]
    [InlineData("id", "JAKARTA, 19 Mei 2025 - Menteri Luar Negeri Chile Alberto van Klaveren kemarin tiba di Jakarta.", "2025-05-18")]
    [InlineData("en", "SANTIAGO, April 2 (Xinhua) -- Chilean Foreign Minister Alberto van Klaveren arrived in Jakarta today.", "2025-05-20")]
    public void Today_is_the_day_of_the_date_line_shortly_before_publication(string language, string text, string day) =>
        Assert.Equal(day, Told.Facts(text, language).Visits.Single().Start.ToString());

    [Fact]
    public void What_has_no_day_has_that_of_the_stay_in_the_country() => Assert.Equal(
        "John Mahama + William Ruto meeting 2025-05-16; Joseph Boakai + William Ruto meeting 2025-05-14",
        Told.Meetings("Kenyan President William Ruto visited Liberia on 14 May and Ghana on 16 May.\n\nIn Monrovia he met President Joseph Boakai.\n\nIn Accra he met President John Mahama.", "en"));

    [Theory]
    [InlineData("en", "Malaysian Prime Minister Anwar Ibrahim said his meeting with Russian President Vladimir Putin on Wednesday went well.", "Anwar Ibrahim + Vladimir Putin meeting 2025-05-14")]
    [InlineData("id", "Perdana Menteri Malaysia Anwar Ibrahim menilai pertemuannya dengan Presiden Rusia Vladimir Putin pada 14 Mei produktif.", "Anwar Ibrahim + Vladimir Putin meeting 2025-05-14")]
    [InlineData("en", "Croatian Prime Minister Andrej Plenković began a two-day trip to Tokyo on Thursday. On his programme: talks with Prime Minister Shigeru Ishiba.", "")]
    public void A_meeting_has_the_owner_of_the_noun_and_one_on_the_programme_has_not_been(string language, string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, language));

    [Fact]
    public void Whoever_goes_on_is_none_of_a_list_that_was_met() => Assert.Equal(
        "Vahagn Khachaturyan AM>KH unspecified 2025-05-21 planned",
        Told.Visits("Ngày 21/5, Tổng thống Armenia Vahagn Khachaturyan sẽ hội kiến Tổng Bí thư Tô Lâm và Thủ tướng Phạm Minh Chính, sau đó rời Hà Nội đi Siem Reap.", "vi"));

    [Fact]
    public void A_day_since_which_something_lasts_is_not_that_of_the_talks() => Assert.DoesNotContain(
        "1993",
        Told.Agreements("Uruguay and Vietnam held consultations in Montevideo.\n\nThe two ministers reviewed relations since their establishment on 11 August 1993 in talks.\n\nAt the end of the talks a memorandum on agriculture was signed.", "en"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Tổng thống Kenya William Ruto rời Accra đi Togo ngày 12/5.", "William Ruto KE>TG unspecified 2025-05-12 completed")]
    [InlineData("vi", "Tổng thống Kenya William Ruto rời Accra về nước ngày 12/5.", "")]
    [InlineData("id", "Presiden Kenya William Ruto meninggalkan Accra menuju Togo pada 12 Mei.", "William Ruto KE>TG unspecified 2025-05-12 completed")]
    public void Whoever_leaves_one_place_for_another_is_in_the_other(string language, string text, string visits) => Assert.Equal(visits, Told.Visits(text, language));

    [Theory]
    [InlineData("Kenyan President William Ruto left Accra on 17 April after two days in Ghana. President John Mahama met him on the Wednesday.", "John Mahama + William Ruto meeting 2025-04-16")]
    [InlineData("Accra rolled out the guards for Kenyan President William Ruto, whose talks with President John Mahama on Thursday lasted most of the morning.", "John Mahama + William Ruto talks 2025-05-15")]
    [InlineData("Kenyan President William Ruto on 9 May exchanged views in Nairobi with Ghanaian President John Mahama about fisheries.", "John Mahama + William Ruto meeting 2025-05-09")]
    public void Weekdays_with_an_article_lie_beside_the_day_told_and_whose_talks_are_of_whoever_stands_before(string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto is in Ghana this week (19-22 May) for talks.", "William Ruto KE>GH unspecified 2025-05-19..2025-05-22 ongoing")]
    [InlineData("Two presidents were in Accra on 13 May for the opening of the forum: Kenya's William Ruto and Zambia's Hakainde Hichilema.", "Hakainde Hichilema ZM>GH attendance 2025-05-13 completed; William Ruto KE>GH attendance 2025-05-13 completed")]
    public void Days_in_brackets_tell_more_than_a_week_and_a_list_tells_who_was_there(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "en"));

    [Theory]
    [InlineData("en", "Vietnam and Bulgaria declared themselves comprehensive partners in November 2024.", "partnership comprehensive BG,VN adopted 2024-11")]
    [InlineData("en", "Rwandan Foreign Minister Olivier Nduhungirehe and his Congolese counterpart, Thérèse Kayikwamba Wagner, put pen to a declaration on 25 April.", "joint-statement CD,RW signed 2025-04-25")]
    public void Other_words_of_concluding(string language, string text, string agreements) => Assert.Equal(agreements, Told.Agreements(text, language));

    [Theory]
    [InlineData("vi", "Thủ tướng Phạm Minh Chính thăm Malaysia theo lời mời của Thủ tướng Malaysia Anwar Ibrahim ngày 14/5. Ngay sau khi đến, Thủ tướng đã hội đàm với Thủ tướng nước chủ nhà.", "Anwar Ibrahim + Phạm Minh Chính talks 2025-05-14")]
    [InlineData("id", "Presiden Prabowo Subianto pada 14 Mei bertemu Raja Yordania Abdullah II.", "Abdullah II + Prabowo Subianto meeting 2025-05-14")]
    public void Hosts_are_found_by_their_office_and_numerals_have_no_stop(string language, string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, language));

    [Theory]
    [InlineData("id", "Kunjungan kerja dua hari Presiden Kenya William Ruto ke Ghana dimulai pada 12 Mei.", "William Ruto KE>GH working 2025-05-12..2025-05-13 completed")]
    [InlineData("id", "Kunjungan resmi selama tiga hari Presiden Kenya William Ruto di Ghana berakhir Sabtu, 10 Mei.", "William Ruto KE>GH official 2025-05-08..2025-05-10 completed")]
    [InlineData("en", "In March, on the 12th, Kenyan President William Ruto was in Ghana.", "William Ruto KE>GH unspecified 2025-03-12 completed")]
    [InlineData("vi", "Tháng 3 vừa qua, vào ngày 12, Tổng thống Kenya William Ruto đã thăm Ghana.", "William Ruto KE>GH unspecified 2025-03-12 completed")]
    public void Visits_of_some_days_have_their_visitor_and_days_take_the_month_told_before(string language, string text, string visits) => Assert.Equal(visits, Told.Visits(text, language));

    [Theory]
    [InlineData("Ketua Majelis Nasional Vietnam Tran Thanh Man dan Ketua Majelis Nasional Kamboja Khuon Sudary berbicara secara daring pada 15 Mei.", "Khuon Sudary + Tran Thanh Man call 2025-05-15")]
    [InlineData("Menteri Pertanian Vietnam Do Duc Duy pada 14 Mei bekerja dengan Menteri Pertanian Belanda Femke Wiersma di Den Haag.", "Do Duc Duy + Femke Wiersma meeting 2025-05-14")]
    [InlineData("Menteri Pertanian Vietnam Do Duc Duy mengatakan pihaknya siap bekerja dengan Menteri Pertanian Belanda Femke Wiersma.", "")]
    public void Working_with_somebody_is_a_meeting_and_being_ready_for_it_is_none(string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, "id"));

    [Theory]
    [InlineData("Mabes TNI mencoret jadwal kunjungan Panglima TNI Jenderal Agus Subiyanto ke Islamabad.", "Agus Subiyanto ID>PK unspecified - cancelled")]
    [InlineData("Perdana Menteri Mongolia Luvsannamsrain Oyun-Erdene akan bertamu secara resmi di Singapura pada 29 dan 30 Mei.", "Luvsannamsrain Oyun-Erdene MN>SG official 2025-05-29..2025-05-30 planned")]
    public void Other_words_of_travel(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "id"));
}
