using DiploFunctions.App.Storage;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

public sealed class ArticleIdTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("2025/Tô Lâm's \"visit\" #1 100%.txt")]
    public void An_id_is_the_same_for_the_same_name_and_can_be_read_back(string name)
    {
        var id = ArticleId.OfBlob(name);

        Assert.Equal(id, ArticleId.OfBlob(name));
        Assert.NotEqual(id, ArticleId.OfBlob(name + "x"));
        Assert.Matches("^a[0-9a-f]{20}$", id.Value);
        Assert.True(ArticleId.TryParse(id.Value, out var read));
        Assert.Equal(id, read);
    }

    [Fact]
    public void The_id_of_a_name_never_changes() => Assert.Equal("ab65fc2470571fc6ecdee", ArticleId.OfBlob("articles.txt").Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a0123456789abcdef012")]
    [InlineData("a0123456789abcdef01234")]
    [InlineData("b0123456789abcdef0123")]
    [InlineData("a0123456789ABCDEF0123")]
    [InlineData("a0123456789abcdef01 3")]
    public void Anything_else_is_no_id(string? text) => Assert.False(ArticleId.TryParse(text, out _));
}
