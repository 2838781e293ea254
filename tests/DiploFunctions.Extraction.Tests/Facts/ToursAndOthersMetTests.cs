using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Who is met besides, where a tour leads, who leads a joint body, and who comes in whose place; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class ToursAndOthersMetTests
{
    [Theory]
    [InlineData("Presiden Kenya William Ruto tiba di Oslo pada Senin (5/5). Selain Raja Harald V, tamu dari Kenya itu juga bertemu Perdana Menteri Norwegia Jonas Gahr Støre.", "Harald V + William Ruto meeting 2025-05-05; Jonas Gahr Støre + William Ruto meeting 2025-05-05", "id")]
    [InlineData("Selain Presiden Kenya William Ruto, Perdana Menteri Norwegia Jonas Gahr Støre juga bertemu Presiden Ghana John Mahama pada 6 Mei.", "John Mahama + Jonas Gahr Støre meeting 2025-05-06; Jonas Gahr Støre + William Ruto meeting 2025-05-06", "id")]
    [InlineData("Selain itu, Perdana Menteri Norwegia Jonas Gahr Støre bertemu Presiden Ghana John Mahama pada 6 Mei.", "John Mahama + Jonas Gahr Støre meeting 2025-05-06", "id")]
    [InlineData("Selain Presiden Kenya William Ruto, rapat itu dihadiri Perdana Menteri Norwegia Jonas Gahr Støre.", "", "id")]
    [InlineData("Besides Kenya's President William Ruto, Prime Minister Jonas Gahr Støre of Norway met Ghana's President John Mahama on 6 May.", "John Mahama + Jonas Gahr Støre meeting 2025-05-06; Jonas Gahr Støre + William Ruto meeting 2025-05-06", "en")]
    [InlineData("Ngày 6/5, ngoài Chủ tịch nước Lương Cường, Tổng thống Kenya William Ruto còn gặp Chủ tịch Quốc hội Trần Thanh Mẫn.", "Lương Cường + William Ruto meeting 2025-05-06; Trần Thanh Mẫn + William Ruto meeting 2025-05-06", "vi")]
    public void Others_who_were_met_too(string text, string expected, string language) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Presiden Kenya William Ruto memulai lawatannya di Oslo pada Senin (5/5), lalu ke Stockholm, sebelum berakhir di Helsinki pada Jumat (9/5).", "William Ruto KE>FI unspecified 2025-05-09 completed; William Ruto KE>NO unspecified 2025-05-05 completed; William Ruto KE>SE unspecified 2025-05-05..2025-05-09 completed", "id")]
    [InlineData("Lawatan Presiden Kenya William Ruto dimulai di Oslo pada 5 Mei dan dilanjutkan ke Stockholm pada 7 Mei.", "William Ruto KE>NO unspecified 2025-05-05 completed; William Ruto KE>SE unspecified 2025-05-07 completed", "id")]
    [InlineData("Tổng thống Kenya William Ruto bắt đầu chuyến công du tại Oslo ngày 5/5, sau đó tới Stockholm ngày 7/5, và kết thúc tại Helsinki ngày 9/5.", "William Ruto KE>FI unspecified 2025-05-09 completed; William Ruto KE>NO unspecified 2025-05-05 completed; William Ruto KE>SE unspecified 2025-05-07 completed", "vi")]
    [InlineData("Presiden Kenya William Ruto memulai lawatan di Oslo pada Senin (5/5).", "William Ruto KE>NO unspecified 2025-05-05 completed", "id")]
    [InlineData("Kunjungan Presiden Kenya William Ruto ke Norwegia dimulai di Oslo pada 5 Mei.", "William Ruto KE>NO unspecified 2025-05-05 completed", "id")]
    [InlineData("Tổng Bí thư Tô Lâm lên đường thăm cấp Nhà nước Kenya và thăm chính thức Na Uy từ ngày 5 đến 12/5.", "Tô Lâm VN>KE state 2025-05-05..2025-05-12 completed; Tô Lâm VN>NO official 2025-05-05..2025-05-12 completed", "vi")]
    [InlineData("Norwegia dan Swedia dikunjungi Presiden Kenya William Ruto pada Mei 2023.", "William Ruto KE>NO unspecified 2023-05 completed; William Ruto KE>SE unspecified 2023-05 completed", "id")]
    [InlineData("Gedung itu dikunjungi ribuan orang pada 5 Mei.", "", "id")]
    public void Stops_of_a_tour(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Komisi Bersama Kenya-Norwegia digelar di Stockholm, Senin (5/5), dipimpin Menlu Kenya Musalia Mudavadi dan Menlu Norwegia Espen Barth Eide.", "Espen Barth Eide + Musalia Mudavadi dialogue 2025-05-05", "id")]
    [InlineData("Ủy ban liên Chính phủ Kenya - Na Uy họp ngày 5/5 dưới sự đồng chủ trì của Bộ trưởng Ngoại giao Kenya Musalia Mudavadi và Bộ trưởng Ngoại giao Na Uy Espen Barth Eide.", "Espen Barth Eide + Musalia Mudavadi dialogue 2025-05-05", "vi")]
    [InlineData("Upacara itu dipimpin Menlu Kenya Musalia Mudavadi dan Menlu Norwegia Espen Barth Eide.", "", "id")]
    [InlineData("Para menteri luar negeri Kenya, Norwegia, dan Ghana, yakni Musalia Mudavadi, Espen Barth Eide, dan Samuel Ablakwa, bertemu pada 6 Mei.", "Espen Barth Eide + Musalia Mudavadi meeting 2025-05-06; Espen Barth Eide + Samuel Ablakwa meeting 2025-05-06; Musalia Mudavadi + Samuel Ablakwa meeting 2025-05-06", "id")]
    [InlineData("Tại cuộc gặp Tổng thống Kenya William Ruto ngày 6/5, Thủ tướng Na Uy Jonas Gahr Støre đề xuất mở đường bay.", "Jonas Gahr Støre + William Ruto meeting 2025-05-06", "vi")]
    [InlineData("Tại cuộc gặp, Tổng thống Kenya William Ruto nêu nhiều đề xuất.", "", "vi")]
    [InlineData("Tổng thống Kenya William Ruto được Tổng Bí thư Tô Lâm tiếp ngày 6/5, sau khi hội đàm với Chủ tịch nước Lương Cường hôm 5/5.", "Lương Cường + William Ruto talks 2025-05-05; Tô Lâm + William Ruto reception 2025-05-06", "vi")]
    [InlineData("Pertemuan Presiden Kenya William Ruto dengan Perdana Menteri Norwegia Jonas Gahr Støre pada 6 Mei tidak terlaksana.", "", "id")]
    public void Who_leads_and_who_is_met(string text, string expected, string language) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Thay mặt Thủ tướng, Phó Thủ tướng Trần Hồng Hà đã sang Kenya dự hội nghị ngày 6/5.", "Trần Hồng Hà VN>KE attendance 2025-05-06 completed", "vi")]
    [InlineData("Nhận lời mời của Chủ tịch nước, Tổng thống Kenya William Ruto đang thăm cấp Nhà nước Việt Nam từ ngày 18/5 đến 21/5.", "William Ruto KE>VN state 2025-05-18..2025-05-21 ongoing", "vi")]
    [InlineData("Ngay sau khi đến Nairobi ngày 5/5, Bộ trưởng Bùi Thanh Sơn đã phát biểu với báo chí.", "Bùi Thanh Sơn VN>KE unspecified 2025-05-05 completed", "vi")]
    [InlineData("Thủ tướng Phạm Minh Chính từng thăm chính thức một nước châu Phi khác là Kenya vào tháng 9/2023.", "Phạm Minh Chính VN>KE official 2023-09 completed", "vi")]
    [InlineData("Có tin Tổng thống Kenya William Ruto sẽ thăm Việt Nam vào tháng 7.", "", "vi")]
    [InlineData("Presiden Kenya William Ruto berangkat ke Norwegia pada Kamis dan akan berada di sana hingga 3 Juni.", "William Ruto KE>NO unspecified 2025-05-22..2025-06-03 planned", "id")]
    [InlineData("Perjanjian ekstradisi Kenya-Norwegia diteken pada 6 Mei saat Presiden Kenya William Ruto berkunjung ke Oslo.", "William Ruto KE>NO unspecified 2025-05-06 completed", "id")]
    [InlineData("Presiden Kenya William Ruto tak jadi terbang ke Oslo pada 28 April.", "William Ruto KE>NO unspecified 2025-04-28 cancelled", "id")]
    [InlineData("Presiden Kenya William Ruto bertolak ke Norwegia pada Senin dan akan bertemu Perdana Menteri Jonas Gahr Støre.", "William Ruto KE>NO unspecified 2025-05-19 completed", "id")]
    [InlineData("Kunjungan Presiden Kenya William Ruto ke Norwegia yang semula dijadwalkan 12 Mei ditunda hingga Juni.", "William Ruto KE>NO unspecified 2025-05-12 cancelled; William Ruto KE>NO unspecified 2025-06 planned", "id")]
    public void Who_comes_and_when(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Kenya dan Norwegia menyepakati Rencana Aksi Kemitraan Strategis 2025-2030 pada 6 Mei.", "agreement KE,NO agreed 2025-05-06", "id")]
    public void Plans_of_a_partnership_are_no_partnership(string text, string expected, string language) => Assert.Equal(expected, Told.Agreements(text, language));
}
