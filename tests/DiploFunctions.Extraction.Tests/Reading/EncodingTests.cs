using System.Text;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class EncodingTests
{
    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", Sample.Vietnamese },
        { "utf-16", Sample.Vietnamese },
        { "utf-16BE", Sample.Vietnamese },
        { "utf-32", Sample.Vietnamese },
        { "utf-16", Sample.Indonesian },
        { "utf-16BE", Sample.Indonesian },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_is_read_with_a_byte_order_mark(string encoding, string text)
    {
        var codec = Encoding.GetEncoding(encoding);
        AssertReads(text, [.. codec.GetPreamble(), .. codec.GetBytes(text)]);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_is_read_without_a_byte_order_mark(string encoding, string text)
    {
        if (encoding != "utf-32")
            AssertReads(text, Encoding.GetEncoding(encoding).GetBytes(text));
    }

    [Theory]
    [InlineData(1258, Sample.Vietnamese)]
    [InlineData(1252, "Le ministre brésilien Inácio est arrivé à Hanoï – « une visite d’État », selon São Paulo.")]
    [InlineData(1252, "Presiden João Lourenço tiba di Jakarta pada Senin dan akan bertemu dengan para menteri.")]
    public void One_byte_encodings_are_told_apart_by_their_letters(int page, string text) =>
        AssertReads(text, WindowsBytes(page, text));

    [Fact]
    public void The_encoding_that_a_page_declares_is_used()
    {
        const string Text = "Президент прибыл в Осло";
        var page = WindowsBytes(1251, $"<html><head><meta charset=\"windows-1251\"></head><body><p>{Text}</p></body></html>");
        Assert.Equal(Text, ArticleReader.Read(page, "a.html").Article?.Text);
    }

    [Fact]
    public void A_wrong_declaration_does_not_spoil_a_page_in_utf_8()
    {
        var page = $"<html><head><meta charset=\"iso-8859-1\"></head><body><p>{Sample.Vietnamese}</p></body></html>";
        Assert.Equal(Sample.Vietnamese, Sample.Read(page, "a.html").Text);
    }

    [Fact]
    public void A_few_broken_bytes_are_dropped()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sample.Vietnamese), 0xFF, .. " hết"u8, 0xC3];
        AssertReads(Sample.Vietnamese + " hết", bytes);
    }

    [Fact]
    public void A_text_cut_off_within_a_character_is_read() =>
        AssertReads(Sample.Indonesian + " caf", [.. Encoding.UTF8.GetBytes(Sample.Indonesian + " café")[..^1]]);

    [Fact]
    public void Bytes_in_no_encoding_are_rejected()
    {
        var random = new Random(5);
        var bytes = Enumerable.Range(0, 4000).Select(_ => (byte)random.Next(0x20, 0x100)).ToArray();
        Assert.Equal("bad-encoding", Sample.Rejected(bytes));
    }

    [Theory]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("ker\u00ADja\u200B sa\u2060ma\uFEFF", "kerja sama")]
    [InlineData("a\u00A0b\u202Fc", "a b c")]
    [InlineData("\u202Eabc\u202C", "abc")]
    [InlineData("Ha\u0300 No\u0323\u0302i", "Hà Nội")]
    [InlineData("a\u0007b\u0085c", "ab\nc")]
    [InlineData("“a” – b…  c &amp; <d>", "“a” – b…  c &amp; <d>")]
    public void Text_is_normalised_and_nothing_else_changes(string text, string clean) => AssertReads(clean, Encoding.UTF8.GetBytes(text));

    private static void AssertReads(string expected, byte[] bytes) => Assert.Equal(expected, ArticleReader.Read(bytes, "a.txt").Article?.Text);

    // Windows-1258 has most Vietnamese letters only as letter and tone mark.
    private static byte[] WindowsBytes(int page, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return encoding.GetBytes(page == 1258 ? TonesApart(text) : text);
    }

    private static string TonesApart(string text)
    {
        const string Tones = "\u0300\u0301\u0303\u0309\u0323";
        var apart = new StringBuilder();
        foreach (var letter in text)
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var tone = parts.FirstOrDefault(mark => Tones.Contains(mark, StringComparison.Ordinal));
            var rest = tone == default ? parts : parts.Replace(tone.ToString(), string.Empty, StringComparison.Ordinal);
            apart.Append(rest.Normalize(NormalizationForm.FormC)).Append(tone == default ? string.Empty : tone.ToString());
        }

        return apart.ToString();
    }
}
