using Xunit;

namespace DiploFunctions.Extraction.Tests.StoryBook;

/// <summary>Small articles in which second mentions, days and places stand in other sentences than their facts: all facts of each, and no more.</summary>
public sealed class ArticlesTests
{
    public static TheoryData<string, string, string> Articles()
    {
        var articles = new TheoryData<string, string, string>();
        foreach (var language in (string[])["en", "id", "vi"])
        {
            using var stream = typeof(ArticlesTests).Assembly.GetManifestResourceStream($"{typeof(ArticlesTests).Namespace}.{language}-articles.tsv")!;
            using var reader = new StreamReader(stream);
            foreach (var row in reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
            {
                articles.Add(language, row[1].Replace(" // ", "\n\n", StringComparison.Ordinal), row[0]);
            }
        }

        return articles;
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void All_facts_of_an_article_and_no_more(string language, string text, string facts)
    {
        string[] told = [Told.Visits(text, language), Told.Meetings(text, language), Told.Agreements(text, language)];
        Assert.Equal(facts, string.Join("; ", told.Where(t => t.Length > 0)));
    }
}
