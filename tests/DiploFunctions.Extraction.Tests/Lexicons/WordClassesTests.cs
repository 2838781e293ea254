using DiploFunctions.Extraction.Recognition;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Lexicons;

public sealed class WordClassesTests
{
    private static readonly WordClasses Classes = new("en", [["trip", "trip"], ["trip", "tour"], ["brief", "brief"], ["ended", "wrapped up"], ["ended", "ended"]]);

    public static TheoryData<string> Languages => [.. LexiconFiles.Languages];

    [Theory]
    [InlineData("flew to", "flew to")]
    [InlineData("a {trip} to", "a trip to|a tour to")]
    [InlineData("{ended} his {trip} in", "wrapped up his trip in|wrapped up his tour in|ended his trip in|ended his tour in")]
    [InlineData("a {brief?} {trip}", "a trip|a tour|a brief trip|a brief tour")]
    [InlineData("{brief?} trip", "trip|brief trip")]
    public void A_class_stands_for_each_of_its_words(string words, string phrases)
    {
        Assert.Equal(phrases.Split('|'), Classes.Phrases(words));
    }

    [Theory]
    [InlineData("a {jaunt} to")]
    [InlineData("a {trip")]
    [InlineData("a {trip}s")]
    [InlineData("a trip}{ to")]
    public void A_row_that_names_no_class_is_refused_with_what_to_write(string words)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Classes.Phrases(words).ToList());
        Assert.Contains("{class}", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_class_is_used_and_has_several_words(string language)
    {
        var used = Enum.GetNames<Category>().SelectMany(name => LexiconFiles.Rows(language, name.ToLowerInvariant())).SelectMany(row => row[2].Split(' '))
            .Where(word => word[0] == '{').Select(word => word.Trim('{', '?', '}')).ToHashSet();
        var classes = LexiconFiles.Rows(language, "word-classes").GroupBy(row => row[0]).ToList();

        Assert.Equal(classes.Select(c => c.Key).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(classes, c => Assert.True(c.Count() > 1, $"{c.Key} is one word."));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_row_says_what_another_one_says_with_a_class(string language)
    {
        var classes = WordClasses.Of(language);
        Assert.All(Enum.GetNames<Category>(), name =>
        {
            var rows = LexiconFiles.Rows(language, name.ToLowerInvariant());
            var said = rows.Where(row => row[2].Contains('{', StringComparison.Ordinal)).SelectMany(row => classes.Phrases(row[2]).Select(phrase => (row[0], row[1], phrase))).ToHashSet();
            Assert.Empty(rows.Where(row => said.Contains((row[0], row[1], row[2]))).Select(row => string.Join('\t', row)));
        });
    }
}
