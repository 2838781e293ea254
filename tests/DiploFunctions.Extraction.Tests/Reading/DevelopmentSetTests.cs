using System.Text;
using DiploFunctions.Extraction.Reading;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class DevelopmentSetTests
{
    [DevelopmentSetFact]
    public void Language_day_and_source_are_those_of_the_gold_files()
    {
        var wrong = new List<string>();
        foreach (var gold in DevelopmentSet.GoldArticles())
        {
            var file = gold.GetProperty("file").GetString()!;
            var article = ArticleReader.Read(DevelopmentSet.Article(file), file).Article;
            var expected = (gold.GetProperty("language").GetString(), gold.GetProperty("published").GetString(), gold.GetProperty("source").GetString());
            var actual = (article?.Language, article?.Published?.ToString(), article?.Source);
            if (expected != actual)
                wrong.Add($"{file}: expected {expected}, read {actual}");
        }

        Assert.Empty(wrong);
    }

    [DevelopmentSetFact]
    public void Clean_text_is_that_of_the_set()
    {
        var wrong = new List<string>();
        foreach (var gold in DevelopmentSet.GoldArticles())
        {
            var file = gold.GetProperty("file").GetString()!;
            var clean = Path.Combine(DevelopmentSet.Folder!, "gold", Path.GetFileNameWithoutExtension(file) + ".clean.txt");
            var expected = File.Exists(clean) ? File.ReadAllText(clean) : Encoding.UTF8.GetString(DevelopmentSet.Article(file));
            var text = ArticleReader.Read(DevelopmentSet.Article(file), file).Article?.Text;
            if (Folded(expected) != Folded(text ?? string.Empty))
                wrong.Add($"{file}: {Difference(Folded(expected), Folded(text ?? string.Empty))}");
        }

        Assert.Empty(wrong);
    }

    [DevelopmentSetFact]
    public void No_gold_evidence_stands_in_noise()
    {
        var lost = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(DevelopmentSet.Folder!, "gold"), "*.gold.json"))
        {
            using var gold = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(path));
            var file = gold.RootElement.GetProperty("article").GetProperty("file").GetString()!;
            var article = ArticleReader.Read(DevelopmentSet.Article(file), file).Article!;
            var told = string.Join(' ', Paragraphs.Of(article).Where(part => part.Role != ParagraphRole.Noise).Select(part => Folded(part.In(article.Text).ToString())));
            var evidence = new[] { "visits", "meetings", "agreements" }
                .SelectMany(kind => gold.RootElement.GetProperty(kind).EnumerateArray())
                .Select(fact => Folded(fact.GetProperty("evidence").GetString()!));
            lost.AddRange(evidence.Where(quote => !told.Contains(quote, StringComparison.Ordinal)).Select(quote => $"{file}: {quote}"));
        }

        Assert.Empty(lost);
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Difference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"differs at {at}: expected '{expected[at..Math.Min(at + 60, expected.Length)]}', read '{actual[at..Math.Min(at + 60, actual.Length)]}'";
    }
}
