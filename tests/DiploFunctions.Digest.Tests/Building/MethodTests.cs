using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class MethodTests
{
    [Theory]
    [InlineData("id", "Menurut bahasa: 7 berbahasa Indonesia, 3 berbahasa Inggris, 1 dalam bahasa lain. 1 artikel lain tidak dapat dibaca.")]
    [InlineData("en", "By language: 7 in Indonesian, 3 in English, 1 in other languages. 1 more article could not be read.")]
    [InlineData("vi", "Theo ngôn ngữ: 7 bằng tiếng Indonesia, 3 bằng tiếng Anh, 1 bằng tiếng khác. 1 bài báo khác không đọc được.")]
    public void Articles_are_told_by_language_and_those_that_could_not_be_read_are_counted(string language, string words)
    {
        var input = Input(language, articles: 11) with { Languages = new Dictionary<string, int> { ["en"] = 3, [""] = 1, ["id"] = 7, ["vi"] = 0 }, Rejected = 1 };

        Assert.Contains(words, DigestBuilder.Build(input).Method.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_whose_articles_could_all_be_read_says_nothing_of_it()
    {
        Assert.DoesNotContain("could not be read", DigestBuilder.Build(Input("en")).Method.Paragraphs[0], StringComparison.Ordinal);
    }
}
