using DiploFunctions.Extraction.Reading;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class ParagraphRoleTests
{
    private const string Before = "Delegasi tiba di Oslo pagi tadi dan langsung menuju hotel.";

    [Theory]
    [InlineData("Foto: Kemlu")]
    [InlineData("(Foto: Kemlu) |")]
    [InlineData("Ảnh: Hồng Minh")]
    [InlineData("Photo: Harbour Agency")]
    [InlineData("Komentar (0)")]
    [InlineData("12 comments")]
    [InlineData("Bình luận (3)")]
    [InlineData("Sumber: https://kabar.example/a-1.html")]
    [InlineData("Sumber")]
    [InlineData("Nguồn: Báo Mẫu")]
    [InlineData("[iklan_2]")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Pewarta: Sari Putri")]
    [InlineData("Reporting by Jo Field; Editing by Kim Lake")]
    [InlineData("By Staff reporter, New Delhi")]
    [InlineData("COPYRIGHT © KABAR CONTOH 2031")]
    [InlineData("Menurut Kantor Kabar")]
    [InlineData("Theo Báo Mẫu")]
    [InlineData("Baca juga: Menlu Retno bertemu Presiden Contoh di Bogor")]
    [InlineData("Xem thêm: Thủ tướng tiếp Đại sứ")]
    [InlineData("rapat-pleno-2031-4.jpg")]
    [InlineData("https://kabar.example/a-1.html")]
    [InlineData("Kabar.example.com")]
    [InlineData("Từ khóa: ngoại giao, hợp tác")]
    [InlineData("* * *")]
    public void Lines_that_are_no_prose_are_noise(string line) =>
        Assert.Equal($"Noise: {line}", Sample.Roles(Sample.Read($"{Before}\n{line}\n{Before}"))[1]);

    [Theory]
    [InlineData("Menurut rencana, kedua menteri akan bertemu lagi di Jakarta pada bulan depan.")]
    [InlineData("By Friday the talks had ended without a date for the next round.")]
    [InlineData("Sumber daya mineral menjadi pokok bahasan kedua menteri di Oslo.")]
    [InlineData("Theo chương trình, hai bên sẽ ký một bản ghi nhớ vào ngày mai.")]
    [InlineData("Foto bersama diambil setelah pertemuan kedua menteri selesai.")]
    [InlineData("Source countries of the fish include Norway and Iceland, officials said.")]
    [InlineData("Kerja sama di bidang perikanan")]
    public void Sentences_and_headings_that_open_alike_stay_prose(string line) =>
        Assert.Equal($"Prose: {line}", Sample.Roles(Sample.Read($"{Before}\n{line}\n{Before}"))[1]);

    [Theory]
    [InlineData("Menlu Retno bertemu PM Jonas Støre. Foto: Kemlu", "Menlu Retno bertemu PM Jonas Støre.")]
    [InlineData("Menlu Retno bertemu PM Jonas Støre. (Foto: Sari/Kemlu) |", "Menlu Retno bertemu PM Jonas Støre.")]
    [InlineData("Menlu Retno bertemu PM Jonas Støre.Foto: Kementerian Luar Negeri |", "Menlu Retno bertemu PM Jonas Støre.")]
    [InlineData("Menlu Retno bertemu PM Jonas Støre (ANTARA/HO-Kemlu)", "Menlu Retno bertemu PM Jonas Støre")]
    [InlineData("Bộ trưởng Retno gặp Thủ tướng Jonas Støre. Ảnh: Hồng Minh", "Bộ trưởng Retno gặp Thủ tướng Jonas Støre.")]
    [InlineData("Bộ trưởng Retno gặp Thủ tướng Jonas Støre. Nguồn ảnh: Hồng Minh", "Bộ trưởng Retno gặp Thủ tướng Jonas Støre.")]
    [InlineData("Minister Retno Marsudi meets Jonas Støre in Oslo. REUTERS/Jo Field", "Minister Retno Marsudi meets Jonas Støre in Oslo.")]
    [InlineData("Minister Retno Marsudi meets Jonas Støre in Oslo. [Photo by Jo Field/AFP]", "Minister Retno Marsudi meets Jonas Støre in Oslo.")]
    [InlineData("Minister Retno Marsudi meets Jonas Støre in Oslo. Photo: J. Field", "Minister Retno Marsudi meets Jonas Støre in Oslo.")]
    [InlineData("Foto: Menlu Retno Marsudi menerima Duta Besar Jonas Støre di kantornya, Senin (Dok. Kemlu)", "Menlu Retno Marsudi menerima Duta Besar Jonas Støre di kantornya, Senin")]
    public void Captions_come_without_their_credit(string line, string caption) =>
        Assert.Equal($"Caption: {caption}", Sample.Roles(Sample.Read($"{Before}\n{line}\n{Before}"))[1]);

    [Fact]
    public void A_line_below_the_name_of_a_picture_is_its_caption()
    {
        var roles = Sample.Roles(Sample.Read($"{Before}\npertemuan oslo 8276 (1).jpg\nMenlu Retno menyampaikan pidato\n{Before}"));
        Assert.Equal(["Noise: pertemuan oslo 8276 (1).jpg", "Caption: Menlu Retno menyampaikan pidato"], roles.Skip(1).Take(2));
    }

    [Fact]
    public void A_caption_glued_to_a_long_paragraph_is_parted_from_it()
    {
        var prose = string.Concat(Enumerable.Repeat("Kedua menteri membahas perikanan, pelayaran dan pendidikan di Oslo. ", 6)).Trim();
        var roles = Sample.Roles(Sample.Read($"{Before}\n{prose}Menlu Retno Marsudi bertemu dengan PM Jonas Støre. Foto: Kemlu\n{Before}"));
        Assert.Equal([$"Prose: {prose}", "Caption: Menlu Retno Marsudi bertemu dengan PM Jonas Støre."], roles.Skip(1).Take(2));
    }

    [Theory]
    [InlineData("Selasa, 8 April 2031 19:42 WIB")]
    [InlineData("Kantor Kabar Contoh•28/11/2031")]
    [InlineData("16/05/2031 20:55 GMT+7")]
    [InlineData("26/05/2031 | 21:40 (GMT+7)")]
    [InlineData("Thứ Năm, 05/02/2031, 08:10")]
    [InlineData("Thứ năm, ngày 5 tháng 2 năm 2031")]
    [InlineData("Published: Monday, 12th of May 2031, 9:05 am")]
    [InlineData("May 12, 2031")]
    [InlineData("Redaksi | 18/11/2031 07:45")]
    [InlineData("2031-11-18 07:45")]
    public void Date_lines_are_known_below_the_headline(string line) =>
        Assert.Equal($"Dateline: {line}", Sample.Roles(Sample.Read($"Menlu Retno berkunjung ke Oslo\n{line}\n{Before}"))[1]);

    [Theory]
    [InlineData("Jakarta (Warta Contoh) - ", "Jakarta (Warta Contoh) -")]
    [InlineData("OSLO, HARIAN CONTOH - ", "OSLO, HARIAN CONTOH -")]
    [InlineData("OSLO, May 12, 2031 - ", "OSLO, May 12, 2031 -")]
    [InlineData("KabarContoh.com, Jakarta – ", "KabarContoh.com, Jakarta –")]
    [InlineData("Jakarta, Kabar Contoh -- ", "Jakarta, Kabar Contoh --")]
    [InlineData("Hà Nội (Báo Mẫu)- ", "Hà Nội (Báo Mẫu)-")]
    public void Place_and_agency_before_the_first_sentence_are_a_dateline(string dateline, string expected) =>
        Assert.Equal([$"Dateline: {expected}", $"Prose: {Before}"], Sample.Roles(Sample.Read($"Menlu Retno berkunjung ke Oslo\n\n{dateline}{Before}")).Skip(1));

    [Theory]
    [InlineData("ASEAN - Norwegia sepakat membuka dialog perikanan setiap tahun.")]
    [InlineData("Việt Nam - Na Uy nhất trí mở đối thoại thủy sản hằng năm.")]
    [InlineData("Hubungan ekonomi - perdagangan kedua negara tumbuh pesat.")]
    public void A_dash_within_a_sentence_makes_no_dateline(string sentence) =>
        Assert.Contains($"Prose: {sentence}", Sample.Roles(Sample.Read($"Menlu Retno berkunjung ke Oslo\n\n{sentence}")));

    [Fact]
    public void Headlines_below_a_related_heading_are_noise_until_prose_goes_on()
    {
        var roles = Sample.Roles(Sample.Read($"{Before}\nBerita terkait\nPresiden Contoh bertemu Raja Harald di Oslo\nMenlu Retno tiba di Bergen\n{Before}"));
        Assert.Equal(["Prose", "Noise", "Noise", "Noise", "Prose"], roles.Select(role => role.Split(':')[0]));
    }

    [Fact]
    public void The_label_of_a_translation_program_belongs_to_no_paragraph() =>
        Assert.Equal($"Prose: {Before}", Sample.Roles(Sample.Read($"{Before}\nBahasa Indonesia: {Before}"))[1]);

    [Fact]
    public void Lines_of_a_text_wrapped_by_an_editor_are_one_paragraph()
    {
        const string Wrapped = """
            Menteri Luar Negeri Retno Marsudi tiba di Oslo pada Senin pagi untuk
            kunjungan kerja selama tiga hari. Ia bertemu dengan mitranya di
            kantor kementerian dan membahas kerja sama di bidang perikanan,
            pelayaran, serta pendidikan bersama sejumlah pejabat lain.

            Keesokan harinya ia bertolak ke Bergen bersama rombongan kecil.
            """;
        Assert.Equal(2, Sample.Roles(Sample.Read(Wrapped)).Count);
    }

    [Fact]
    public void Roles_need_nothing_but_the_text()
    {
        var article = new Article { File = "a.txt", Text = $"Menlu Retno berkunjung ke Oslo\n{Before}\nKomentar (0)" };
        Assert.Equal([ParagraphRole.Title, ParagraphRole.Prose, ParagraphRole.Noise], Paragraphs.Of(article).Select(part => part.Role));
    }

    [Fact]
    public void A_known_title_is_found_where_it_stands()
    {
        var article = new Article { File = "a.html", Title = "Retno Marsudi di Oslo.", Text = $"INTERNASIONAL\n\nRetno Marsudi di Oslo.\n\n{Before}" };
        Assert.Equal("Title: Retno Marsudi di Oslo.", Sample.Roles(article)[1]);
    }
}
