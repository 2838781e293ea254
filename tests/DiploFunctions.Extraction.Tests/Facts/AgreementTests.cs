using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("id", "Indonesia dan Norwegia menandatangani nota kesepahaman tentang perikanan pada 5 Mei.", "mou ID,NO signed 2025-05-05")]
    [InlineData("id", "Indonesia dan Norwegia mengeluarkan Pernyataan Bersama.", "joint-statement ID,NO adopted -")]
    [InlineData("id", "Indonesia dan Norwegia menandatangani 12 dokumen kerja sama.", "documents ID,NO signed - x12")]
    [InlineData("id", "Indonesia dan Norwegia menandatangani sejumlah dokumen kerja sama.", "documents ID,NO signed -")]
    [InlineData("en", "Indonesia and Norway signed a memorandum of understanding on fisheries on May 5.", "mou ID,NO signed 2025-05-05")]
    [InlineData("en", "Indonesia and Norway issued a joint statement.", "joint-statement ID,NO adopted -")]
    [InlineData("en", "Indonesia and Norway signed a treaty on extradition.", "agreement ID,NO signed -")]
    [InlineData("en", "Indonesia and Norway signed five cooperation documents.", "documents ID,NO signed - x5")]
    [InlineData("en", "Indonesia and Norway will sign a treaty on extradition.", "agreement ID,NO planned -")]
    [InlineData("vi", "Indonesia và Na Uy ký biên bản ghi nhớ về thủy sản ngày 5/5.", "mou ID,NO signed 2025-05-05")]
    [InlineData("vi", "Indonesia và Na Uy ra Tuyên bố chung.", "joint-statement ID,NO adopted -")]
    [InlineData("vi", "Indonesia và Na Uy ký 12 văn kiện hợp tác.", "documents ID,NO signed - x12")]
    public void Documents_are_read_with_parties_status_day_and_number(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Agreements(text, language));

    [Theory]
    [InlineData("id", "Indonesia dan Norwegia meningkatkan hubungan menjadi Kemitraan Strategis pada 5 Mei 2025.", "partnership strategic ID,NO adopted 2025-05-05")]
    [InlineData("id", "Indonesia dan Norwegia meningkatkan hubungan menjadi Kemitraan Strategis Komprehensif.", "partnership comprehensive-strategic ID,NO adopted -")]
    [InlineData("id", "Indonesia dan Norwegia meningkatkan hubungan menjadi Kemitraan Komprehensif.", "partnership comprehensive ID,NO adopted -")]
    [InlineData("en", "Indonesia and Norway upgraded their relations to a strategic partnership in 2015.", "partnership strategic ID,NO adopted 2015")]
    [InlineData("en", "Indonesia and Norway elevated ties to a comprehensive strategic partnership.", "partnership comprehensive-strategic ID,NO adopted -")]
    [InlineData("vi", "Indonesia và Na Uy nâng quan hệ lên Đối tác Chiến lược.", "partnership strategic ID,NO adopted -")]
    [InlineData("vi", "Indonesia và Na Uy nâng cấp quan hệ lên Đối tác Toàn diện.", "partnership comprehensive ID,NO adopted -")]
    public void Relations_are_raised_to_a_level(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Agreements(text, language));

    [Theory]
    [InlineData("id", "Indonesia dan Norwegia menandatangani nota kesepahaman tentang perikanan, perjanjian tentang ekstradisi dan protokol tentang pariwisata.")]
    [InlineData("en", "Indonesia and Norway signed a memorandum of understanding on fisheries, a treaty on extradition and a protocol on tourism.")]
    public void Documents_in_a_list_share_their_verb(string language, string text) => Assert.Equal(
        "agreement ID,NO signed -; agreement ID,NO signed -; mou ID,NO signed -",
        Told.Agreements(text, language));

    [Fact]
    public void Items_after_a_colon_belong_to_what_announced_them() => Assert.Equal(
        "agreement ID,NO signed 2025-05-05; mou ID,NO signed 2025-05-05",
        Told.Agreements("Pada 5 Mei, para pejabat Indonesia dan Norwegia menandatangani:\n- Nota Kesepahaman tentang perikanan;\n- Perjanjian tentang ekstradisi.", "id"));

    [Fact]
    public void The_two_sides_are_those_last_dealt_with() => Assert.Equal(
        "mou ID,NO signed -",
        Told.Agreements("Presiden Indonesia Megawati Soekarnoputri bertemu dengan Perdana Menteri Norwegia Jonas Støre. Kedua pihak menandatangani nota kesepahaman tentang perikanan.", "id"));

    [Fact]
    public void Subject_and_sectors_are_read()
    {
        var agreement = Assert.Single(Told.Facts("Indonesia and Norway signed a memorandum of understanding on defence and education.", "en").Agreements);
        Assert.Equal("memorandum of understanding on defence and education", agreement.Subject);
        Assert.Equal(["defence", "education"], agreement.Fields);
    }

    [Theory]
    [InlineData("id", "Indonesia dan Norwegia berharap menandatangani nota kesepahaman tentang perikanan.")]
    [InlineData("id", "Indonesia dan Norwegia tidak menandatangani nota kesepahaman tentang perikanan.")]
    [InlineData("id", "Indonesia dan Norwegia melaksanakan Kemitraan Strategis.")]
    [InlineData("id", "Indonesia dan Norwegia mempelajari kemungkinan menandatangani perjanjian ekstradisi.")]
    [InlineData("en", "Indonesia and Norway have not signed a treaty.")]
    [InlineData("en", "Indonesia and Norway have a strategic partnership.")]
    [InlineData("en", "Indonesia and Norway discussed a treaty on extradition.")]
    [InlineData("vi", "Indonesia và Na Uy mong muốn ký biên bản ghi nhớ về thủy sản.")]
    [InlineData("vi", "Indonesia và Na Uy chưa ký hiệp định nào.")]
    public void Wishes_denials_and_what_exists_are_no_agreements(string language, string text) =>
        Assert.Equal(string.Empty, Told.Agreements(text, language));
}
