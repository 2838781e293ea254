using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Turns of phrase of Indonesian and Vietnamese agencies, each with what looks like it and is none.</summary>
public sealed class AgencyWordingTests
{
    private const string Both = "Jonas Støre + Megawati Soekarnoputri";
    private const string Travelled = "Megawati Soekarnoputri ID>NO";
    private const string Id = "Presiden Indonesia Megawati Soekarnoputri";
    private const string Vi = "Tổng thống Indonesia Megawati Soekarnoputri";

    [Theory]
    [InlineData("vi", $"Nhân kỷ niệm 50 năm quan hệ với Na Uy (5/5/1975 - 5/5/2025), {Vi} thăm Na Uy ngày 12/5.", $"{Travelled} unspecified 2025-05-12 completed")]
    [InlineData("vi", $"{Vi} thăm Na Uy (5 - 7/5).", $"{Travelled} unspecified 2025-05-05..2025-05-07 completed")]
    [InlineData("vi", $"{Vi} bắt đầu chuyến thăm chính thức Na Uy ngày 5/5, kết thúc ngày 7/5.", $"{Travelled} official 2025-05-05..2025-05-07 completed")]
    [InlineData("vi", $"{Vi} rời Oslo ngày 7/5 sau chuyến thăm ba ngày.", $"{Travelled} unspecified 2025-05-05..2025-05-07 completed")]
    [InlineData("vi", $"{Vi} tới Oslo ngày 5/5 và về nước ngày 7/5.", $"{Travelled} unspecified 2025-05-05..2025-05-07 completed")]
    [InlineData("id", $"{Id} tiba di Oslo pada 5 Mei dan kembali bekerja pada 12 Mei.", $"{Travelled} unspecified 2025-05-05 completed")]
    [InlineData("vi", $"{Vi} hôm 5/5 đến Oslo.", $"{Travelled} unspecified 2025-05-05 completed")]
    [InlineData("vi", $"{Vi} nhắc đến Oslo hôm 5/5.", "")]
    [InlineData("vi", $"Kế hoạch thăm Na Uy của {Vi} ngày 5/5 đã bị hủy.", $"{Travelled} unspecified 2025-05-05 cancelled")]
    public void Stays_have_their_days(string language, string text, string expected) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("vi", "Lãnh đạo gần nhất của Indonesia đến thăm Na Uy là Tổng thống Megawati Soekarnoputri, vào năm 2003.", $"{Travelled} unspecified 2003 completed")]
    [InlineData("id", "Ini kunjungan pertama pemimpin Indonesia ke Norwegia sejak perjalanan Presiden Megawati Soekarnoputri pada Mei 2003.", $"{Travelled} unspecified 2003-05 completed")]
    [InlineData("vi", "Đây là chuyến thăm Na Uy đầu tiên của lãnh đạo Indonesia kể từ chuyến thăm của Tổng thống Megawati Soekarnoputri năm 2003.", $"{Travelled} unspecified 2003 completed")]
    [InlineData("id", "Kunjungan terakhir presiden Indonesia ke Norwegia adalah kunjungan Presiden Megawati Soekarnoputri pada 2003.", $"{Travelled} unspecified 2003 completed")]
    [InlineData("id", "Ini bukan kunjungan pertama presiden Indonesia ke Norwegia.", "")]
    public void Who_came_last_is_found(string language, string text, string expected) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("id", $"{Id} menghadiri KTT iklim di Oslo, Norwegia, lalu KTT energi di Stockholm, Swedia, pada Mei 2025.", $"{Travelled} attendance 2025-05 completed; Megawati Soekarnoputri ID>SE attendance 2025-05 completed")]
    [InlineData("id", "Indonesia diwakili Menteri Luar Negeri Hassan Wirajuda pada forum energi di Oslo pada 5 Mei.", "Hassan Wirajuda ID>NO attendance 2025-05-05 completed")]
    [InlineData("id", $"{Id} diwakili seorang pejabat pada forum energi di Oslo pada 5 Mei.", "")]
    [InlineData("id", $"{Id} mengunjungi Norwegia pada 5-7 Mei. Menteri Luar Negeri Hassan Wirajuda, yang mendampingi Presiden, bertemu Perdana Menteri Norwegia Jonas Støre pada 6 Mei.", $"Hassan Wirajuda ID>NO unspecified 2025-05-05..2025-05-07 completed; {Travelled} unspecified 2025-05-05..2025-05-07 completed")]
    public void Several_events_stand_ins_and_companions_travel(string language, string text, string expected) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("vi", "Đại sứ Na Uy Jonas Støre: Ngày 5/5, Tổng thống Indonesia Megawati Soekarnoputri đã tiếp tôi.", $"{Both} reception 2025-05-05")]
    [InlineData("vi", "Đại sứ Na Uy Jonas Støre: Ngày 5/5, Tổng thống Indonesia Megawati Soekarnoputri chưa tiếp tôi.", "")]
    [InlineData("id", $"{Id} bertemu para presiden Asia Tengah.", "")]
    [InlineData("vi", $"{Vi} gặp Thủ tướng Na Uy Jonas Støre, người từng thăm Indonesia tháng 1/2013.", $"{Both} meeting -")]
    [InlineData("vi", $"{Vi} thăm Na Uy từ 4 - 7/5, hội đàm với Thủ tướng Jonas Støre ngày 5/5.", $"{Both} talks 2025-05-05")]
    public void Meetings_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("vi", "Hiệp ước giữa Indonesia và Na Uy lẽ ra được ký hồi tháng 3.", "")]
    [InlineData("vi", "Hiệp ước giữa Indonesia và Na Uy vẫn phải được quốc hội hai nước thông qua.", "")]
    [InlineData("id", "Perjanjian Indonesia dan Norwegia itu masih harus disahkan.", "")]
    [InlineData("id", "Perjanjian Indonesia dan Norwegia itu disahkan pada 5 Mei.", "agreement ID,NO adopted 2025-05-05")]
    [InlineData("id", "Penandatanganan perjanjian antara Indonesia dan Norwegia ditunda.", "")]
    [InlineData("vi", "Hiệp định giữa Indonesia và Na Uy, ký năm 2011, vẫn có hiệu lực.", "agreement ID,NO signed 2011")]
    [InlineData("vi", "Nghị định thư do Indonesia và Na Uy ký năm 2019 vẫn có hiệu lực.", "agreement ID,NO signed 2019")]
    [InlineData("vi", "Indonesia và Na Uy đạt thỏa thuận thương mại ngày 5/5.", "agreement ID,NO agreed 2025-05-05")]
    [InlineData("vi", "Indonesia và Na Uy chưa đạt thỏa thuận thương mại.", "")]
    [InlineData("id", "Indonesia dan Norwegia telah menjadi mitra strategis sejak Mei 2023.", "partnership strategic ID,NO adopted 2023-05")]
    [InlineData("id", "Norwegia adalah mitra strategis Indonesia.", "")]
    [InlineData("id", "Konferensi yang diselenggarakan oleh IPU dibuka di kantor PBB. Konferensi itu mengesahkan Deklarasi Laut pada 5 Mei.", "declaration IPU adopted 2025-05-05")]
    [InlineData("id", "Indonesia dan Norwegia menandatangani 14 dokumen pada 5 Mei. Salah satunya ialah perjanjian tentang surat izin mengemudi.", "agreement ID,NO signed 2025-05-05; documents ID,NO signed 2025-05-05 x14")]
    public void Agreements_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Agreements(text, language));
}
