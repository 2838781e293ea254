using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Turns of phrase of the Indonesian and the Vietnamese press, each with its neighbour that tells nothing of the kind.</summary>
public sealed class PressTests
{
    private const string Indonesia = "Presiden Indonesia Megawati Soekarnoputri";
    private const string Norway = "Perdana Menteri Norwegia Jonas Støre";
    private const string Both = "Jonas Støre + Megawati Soekarnoputri";
    private const string Trip = "Megawati Soekarnoputri ID>NO unspecified";

    [Theory]
    [InlineData("id", $"Setelah bertemu {Norway}, {Indonesia} berpidato.", $"{Both} meeting -")]
    [InlineData("id", $"{Norway} didampingi Menteri Luar Negeri Espen Barth Eide menerima {Indonesia}.", $"{Both} reception -")]
    [InlineData("id", $"Didampingi Menteri Luar Negeri Hassan Wirajuda, {Indonesia} menemui {Norway}.", $"{Both} meeting -")]
    [InlineData("id", $"{Norway} menyambut {Indonesia} di istana.", $"{Both} reception -")]
    [InlineData("id", $"{Norway} menyambut {Indonesia} di bandara.", "")]
    [InlineData("id", $"Di bandara, {Indonesia} disambut {Norway}.", "")]
    [InlineData("id", $"{Norway} menyambut baik {Indonesia}.", "")]
    [InlineData("id", $"{Indonesia} dan {Norway} menyepakati hal itu dalam pembicaraan bilateral di istana.", $"{Both} talks -")]
    [InlineData("id", $"{Indonesia} dan {Norway} hadir dalam pertemuan para menteri.", "")]
    [InlineData("id", $"Dalam pertemuan dengan para pemimpin, {Norway} memuji {Indonesia}.", "")]
    [InlineData("id", $"{Norway} menerima Menteri Luar Negeri Hassan Wirajuda, utusan khusus {Indonesia}.", "Hassan Wirajuda + Jonas Støre reception -")]
    [InlineData("id", $"{Norway} bertemu Menteri Luar Negeri Ceko Jan Lipavský.", "Jan Lipavský + Jonas Støre meeting -")]
    [InlineData("id", $"{Indonesia} tiba di Oslo. Tamu dari Indonesia bertemu {Norway}.", $"{Both} meeting -")]
    [InlineData("id", $"{Indonesia} bertemu {Norway}, lalu dengan Menteri Luar Negeri Norwegia Espen Barth Eide.", $"Espen Barth Eide + Megawati Soekarnoputri meeting -; {Both} meeting -")]
    [InlineData("id", $"{Indonesia} bertemu PM Jonas Støre (Norwegia), PM Ulf Kristersson (Swedia), dan PM Petteri Orpo (Finlandia).", $"{Both} meeting -; Megawati Soekarnoputri + Petteri Orpo meeting -; Megawati Soekarnoputri + Ulf Kristersson meeting -")]
    [InlineData("id", $"Pertemuan Megawati-Støre berlangsung hangat. {Indonesia} menjamu {Norway}.", $"{Both} reception -")]
    [InlineData("id", $"Menerima {Norway} pada 5 Mei, {Indonesia} berbicara tentang laut.", $"{Both} reception 2025-05-05")]
    [InlineData("id", $"Pada penerimaan untuk {Norway}, {Indonesia} berbicara tentang laut.", $"{Both} reception -")]
    [InlineData("vi", "Tiếp Thủ tướng Na Uy Jonas Støre chiều 5/5, Tổng thống Indonesia Megawati Soekarnoputri nói về biển.", $"{Both} reception 2025-05-05")]
    [InlineData("id", $"{Norway} menerima {Indonesia}; Menteri Luar Negeri Norwegia Espen Barth Eide juga bertemu dengan beliau.", $"Espen Barth Eide + Megawati Soekarnoputri meeting -; {Both} reception -")]
    [InlineData("vi", "Chủ tịch nước Tô Lâm ở Hà Nội. Tổng thống Na Uy Jonas Støre đến Hà Nội. Ngày 5/5, Thủ tướng Phạm Minh Chính tiếp Tổng thống.", "Jonas Støre + Phạm Minh Chính reception 2025-05-05")]
    public void Meetings_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("id", $"{Indonesia} tiba di Oslo pada Senin malam, 5 Mei 2025.", $"{Trip} 2025-05-05 completed")]
    [InlineData("id", $"{Indonesia} mendarat di Bandara Militer Gardermoen, Oslo, Senin (5/5).", $"{Trip} 2025-05-05 completed")]
    [InlineData("id", $"Pada 7 Mei, {Indonesia} pulang, mengakhiri kunjungan ke Norwegia yang dimulai pada 5 Mei.", $"{Trip} 2025-05-05..2025-05-07 completed")]
    [InlineData("id", $"{Indonesia} berkunjung ke Oslo, kunjungan pertama sejak 2012.", $"{Trip} - completed")]
    [InlineData("id", $"{Indonesia} terbang dari Oslo.", "")]
    [InlineData("id", $"{Indonesia} bertolak dari Jakarta menuju Oslo.", $"{Trip} - completed")]
    [InlineData("id", "Menanggapi undangan Raja Norwegia Harald, Presiden Indonesia Megawati Soekarnoputri melakukan kunjungan resmi ke Norwegia.", "Megawati Soekarnoputri ID>NO official - completed")]
    [InlineData("id", $"{Indonesia} dijadwalkan tiba Jumat di Oslo.", $"{Trip} - planned")]
    [InlineData("id", $"{Indonesia} tiba-tiba berbicara tentang Norwegia.", "")]
    [InlineData("id", $"{Indonesia} berada di Oslo sejak Senin.", $"{Trip} 2025-05-19 completed")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri đến Oslo dự lễ kỷ niệm.", "Megawati Soekarnoputri ID>NO attendance - completed")]
    [InlineData("id", "Raja Belanda Willem-Alexander dan Ratu Maxima tiba di Oslo.", "Willem-Alexander NL>NO unspecified - completed")]
    [InlineData("id", "Presiden Republik Dominika Luis Abinader tiba di Oslo.", "Luis Abinader DO>NO unspecified - completed")]
    public void Visits_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Indonesia dan Norwegia menandatangani Letter of Intent (LoI) tentang perikanan.", "agreement ID,NO signed -")]
    [InlineData("id", "Indonesia dan Norwegia menandatangani Perjanjian Kemitraan, perjanjian perdagangan bebas pertama di kawasan itu.", "agreement ID,NO signed -")]
    [InlineData("id", "Kementerian Luar Negeri RI dan Kementerian Luar Negeri Norwegia menandatangani MoU.", "mou ID,NO signed -")]
    [InlineData("id", "Indonesia dan Norwegia sepakat untuk meningkatkan hubungan menjadi kemitraan strategis.", "partnership strategic ID,NO agreed -")]
    [InlineData("id", "Indonesia dan Norwegia sepakat untuk meningkatkan perdagangan dalam kemitraan strategis.", "")]
    [InlineData("id", "Ada dua dokumen yang ditandatangani Indonesia dan Norwegia, yakni MoU perikanan dan perjanjian ekstradisi.", "agreement ID,NO signed -; documents ID,NO signed - x2; mou ID,NO signed -")]
    [InlineData("id", "Indonesia dan Norwegia bertukar Nota Kesepahaman tentang perikanan.", "mou ID,NO signed -")]
    [InlineData("vi", "Indonesia và Na Uy ký Hiệp định nghề cá, đặt nền móng cho các chương trình hợp tác sau này.", "agreement ID,NO signed -")]
    public void Agreements_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Agreements(text, language));
}
