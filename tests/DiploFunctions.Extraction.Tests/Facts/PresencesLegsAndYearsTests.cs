using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>
/// Constructions of Indonesian and Vietnamese reports: who was at an event, legs with days of their own, years counted from the year told, weeks; each with a sentence near it that
/// tells something else. The day of publication is Tuesday 20 May 2025.
/// </summary>
public sealed class PresencesLegsAndYearsTests
{
    [Theory]
    [InlineData("Forum Laut di Oslo dibuka pada 11 Mei. Forum itu dihadiri Presiden Kenya William Ruto, Presiden Ghana John Mahama, dan Duta Besar Togo Komi Amoni.", "John Mahama GH>NO attendance - completed; William Ruto KE>NO attendance - completed", "id")]
    [InlineData("Hội nghị Biển diễn ra tại Hà Nội từ ngày 14 - 17/4. Đến dự Hội nghị có Tổng thống Kenya William Ruto và Tổng thống Ghana John Mahama.", "John Mahama GH>VN attendance 2025-04-14..2025-04-17 completed; William Ruto KE>VN attendance 2025-04-14..2025-04-17 completed", "vi")]
    [InlineData("Hội nghị Biển tại Hà Nội ngày 16/4 có sự tham dự của Tổng thống Kenya William Ruto.", "William Ruto KE>VN attendance 2025-04-16 completed", "vi")]
    [InlineData("Presiden Kenya William Ruto akan diterima Presiden Prabowo Subianto pada Senin (26/5).", "", "id")]
    [InlineData("Ketua DPR Puan Maharani menerima kunjungan delegasi parlemen Kenya di Jakarta, Rabu (14/5).", "", "id")]
    [InlineData("Rapat kabinet di Jakarta pada 11 Mei dihadiri Menteri Keuangan Sri Mulyani Indrawati.", "", "id")]
    public void Who_was_there_and_who_was_not(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Pada 2008, Presiden Kenya Mwai Kibaki mengunjungi Norwegia. Dua tahun kemudian, Perdana Menteri Kenya Raila Odinga berkunjung ke Oslo.", "Mwai Kibaki KE>NO unspecified 2008 completed; Raila Odinga KE>NO unspecified 2010 completed", "id")]
    [InlineData("Năm 2008, Tổng thống Kenya Mwai Kibaki thăm Na Uy; hai năm sau, Thủ tướng Kenya Raila Odinga thăm Na Uy.", "Mwai Kibaki KE>NO unspecified 2008 completed; Raila Odinga KE>NO unspecified 2010 completed", "vi")]
    [InlineData("Tuần trước, Tổng thống Kenya William Ruto thăm Na Uy.", "William Ruto KE>NO unspecified 2025-05 completed", "vi")]
    [InlineData("Presiden Kenya William Ruto semula dijadwalkan berkunjung ke Norwegia awal Agustus, tetapi lawatan itu dibatalkan.", "William Ruto KE>NO unspecified 2025-08 cancelled", "id")]
    [InlineData("Presiden Kenya William Ruto berkunjung ke Norwegia awal Agustus.", "William Ruto KE>NO unspecified 2024-08 completed", "id")]
    [InlineData("Presiden Kenya William Ruto tiba di Oslo pada 12 Mei. Presiden Ghana John Mahama melakukan kunjungan kenegaraan ke negara ini pada Agustus 2024.", "John Mahama GH>NO state 2024-08 completed; William Ruto KE>NO unspecified 2025-05-12 completed", "id")]
    public void Years_weeks_and_months(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Setelah meninggalkan Oslo pada 9 Mei, Presiden Kenya William Ruto tiba di Riga.", "William Ruto KE>LV unspecified 2025-05-09 completed; William Ruto KE>NO unspecified - completed", "id")]
    [InlineData("Presiden Kenya William Ruto melakukan perjalanan ke tiga negara Eropa: Norwegia (2-4 Mei), Latvia (5 Mei) dan Estonia (6 Mei).", "William Ruto KE>EE unspecified 2025-05-06 completed; William Ruto KE>LV unspecified 2025-05-05 completed; William Ruto KE>NO unspecified 2025-05-02..2025-05-04 completed", "id")]
    [InlineData("Kunjungan Perdana Menteri Norwegia Jonas Gahr Støre ke Kenya pada 12 Mei berlangsung singkat.", "Jonas Gahr Støre NO>KE unspecified 2025-05-12 completed", "id")]
    [InlineData("Presiden Kenya William Ruto melakukan kunjungan perdana ke Norwegia pada 12 Mei.", "William Ruto KE>NO unspecified 2025-05-12 completed", "id")]
    [InlineData("Ông Trương Tấn Sang thăm cấp Nhà nước Kenya tháng 3/2014.", "Trương Tấn Sang VN>KE state 2014-03 completed", "vi")]
    [InlineData("Tổng thống Kenya William Ruto bay sang Riga, nơi ông phát biểu trước sinh viên ngày 12/5.", "William Ruto KE>LV unspecified 2025-05-12 completed", "vi")]
    public void Legs_and_names(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Menlu Kenya Musalia Mudavadi bertemu Menlu Norwegia Espen Barth Eide di Oslo (5/5), Menlu Latvia Baiba Braže di Riga (7/5) dan Menlu Estonia Margus Tsahkna di Tallinn (8/5).", "Baiba Braže + Musalia Mudavadi meeting 2025-05-07; Espen Barth Eide + Musalia Mudavadi meeting 2025-05-05; Margus Tsahkna + Musalia Mudavadi meeting 2025-05-08", "id")]
    [InlineData("Tổng thống Kenya William Ruto thăm Na Uy ngày 5/5 và Latvia ngày 7/5. Tại Oslo, ông hội đàm với Thủ tướng Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto talks 2025-05-05", "vi")]
    [InlineData("Melalui sambungan telepon pada Minggu malam, Presiden Kenya William Ruto dan Presiden Ghana John Mahama membahas perdagangan.", "John Mahama + William Ruto call 2025-05-18", "id")]
    [InlineData("Ketua DPR Puan Maharani menerima kunjungan delegasi parlemen Kenya yang dipimpin Ketua Parlemen Kenya Moses Wetangula di Jakarta, Rabu (14/5).", "Moses Wetangula + Puan Maharani reception 2025-05-14", "id")]
    [InlineData("Ketua DPR Puan Maharani menerima delegasi parlemen Kenya yang dipimpin oleh Ketua Parlemen Kenya Moses Wetangula di Jakarta, Rabu (14/5).", "Moses Wetangula + Puan Maharani reception 2025-05-14", "id")]
    [InlineData("Chiều 8/5, Chủ tịch Quốc hội Trần Thanh Mẫn tiếp Đoàn đại biểu Quốc hội Kenya do Chủ tịch Moses Wetangula dẫn đầu.", "Moses Wetangula + Trần Thanh Mẫn reception 2025-05-08", "vi")]
    [InlineData("Phó Thủ tướng Thường trực Nguyễn Hòa Bình tiếp Bộ trưởng Ngoại giao Kenya Musalia Mudavadi ngày 8/5.", "Musalia Mudavadi + Nguyễn Hòa Bình reception 2025-05-08", "vi")]
    [InlineData("Hôm qua, Tổng thống Kenya William Ruto gặp Tổng thống Ghana John Mahama. Trước đó ba ngày, ông Ruto gặp Thủ tướng Na Uy Jonas Gahr Støre.", "John Mahama + William Ruto meeting 2025-05-19; Jonas Gahr Støre + William Ruto meeting 2025-05-16", "vi")]
    [InlineData("Presiden Kenya William Ruto menyambut hangat kunjungan kenegaraan Presiden Ghana John Mahama.", "", "id")]
    public void Meetings_on_the_way(string text, string expected, string language) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Hai nước Kenya và Na Uy là Đối tác Toàn diện từ năm 2013 và nâng lên Đối tác Chiến lược nhân chuyến thăm cấp Nhà nước tới Oslo của Tổng thống Kenya William Ruto vào tháng 4/2025.", "partnership strategic KE,NO adopted 2025-04", "vi")]
    public void Levels_and_their_dates(string text, string expected, string language) => Assert.Contains(expected, Told.Agreements(text, language), StringComparison.Ordinal);
}
