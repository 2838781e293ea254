using System.Text;
using DiploFunctions.Extraction.Reading;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class RejectionTests
{
    public static TheoryData<byte[]> BinaryFiles => new()
    {
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2] },
        { "%PDF-1.7\n1 0 obj"u8.ToArray() },
        { [0x50, 0x4B, 3, 4, 20, 0, 0, 0] },
        { [0x1F, 0x8B, 8, 0, 1] },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { [0x61, 0x62, 0x00, 0x63, 0x00, 0x00, 0x64] },
        { [.. Enumerable.Range(0, 100).Select(i => (byte)(1 + (i % 8)))] },
    };

    [Theory]
    [MemberData(nameof(BinaryFiles))]
    public void Binary_files_are_rejected_whatever_their_name(byte[] bytes)
    {
        foreach (var name in new[] { "a.txt", "a.html", "a.json", "a.md", "a" })
            Assert.Equal("binary", Sample.Rejected(bytes, name));
    }

    [Fact]
    public void An_empty_file_is_rejected() => Assert.Equal("empty", Sample.Rejected([]));

    [Theory]
    [InlineData(" \r\n\t ", "a.txt")]
    [InlineData("\uFEFF", "a.txt")]
    [InlineData("12 / 34 - ...", "a.txt")]
    [InlineData("<html><body><script>var text = 1;</script><nav><a href='/'>Home</a></nav></body></html>", "a.html")]
    [InlineData("<html><head><title>Kabar</title></head><body></body></html>", "a.html")]
    public void A_file_without_words_is_rejected(string text, string name) =>
        Assert.Equal("no-text", Sample.Rejected(Encoding.UTF8.GetBytes(text), name));

    [Fact]
    public void A_file_over_the_limit_is_rejected_with_the_limit()
    {
        var result = ArticleReader.Read(new byte[101], "a.txt", new ReadingLimits(100));
        Assert.Equal("too-large", result.Rejection?.Code);
        Assert.Contains("100 bytes", result.Rejection?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_is_five_mebibytes_unless_told()
    {
        Assert.Equal("too-large", Sample.Rejected(new byte[(5 * 1024 * 1024) + 1]));
        Assert.True(Sample.Result(new string('a', 5 * 1024 * 1024)).IsRead);
    }

    [Theory]
    [InlineData("{\"title\": \"x\"}", "missing-body", "body")]
    [InlineData("{\"body\": \"  \"}", "missing-body", "body")]
    [InlineData("{\"body\": null}", "missing-body", "body")]
    [InlineData("{\"body\": 5}", "bad-json", "\"body\"")]
    [InlineData("{\"body\": [\"x\"]}", "bad-json", "\"body\"")]
    [InlineData("{\"body\": \"Menlu tiba.\", \"title\": 5}", "bad-json", "\"title\"")]
    [InlineData("{\"body\": \"Menlu tiba.\", \"url\": {}}", "bad-json", "\"url\"")]
    [InlineData("{\"body\": \"Menlu tiba.\", \"url\": \"kabar\"}", "bad-json", "\"url\"")]
    [InlineData("{\"body\": \"Menlu tiba.\", \"published\": 20310512}", "bad-json", "\"published\"")]
    [InlineData("{\"body\": \"Menlu tiba.\", \"published\": \"2031-02-30\"}", "bad-json", "\"published\"")]
    [InlineData("{\"body\": \"Menlu tiba.\", \"language\": true}", "bad-json", "\"language\"")]
    [InlineData("{\"body\": \"Menlu \\ud800 tiba.\"}", "bad-json", "\"body\"")]
    [InlineData("{\"body\": \"Menlu tib", "bad-json", "JSON")]
    [InlineData("[1, 2]", "bad-json", "object")]
    [InlineData("Menlu tiba.", "bad-json", "JSON")]
    public void Json_is_rejected_with_the_key_that_is_wrong(string json, string code, string named)
    {
        var rejection = Sample.Result(json, "a.json").Rejection;
        Assert.Equal(code, rejection?.Code);
        Assert.Contains(named, rejection?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi Menlu tiba.}", "a.rtf")]
    [InlineData("<?xml version=\"1.0\"?><rss><channel><title>x</title></channel></rss>", "a.xml")]
    public void Formats_that_are_not_read_are_named(string text, string name) =>
        Assert.Equal("unsupported-format", Sample.Rejected(Encoding.UTF8.GetBytes(text), name));
}
