using DiploFunctions.Cli.Serve;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Hosting;

public sealed class BlobPatternTests
{
    [Theory]
    [InlineData("articles/{name}", "a/b.txt", "a/b.txt")]
    [InlineData("articles", "b.txt", "b.txt")]
    [InlineData("articles/in/{name}.txt", "in/a.txt", "a")]
    [InlineData("articles/in/{name}.txt", "in/a.html", null)]
    [InlineData("articles/in/{name}.txt", "in/.txt", null)]
    [InlineData("articles/one.txt", "one.txt", "one.txt")]
    [InlineData("articles/one.txt", "two.txt", null)]
    public void A_blob_is_meant_or_not(string path, string blobName, string? expected)
    {
        var pattern = BlobPattern.Parse(path);

        Assert.Equal(("articles", expected), (pattern.Container, pattern.Match(blobName)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/{name}")]
    [InlineData("{container}/{name}")]
    [InlineData("a/{b}{c}")]
    [InlineData("a/}b{")]
    public void A_path_that_cannot_be_followed_is_refused(string path) => Assert.Throws<ServeException>(() => BlobPattern.Parse(path));
}
