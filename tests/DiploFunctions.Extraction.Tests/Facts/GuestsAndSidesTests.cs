using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Who met whom where guests, hosts, sides, delegations and joint acts are told; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class GuestsAndSidesTests
{
    [Theory]
    [InlineData("Kenyan President William Ruto was Norwegian Prime Minister Jonas Gahr Støre's guest at a lunch in Oslo on Monday.", "Jonas Gahr Støre + William Ruto reception 2025-05-19")]
    [InlineData("Kenyan President William Ruto and his host, Norwegian Prime Minister Jonas Gahr Støre, spent two hours in talks at the palace on Monday.", "Jonas Gahr Støre + William Ruto talks 2025-05-19")]
    [InlineData("Kenyan President William Ruto, together with Norwegian Prime Minister Jonas Gahr Støre, toured a wind farm on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Kenyan President William Ruto toured a school with Norwegian Prime Minister Jonas Gahr Støre on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Standing beside Norwegian Prime Minister Jonas Gahr Støre, Kenyan President William Ruto said trade would grow.", "Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("Norwegian Foreign Minister Espen Barth Eide called Kenyan Foreign Minister Musalia Mudavadi on Monday.", "Espen Barth Eide + Musalia Mudavadi call 2025-05-19")]
    [InlineData("Kenyan President William Ruto's summit with Norwegian Prime Minister Jonas Gahr Støre ended on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Menteri Luar Negeri Kenya Musalia Mudavadi dan mitranya dari Norwegia, Espen Barth Eide, bertemu pada Senin (19/5).", "Espen Barth Eide + Musalia Mudavadi meeting 2025-05-19", "id")]
    [InlineData("Menteri Luar Negeri RI, Sugiono, menerima kunjungan Menteri Luar Negeri Norwegia, Espen Barth Eide, di Jakarta pada Senin (19/5).", "Espen Barth Eide + Sugiono reception 2025-05-19", "id")]
    [InlineData("Thủ tướng Phạm Minh Chính tặng quà Thủ tướng Na Uy Jonas Gahr Støre sau cuộc hội đàm ngày 19/5.", "Jonas Gahr Støre + Phạm Minh Chính talks 2025-05-19", "vi")]
    public void Guests_hosts_and_what_two_do_together(string text, string expected, string language = "en") => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre called Kenyan President William Ruto a great friend.")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre discussed Kenyan President William Ruto's proposal with his cabinet.")]
    [InlineData("The summit between Kenyan President William Ruto and Norwegian Prime Minister Jonas Gahr Støre will be held in Geneva.")]
    [InlineData("Kenyan President William Ruto toured a school with Kenyan Foreign Minister Musalia Mudavadi on Monday.")]
    [InlineData("A statue of Kenyan President William Ruto stood alongside a portrait of Norwegian Prime Minister Jonas Gahr Støre.")]
    public void Words_of_guests_and_calls_that_tell_no_meeting(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto held one meeting with Norwegian Prime Minister Jonas Gahr Støre and another with Finnish President Alexander Stubb.", "Alexander Stubb + William Ruto meeting -; Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("Kenyan President William Ruto had a conversation with Norwegian Prime Minister Jonas Gahr Støre, and a longer one with Finnish President Alexander Stubb.", "Alexander Stubb + William Ruto meeting -; Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("Kenyan President William Ruto met with a number of leaders, including Norwegian Prime Minister Jonas Gahr Støre and Finnish President Alexander Stubb.", "Alexander Stubb + William Ruto meeting -; Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi held talks with his Norwegian and Finnish counterparts, Espen Barth Eide and Elina Valtonen.", "Elina Valtonen + Musalia Mudavadi talks -; Espen Barth Eide + Musalia Mudavadi talks -")]
    [InlineData("Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre, while Kenyan Foreign Minister Musalia Mudavadi met his counterpart Espen Barth Eide.", "Espen Barth Eide + Musalia Mudavadi meeting -; Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("US envoy Massad Boulos shuttled between the capitals, meeting Rwandan President Paul Kagame in Kigali on May 3 and Ugandan President Yoweri Museveni in Kampala five days later.", "Massad Boulos + Paul Kagame meeting 2025-05-03; Massad Boulos + Yoweri Museveni meeting 2025-05-08")]
    [InlineData("Chủ tịch nước Lương Cường tiếp Thủ tướng Na Uy Jonas Gahr Støre, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Na Uy Espen Barth Eide.", "Bùi Thanh Sơn + Espen Barth Eide talks -; Jonas Gahr Støre + Lương Cường reception -", "vi")]
    public void Several_partners_and_several_pairs(string text, string expected, string language = "en") => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Norwegian Foreign Minister Espen Barth Eide arrived in Nairobi on Monday. He was received by Speaker Moses Wetangula at Parliament.", "Espen Barth Eide + Moses Wetangula")]
    [InlineData("Trade Minister Lee Kinyanjui conferred in Oslo on Monday with Norwegian Trade Minister Cecilie Myrseth.", "Cecilie Myrseth + Lee Kinyanjui")]
    [InlineData("The Norwegian ambassador to Kenya, Gunnar Holm, called on Speaker Moses Wetangula on Monday.", "Gunnar Holm + Moses Wetangula")]
    [InlineData("A Norwegian delegation headed by Trade Minister Cecilie Myrseth held talks in Nairobi on Monday with Trade Minister Lee Kinyanjui.", "Cecilie Myrseth + Lee Kinyanjui")]
    [InlineData("Norwegian Foreign Minister Espen Barth Eide arrived in Nairobi on Monday. He was accompanied by Trade Minister Cecilie Myrseth. The two dined together.", "")]
    public void Whose_a_minister_is_that_the_press_of_a_country_names_without_one(string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Told.Facts(text, "en", source: "nation.co.ke").Meetings.Select(m => string.Join(" + ", m.Participants.Select(p => p.Name).Order(StringComparer.Ordinal)))));

    [Theory]
    [InlineData("Suriname's Jennifer Geerlings-Simons came to Georgetown on Monday. The Surinamese president was received by Guyana's Irfaan Ali.", "Irfaan Ali + Jennifer Geerlings-Simons reception 2025-05-19")]
    [InlineData("Presiden Paraguay Santiago Peña bertemu dengan Presiden Kenya William Ruto pada Senin (19/5).", "Santiago Peña + William Ruto meeting 2025-05-19", "id")]
    [InlineData("On Monday Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre and King Harald V.", "Harald V + William Ruto meeting 2025-05-19; Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    public void Names_and_offices_that_are_easily_misread(string text, string expected, string language = "en") => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Kenyan President William Ruto was in Oslo in March and Finnish President Alexander Stubb in Riga in May.", "Alexander Stubb FI>LV unspecified 2025-05 completed; William Ruto KE>NO unspecified 2025-03 completed")]
    [InlineData("Kenyan President William Ruto will represent Kenya at the climate summit in Oslo on 3 June.", "William Ruto KE>NO attendance 2025-06-03 planned")]
    [InlineData("Kenya was represented at the climate summit in Oslo on Monday by Foreign Minister Musalia Mudavadi.", "Musalia Mudavadi KE>NO attendance 2025-05-19 completed")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi led Kenya's delegation to the climate summit in Oslo on Monday.", "Musalia Mudavadi KE>NO attendance 2025-05-19 completed")]
    [InlineData("Kenyan President William Ruto last went to Kampala in May 2024, on a working visit.", "William Ruto KE>UG working 2024-05 completed")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi visited the Norwegian embassy on Monday.", "")]
    [InlineData("Kenyan President William Ruto received the Norwegian delegation to the climate summit in Oslo.", "")]
    [InlineData("Thủ tướng Phạm Minh Chính đến Đại sứ quán Na Uy ngày 19/5.", "", "vi")]
    [InlineData("Chuyến thăm Na Uy (9-10/5), Phần Lan (11/5) và Latvia (12/5) của Tổng Bí thư Tô Lâm đã kết thúc.", "Tô Lâm VN>FI unspecified 2025-05-11 completed; Tô Lâm VN>LV unspecified 2025-05-12 completed; Tô Lâm VN>NO unspecified 2025-05-09..2025-05-10 completed", "vi")]
    public void Where_somebody_goes_for_a_country_and_what_is_only_a_countrys_house(string text, string expected, string language = "en") => Assert.Equal(expected, Told.Visits(text, language));
}
