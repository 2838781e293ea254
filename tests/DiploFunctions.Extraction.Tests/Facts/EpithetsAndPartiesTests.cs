using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Second mentions without a name, delegations, lists of guests and documents counted one by one, each with a sentence near it that tells something else.</summary>
public sealed class EpithetsAndPartiesTests
{
    [Theory]
    [InlineData("Presiden Kenya William Ruto tiba di Accra pada 12 Mei. Jenderal bintang empat itu terbang ke Oslo pada 14 Mei.", "William Ruto KE>GH unspecified 2025-05-12 completed; William Ruto KE>NO unspecified 2025-05-14 completed", "id")]
    [InlineData("Presiden Kenya William Ruto tiba di Accra pada 12 Mei. Seorang jenderal terbang ke Oslo pada 14 Mei.", "William Ruto KE>GH unspecified 2025-05-12 completed", "id")]
    [InlineData("Tổng thống Kenya William Ruto đến Accra ngày 12/5. Chính khách này bay sang Oslo ngày 14/5.", "William Ruto KE>GH unspecified 2025-05-12 completed; William Ruto KE>NO unspecified 2025-05-14 completed", "vi")]
    [InlineData("Presiden Kenya William Ruto mengunjungi Ghana. Tiba pada 12 Mei, ia diterima Presiden John Mahama.", "William Ruto KE>GH unspecified 2025-05-12 completed", "id")]
    [InlineData("Tổng thống Kenya William Ruto rời Accra ngày 12/5, kết thúc chuyến thăm hai ngày.", "William Ruto KE>GH unspecified - completed", "vi")]
    [InlineData("Presiden Kenya William Ruto mengunjungi pabrik traktor di Accra pada 12 Mei.", "William Ruto KE>GH unspecified 2025-05-12 completed", "id")]
    [InlineData("Presiden Kenya William Ruto mengunjungi pabrik traktor di Nairobi pada 12 Mei.", "", "id")]
    [InlineData("Chặng đầu tiên là Accra, nơi Tổng thống Kenya William Ruto được Tổng thống John Mahama tiếp hôm 12/5.", "William Ruto KE>GH unspecified 2025-05-12 completed", "vi")]
    public void Who_travels(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Presiden Kenya William Ruto tiba di Accra pada 12 Mei. Presiden Ghana John Mahama menerima delegasi tersebut.", "John Mahama + William Ruto reception 2025-05-12", "id")]
    [InlineData("Presiden Kenya William Ruto tiba di Accra pada 12 Mei. Presiden Ghana John Mahama menerima delegasi pengusaha Norwegia.", "", "id")]
    [InlineData("Tổng thống Kenya William Ruto đến Accra ngày 12/5. Tổng thống Ghana John Mahama cũng đã tiếp đoàn.", "John Mahama + William Ruto reception 2025-05-12", "vi")]
    [InlineData("Delegasi Kenya pimpinan Menteri Luar Negeri Musalia Mudavadi berunding di Oslo pada 12 Mei dengan tim Ghana yang diketuai Samuel Okudzeto Ablakwa.", "Musalia Mudavadi + Samuel Okudzeto Ablakwa talks 2025-05-12", "id")]
    [InlineData("Menlu Kenya Musalia Mudavadi bertemu mitranya Sugiono di Jakarta pada 12 Mei.", "Musalia Mudavadi + Sugiono meeting 2025-05-12", "id")]
    [InlineData("Điện đàm với Tổng thống Kenya William Ruto ngày 12/5, Tổng thống Ghana John Mahama đề nghị mở rộng hợp tác. Ngày 14/5, ông điện đàm với Thủ tướng Na Uy Jonas Gahr Støre.", "John Mahama + Jonas Gahr Støre call 2025-05-14; John Mahama + William Ruto call 2025-05-12", "vi")]
    [InlineData("Presiden John Mahama menerima tiga menteri di Accra pada 12 Mei, yakni Menlu Kenya Musalia Mudavadi, Menlu Norwegia Espen Barth Eide, dan Menlu Prancis Jean-Noël Barrot.", "Espen Barth Eide + John Mahama reception 2025-05-12; Jean-Noël Barrot + John Mahama reception 2025-05-12; John Mahama + Musalia Mudavadi reception 2025-05-12", "id")]
    public void Who_meets(string text, string expected, string language) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Kenya dan Ghana menandatangani tiga MoU pada 12 Mei: tentang kesehatan; tentang iklim; dan tentang pertanian.", "documents GH,KE signed 2025-05-12 x3; mou GH,KE signed 2025-05-12; mou GH,KE signed 2025-05-12; mou GH,KE signed 2025-05-12", "id")]
    [InlineData("Kenya dan Ghana menandatangani nota kesepahaman tentang kesehatan, iklim, dan pertanian pada 12 Mei.", "mou GH,KE signed 2025-05-12", "id")]
    [InlineData("Thứ hai, 12/5, Kenya và Ghana ký bản ghi nhớ về y tế.", "mou GH,KE signed 2025-05-12", "vi")]
    [InlineData("Kenya và Ghana nhất trí ký hiệp định thương mại.", "", "vi")]
    public void Which_documents(string text, string expected, string language) => Assert.Equal(expected, Told.Agreements(text, language));
}
