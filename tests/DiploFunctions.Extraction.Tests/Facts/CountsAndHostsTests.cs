using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Months, weeks and years that are counted, countries and events as hosts, and what came to nothing.</summary>
public sealed class CountsAndHostsTests
{
    [Theory]
    [InlineData("en", "Kenyan President William Ruto visited Ghana in March 2023. Two months later Ghana's President Nana Akufo-Addo visited Kenya.", "Nana Akufo-Addo GH>KE unspecified 2023-05 completed")]
    [InlineData("id", "Presiden Kenya William Ruto mengunjungi Ghana pada Maret 2023. Dua bulan kemudian Presiden Ghana Nana Akufo-Addo mengunjungi Kenya.", "Nana Akufo-Addo GH>KE unspecified 2023-05 completed")]
    [InlineData("vi", "Tổng thống Kenya William Ruto thăm Ghana tháng 3/2023 và Tổng thống Ghana Nana Akufo-Addo thăm Kenya hai tháng sau đó.", "Nana Akufo-Addo GH>KE unspecified 2023-05 completed")]
    [InlineData("en", "Kenyan President William Ruto visited Ghana on 3 March 2023. Two weeks later Ghana's President Nana Akufo-Addo visited Kenya.", "Nana Akufo-Addo GH>KE unspecified 2023-03-17 completed")]
    [InlineData("en", "Kenyan President William Ruto visited Ghana 8 months ago.", "William Ruto KE>GH unspecified 2024-09 completed")]
    [InlineData("id", "Presiden Kenya William Ruto mengunjungi Ghana 4 tahun lalu.", "William Ruto KE>GH unspecified 2021 completed")]
    [InlineData("vi", "Tổng thống Kenya William Ruto thăm Ghana 3 năm trước.", "William Ruto KE>GH unspecified 2022 completed")]
    [InlineData("vi", "Tổng thống Kenya William Ruto thăm Ghana ngày 5/5, hai tháng sau chuyến thăm Kenya của Tổng thống Ghana John Mahama.", "William Ruto KE>GH unspecified 2025-05-05 completed")]
    public void Months_weeks_and_years_are_counted(string language, string text, string visit) => Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    // The second date opens a clause of its own.
    [Fact]
    public void A_count_of_years_is_no_second_date() => Assert.DoesNotContain(
        "2018",
        Told.Visits("Kenyan President William Ruto travelled to Seoul in October 2022, and four years earlier, in July, South Korean Prime Minister Lee Nak-yeon paid a visit to Kenya.", "en").Split("Lee")[0],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Relations are good. In February 2024 Ghana welcomed Kenyan President William Ruto on a state visit.", "William Ruto KE>GH state 2024-02 completed")]
    [InlineData("id", "Hubungan kedua negara baik. Pada Februari 2024 Ghana menyambut Presiden Kenya William Ruto dalam kunjungan kenegaraan.", "William Ruto KE>GH state 2024-02 completed")]
    [InlineData("vi", "Quan hệ hai nước phát triển. Tháng 2/2024, nước Pháp từng đón Tổng thống Kenya William Ruto thăm cấp Nhà nước.", "William Ruto KE>FR state 2024-02 completed")]
    [InlineData("en", "The Francophonie summit was held in Yerevan on 11 and 12 May. Before the opening, Armenian Prime Minister Nikol Pashinyan received French President Emmanuel Macron at the government residence.", "Emmanuel Macron FR>AM attendance 2025-05-11..2025-05-12 completed")]
    [InlineData("id", "KTT Francophonie digelar di Yerevan, Armenia, pada 11-12 Mei. Sebelum pembukaan, Perdana Menteri Armenia Nikol Pashinyan menerima Presiden Prancis Emmanuel Macron di kantornya.", "Emmanuel Macron FR>AM attendance 2025-05-11..2025-05-12 completed")]
    [InlineData("vi", "Hội nghị cấp cao Pháp ngữ diễn ra tại Yerevan, Armenia, ngày 11 và 12/5. Trước lễ khai mạc, Thủ tướng Armenia Nikol Pashinyan tiếp Tổng thống Pháp Emmanuel Macron tại dinh thự chính phủ.", "Emmanuel Macron FR>AM attendance 2025-05-11..2025-05-12 completed")]
    [InlineData("id", "Presiden Turki Recep Tayyip Erdogan menerima Presiden Mesir Abdel Fattah el-Sisi di Ankara pada 4 Mei. Pada hari yang sama, Menteri Luar Negeri Turki Hakan Fidan bertemu Menteri Luar Negeri Mesir Badr Abdelatty.", "Badr Abdelatty EG>TR unspecified 2025-05-04 completed")]
    public void Guests_of_a_country_and_of_the_host_of_an_event_have_come(string language, string text, string visit) => Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Kenyan Trade Minister Rebecca Miano was to have visited Jakarta on 13-15 May, but the trip was put off.", "Rebecca Miano KE>ID unspecified 2025-05-13..2025-05-15 cancelled")]
    [InlineData("en", "Kenyan Trade Minister Rebecca Miano had been due in Jakarta on 13 May. The visit was called off because of events at home.", "Rebecca Miano KE>ID unspecified 2025-05-13 cancelled")]
    [InlineData("id", "Menteri Perdagangan Kenya Rebecca Miano sedianya mengunjungi Jakarta pada 13-15 Mei, tetapi lawatan itu ditunda.", "Rebecca Miano KE>ID unspecified 2025-05-13..2025-05-15 cancelled")]
    [InlineData("vi", "Bộ trưởng Thương mại Kenya Rebecca Miano lẽ ra đến Hà Nội ngày 13/5. Chuyến thăm bị hủy vì tình hình trong nước.", "Rebecca Miano KE>VN unspecified 2025-05-13 cancelled")]
    public void Plans_that_came_to_nothing_are_cancelled(string language, string text, string visit) => Assert.Equal(visit, Told.Visits(text, language));

    [Theory]
    [InlineData("en", "President Joko Widodo was in Nairobi, Kenya, on 11-12 May, then in Dar es Salaam, Tanzania, on 12-13 May, and in Maputo, Mozambique, on 14 May.", "Joko Widodo ID>KE unspecified 2025-05-11..2025-05-12 completed; Joko Widodo ID>TZ unspecified 2025-05-12..2025-05-13 completed; Joko Widodo ID>MZ unspecified 2025-05-14 completed")]
    [InlineData("id", "Presiden Joko Widodo berada di Nairobi, Kenya, pada 11-12 Mei, lalu di Dar es Salaam, Tanzania, pada 12-13 Mei.", "Joko Widodo ID>KE unspecified 2025-05-11..2025-05-12 completed; Joko Widodo ID>TZ unspecified 2025-05-12..2025-05-13 completed")]
    [InlineData("vi", "Tổng thống Indonesia Joko Widodo thăm Kenya ngày 11-12/5, sau đó Tanzania ngày 12-13/5.", "Joko Widodo ID>KE unspecified 2025-05-11..2025-05-12 completed; Joko Widodo ID>TZ unspecified 2025-05-12..2025-05-13 completed")]
    [InlineData("id", "Ini kunjungan ketiga Presiden Mongolia Ukhnaagiin Khurelsukh ke Rusia setelah perjalanan pada Desember 2021 dan September 2022.", "Ukhnaagiin Khurelsukh MN>RU unspecified 2021-12 completed; Ukhnaagiin Khurelsukh MN>RU unspecified 2022-09 completed; Ukhnaagiin Khurelsukh MN>RU unspecified - completed")]
    [InlineData("vi", "Đây là chuyến thăm Nga lần thứ ba của Tổng thống Mông Cổ Khurelsukh.", "Khurelsukh MN>RU unspecified - completed")]
    [InlineData("en", "On 12 May the two foreign ministers, Olivier Nduhungirehe of Rwanda and Thérèse Kayikwamba Wagner of the Democratic Republic of the Congo, were in Oslo.", "Olivier Nduhungirehe RW>NO unspecified 2025-05-12 completed; Thérèse Kayikwamba Wagner CD>NO unspecified 2025-05-12 completed")]
    [InlineData("en", "Paul Kagame and Félix Tshisekedi, the presidents of Rwanda and Congo, had come to Washington on 12 May.", "Paul Kagame RW>US unspecified 2025-05-12 completed; Félix Tshisekedi CD>US unspecified 2025-05-12 completed")]
    [InlineData("en", "In Lobito on 12 May, US President Joe Biden joined Zambian President Hakainde Hichilema and Tanzanian Vice President Philip Mpango for a summit on the railway.", "Joe Biden US>AO attendance 2025-05-12 completed; Hakainde Hichilema ZM>AO attendance 2025-05-12 completed; Philip Mpango TZ>AO attendance 2025-05-12 completed")]
    [InlineData("en", "ADDIS ABABA, 20 May - Barbadian Prime Minister Mia Mottley, who flew in on Saturday, met Prime Minister Abiy Ahmed.", "Mia Mottley BB>ET unspecified 2025-05-17 completed")]
    [InlineData("id", "Perdana Menteri Malaysia Anwar Ibrahim, yang tiba di Denpasar sejak Minggu dan baru akan pulang Jumat, berbicara di forum itu.", "Anwar Ibrahim MY>ID unspecified 2025-05-18..2025-05-23 ongoing")]
    public void All_journeys_of_a_sentence_are_told(string language, string text, string visits) => Assert.Equal(
        string.Join("; ", visits.Split("; ").Order(StringComparer.Ordinal)), string.Join("; ", Told.Visits(text, language).Split("; ").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("id", "Perdana Menteri Malaysia Anwar Ibrahim menerima Perdana Menteri Tiongkok Li Qiang pada 12 Mei. Li Qiang bertemu Raja Malaysia Sultan Ibrahim pada 13 Mei.", "Anwar Ibrahim + Li Qiang reception 2025-05-12; Ibrahim + Li Qiang meeting 2025-05-13")]
    [InlineData("en", "New Zealand's Prime Minister Christopher Luxon arrived in New Delhi on 16 May. He called on the President of India, Smt. Droupadi Murmu, the same afternoon.", "Christopher Luxon + Droupadi Murmu meeting 2025-05-16")]
    public void Titles_tell_who_is_met(string language, string text, string meetings) => Assert.Equal(
        string.Join("; ", meetings.Split("; ").Order(StringComparer.Ordinal)), string.Join("; ", Told.Meetings(text, language).Split("; ").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("vi", "Thủ tướng Phạm Minh Chính thăm Cộng hòa Séc ngày 12/5. Hai nước trao đổi 5 văn kiện hợp tác về hàng không.", "documents CZ,VN signed 2025-05-12 x5")]
    [InlineData("vi", "Thủ tướng Phạm Minh Chính thăm Cộng hòa Séc ngày 12/5. Hai bên trao Bản ghi nhớ về hợp tác y tế.", "mou CZ,VN signed 2025-05-12")]
    [InlineData("vi", "Tổng thống Cuba Miguel Díaz-Canel thăm Việt Nam ngày 12/5. Hai nước ký tuyên bố về quan hệ đồng minh.", "joint-statement CU,VN signed 2025-05-12")]
    [InlineData("vi", "Hội nghị cấp cao BRICS khai mạc tại Rio de Janeiro ngày 6/5. Các thành viên thông qua Tuyên bố Rio de Janeiro.", "declaration BRICS adopted 2025-05-06")]
    [InlineData("en", "Kenya and Ghana signed a memorandum on tourism and an air services agreement. Both documents were signed on 9 May.", "agreement GH,KE signed 2025-05-09; mou GH,KE signed 2025-05-09")]
    [InlineData("id", "Kenya dan Ghana menandatangani nota kesepahaman tentang pariwisata dan perjanjian layanan udara. Kedua dokumen diteken pada 9 Mei.", "agreement GH,KE signed 2025-05-09; mou GH,KE signed 2025-05-09")]
    [InlineData("vi", "Kenya và Ghana ký Bản ghi nhớ về du lịch và Hiệp định hàng không. Hai văn kiện được ký ngày 9/5.", "agreement GH,KE signed 2025-05-09; mou GH,KE signed 2025-05-09")]
    public void Documents_are_told_once_and_on_their_day(string language, string text, string agreements) => Assert.Equal(
        agreements, string.Join("; ", Told.Agreements(text, language).Split("; ").Order(StringComparer.Ordinal)));
}
