using DiploFunctions.App.Ingestion;
using Xunit;

namespace DiploFunctions.App.Tests.Ingestion;

public sealed class BlobNameTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("2025/tháng 5/chuyến thăm '50%' #1 \"x\"?&.html")]
    [InlineData("  .txt")]
    [InlineData("😀.txt")]
    public void Names_may_have_any_letters_and_folders(string name) => Assert.True(BlobName.IsValid(name, out _));

    [Theory]
    [InlineData(null, "is missing")]
    [InlineData("", "is missing")]
    [InlineData("  ", "spaces")]
    [InlineData("a\tb.txt", "control character")]
    [InlineData("a\u0085b.txt", "control character")]
    [InlineData("/a.txt", "empty folder")]
    [InlineData("a//b.txt", "empty folder")]
    [InlineData("a/", "empty folder")]
    [InlineData("../a.txt", "dot")]
    [InlineData("./a.txt", "dot")]
    [InlineData("a.", "dot")]
    [InlineData("C:\\a.txt", "backslash")]
    public void Names_that_storage_would_change_or_refuse_are_told(string? name, string expected)
    {
        Assert.False(BlobName.IsValid(name, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_character_is_told()
    {
        Assert.False(BlobName.IsValid("a" + "😀"[0] + ".txt", out var problem));
        Assert.Contains("half of a character", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(900, true)]
    [InlineData(901, false)]
    public void A_name_has_at_most_900_characters(int length, bool expected) =>
        Assert.Equal(expected, BlobName.IsValid(new string('ă', length), out _));
}
