using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Constructions of Indonesian and Vietnamese reports, each with a sentence near it that tells something else; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class IndonesianVietnameseTests
{
    [Theory]
    [InlineData("Presiden Kenya William Ruto bertolak dari Oslo pada Jumat (16/5) setelah tiga hari berada di Norwegia.", "William Ruto KE>NO unspecified 2025-05-14..2025-05-16 completed", "id")]
    [InlineData("Presiden Kenya William Ruto meninggalkan Oslo pada Jumat (16/5).", "William Ruto KE>NO unspecified - completed", "id")]
    [InlineData("Presiden Kenya William Ruto bertolak dari Nairobi ke Oslo pada Jumat (16/5).", "William Ruto KE>NO unspecified 2025-05-16 completed", "id")]
    [InlineData("Presiden Kenya William Ruto tidak jadi terbang ke Oslo pada Jumat (16/5).", "William Ruto KE>NO unspecified 2025-05-16 cancelled", "id")]
    [InlineData("Presiden Kenya William Ruto dijadwalkan melakukan kunjungan kenegaraan ke Norwegia pada 7-10 April lalu.", "William Ruto KE>NO state 2025-04-07..2025-04-10 planned", "id")]
    [InlineData("Presiden Kenya William Ruto dijadwalkan melakukan kunjungan kenegaraan ke Norwegia pada 7-10 Juni.", "William Ruto KE>NO state 2025-06-07..2025-06-10 planned", "id")]
    [InlineData("Presiden Kenya William Ruto dinanti di Oslo pada 30 Mei.", "William Ruto KE>NO unspecified 2025-05-30 planned", "id")]
    public void Leaving_and_coming(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Atas undangan Presiden Kenya, Perdana Menteri Norwegia Jonas Gahr Støre melakukan kunjungan resmi ke Kenya dari tanggal 8 hingga 12 Mei.", "Jonas Gahr Støre NO>KE official 2025-05-08..2025-05-12 completed", "id")]
    [InlineData("Nhận lời mời của Tổng thống Cộng hòa Kenya, Tổng Bí thư Tô Lâm và Phu nhân cùng Đoàn đại biểu cấp cao Việt Nam thăm cấp Nhà nước Kenya từ ngày 5-7/5/2025.", "Tô Lâm VN>KE state 2025-05-05..2025-05-07 completed", "vi")]
    [InlineData("Tổng Bí thư, Chủ tịch nước Tô Lâm thăm cấp Nhà nước Kenya từ ngày 5-7/5/2025.", "Tô Lâm VN>KE state 2025-05-05..2025-05-07 completed", "vi")]
    [InlineData("Trong khuôn khổ chuyến thăm chính thức Việt Nam từ 18-20/5 của Thủ tướng Na Uy Jonas Gahr Støre, hai bên đã trao đổi về thương mại.", "Jonas Gahr Støre NO>VN official 2025-05-18..2025-05-20 completed", "vi")]
    [InlineData("At the invitation of the President of Kenya, Prime Minister Jonas Gahr Støre of Norway paid an official visit to Nairobi on 12 May.", "Jonas Gahr Støre NO>KE official 2025-05-12 completed", "en")]
    public void Who_comes_and_who_only_invites(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Presiden Kenya William Ruto dijamu Perdana Menteri Norwegia Jonas Gahr Støre di Oslo pada Senin, lalu terbang ke Stockholm.", "William Ruto KE>NO unspecified 2025-05-19 completed; William Ruto KE>SE unspecified 2025-05-19 completed", "id")]
    [InlineData("Setelah berjumpa dengan Perdana Menteri Norwegia Jonas Gahr Støre, Presiden Kenya William Ruto menuju Stockholm.", "William Ruto KE>SE unspecified - completed", "id")]
    [InlineData("Presiden Kenya William Ruto, Presiden Ghana John Mahama tiba di Oslo pada Senin.", "John Mahama GH>NO unspecified 2025-05-19 completed; William Ruto KE>NO unspecified 2025-05-19 completed", "id")]
    public void Who_goes_on_after_a_meeting(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Menteri Luar Negeri Kenya Musalia Mudavadi mengadakan pembicaraan dengan Menteri Luar Negeri Norwegia Espen Barth Eide dan kedua Menteri menandatangani Nota Kesepahaman.", "Espen Barth Eide + Musalia Mudavadi talks -", "id")]
    [InlineData("Presiden Kenya William Ruto menggelar pertemuan bilateral bersama Perdana Menteri Norwegia Jonas Gahr Støre pada 9 Mei.", "Jonas Gahr Støre + William Ruto meeting 2025-05-09", "id")]
    [InlineData("Presiden Kenya William Ruto berbicara melalui sambungan telepon dengan Perdana Menteri Norwegia Jonas Gahr Støre pada 9 Mei.", "Jonas Gahr Støre + William Ruto call 2025-05-09", "id")]
    [InlineData("Tổng thống Kenya William Ruto hội đàm cùng Thủ tướng Na Uy Jonas Gahr Støre hôm 15/5.", "Jonas Gahr Støre + William Ruto talks 2025-05-15", "vi")]
    [InlineData("Presiden Kenya William Ruto menggelar pertemuan bersama para menterinya pada 9 Mei.", "", "id")]
    public void Words_that_join_two_who_meet(string text, string expected, string language) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("Đại sứ Nguyễn Văn Trung chào Bộ trưởng Ngoại giao Kenya Musalia Mudavadi tại Nairobi ngày 15/5.", "")]
    [InlineData("Thứ trưởng Nguyễn Văn Trung chào Bộ trưởng Ngoại giao Kenya Musalia Mudavadi tại Nairobi ngày 15/5.", "Nguyễn Văn Trung VN>KE unspecified 2025-05-15 completed")]
    public void Whoever_lives_there_has_not_come(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "vi"));

    [Theory]
    [InlineData("Hiệp định tránh đánh thuế hai lần giữa Kenya và Na Uy, ký năm 1996, cần được cập nhật.", "agreement KE,NO signed 1996", "vi")]
    [InlineData("Hiệp định vận tải Kenya - Na Uy ký tháng 3/2023 nay mới được triển khai.", "agreement KE,NO signed 2023-03", "vi")]
    [InlineData("Ngày 12/5, Kenya và Na Uy ký Nghị định thư sửa đổi Hiệp định Thương mại.", "agreement KE,NO signed 2025-05-12", "vi")]
    [InlineData("Kenya và Na Uy hôm 6/5 đã hoàn tất đàm phán Hiệp định thương mại tự do.", "agreement KE,NO agreed 2025-05-06", "vi")]
    [InlineData("Kenya và Na Uy nhất trí sớm hoàn tất đàm phán Hiệp định thương mại tự do.", "", "vi")]
    [InlineData("Kenya dan Norwegia menandatangani protokol tambahan Perjanjian Maritim pada 12 Mei.", "agreement KE,NO signed 2025-05-12", "id")]
    [InlineData("Kenya dan Norwegia membahas perjanjian ekstradisi yang diteken tahun 2013 dan sepakat merundingkan perjanjian pemindahan narapidana.", "agreement KE,NO signed 2013", "id")]
    [InlineData("Kenya dan Norwegia mencapai kesepakatan soal ekspor ikan pada 12 Mei.", "agreement KE,NO agreed 2025-05-12", "id")]
    [InlineData("Hubungan Kenya dan Norwegia telah menjadi kemitraan strategis sejak 2015.", "partnership strategic KE,NO adopted 2015", "id")]
    [InlineData("Hubungan Kenya dan Norwegia telah menjadi kemitraan strategis yang erat.", "", "id")]
    [InlineData("Deklarasi Kuala Lumpur disahkan para pemimpin ASEAN pada 12 Mei.", "declaration ASEAN adopted 2025-05-12", "id")]
    [InlineData("Para pemimpin ASEAN dan Australia mengesahkan Deklarasi Melbourne pada 12 Mei.", "joint-statement ASEAN,AU adopted 2025-05-12", "id")]
    [InlineData("Kenya and Norway issued a joint declaration on Monday, months after the border treaty of March 2025.", "joint-statement KE,NO adopted 2025-05-19", "en")]
    [InlineData("The new pact supersedes the agreement concluded by Kenya and Norway in 1987.", "agreement KE,NO signed 1987", "en")]
    [InlineData("Kenya and Norway already have an extradition treaty; a protocol on tourism will be signed in December.", "agreement KE,NO planned 2025-12", "en")]
    [InlineData("Penandatanganan perjanjian kepabeanan Kenya-Norwegia mundur ke tahun depan.", "", "id")]
    [InlineData("Lễ ký Hiệp định hải quan Kenya - Na Uy bị lùi sang năm sau.", "", "vi")]
    [InlineData("Lễ ký Hiệp định hải quan Kenya - Na Uy diễn ra ngày 12/5.", "agreement KE,NO signed 2025-05-12", "vi")]
    [InlineData("Rencana penandatanganan MoU Kenya-Norwegia tentang etanol masih dibahas, kata juru bicara.", "", "id")]
    [InlineData("Tuyên bố hòa bình giữa Kenya và Na Uy dự kiến được ký ngày 26/5.", "joint-statement KE,NO planned 2025-05-26", "vi")]
    [InlineData("Hai nước Kenya và Na Uy trao đổi về kế hoạch ký Bản ghi nhớ hợp tác cấp tỉnh.", "", "vi")]
    [InlineData("A loan agreement for roads was signed by Kenya and the World Bank on Monday.", "agreement KE,WB signed 2025-05-19", "en")]
    [InlineData("Fifteen documents were signed by Kenya and Norway on Monday, including a protocol on water and a memorandum on tourism.", "agreement KE,NO signed 2025-05-19; documents KE,NO signed 2025-05-19 x15; mou KE,NO signed 2025-05-19", "en")]
    public void What_was_concluded_and_what_only_is_spoken_of(string text, string expected, string language) => Assert.Equal(expected, Told.Agreements(text, language));
}
