using DiploFunctions.Accuracy.Tests.Scoring;
using DiploFunctions.Extraction;
using DiploFunctions.Model;

namespace DiploFunctions.Accuracy.Tests.Sets;

/// <summary>A folder of articles with a folder of gold files (NAME.gold.json).</summary>
internal sealed class ArticleSet(string articles, string gold)
{
    private readonly Lazy<IReadOnlyList<GoldArticle>> _all = new(() => [.. ReadAll(articles, gold)]);

    public IReadOnlyList<GoldArticle> Articles => _all.Value;

    /// <summary>The score of the articles whose names begin so.</summary>
    public Score Score(string prefix = "") => Score(file => file.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The score of the articles whose names are chosen.</summary>
    public Score Score(Func<string, bool> isChosen)
    {
        var score = new Score();
        foreach (var article in Articles.Where(a => isChosen(a.File)))
        {
            score.Add(article.Gold, FactSheet.Of(article.Facts));
        }

        return score;
    }

    /// <summary>The article, read from its file once more.</summary>
    public Article ReadAgain(GoldArticle article) => Read(Path.Combine(articles, article.File));

    private static IEnumerable<GoldArticle> ReadAll(string articles, string gold)
    {
        foreach (var path in Directory.EnumerateFiles(gold, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var sheet = FactSheet.Parse(File.ReadAllText(path));
            yield return new GoldArticle(sheet, FactExtractor.Extract(Read(Path.Combine(articles, sheet.Article.File))));
        }
    }

    private static Article Read(string path)
    {
        var read = ArticleReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        return read.IsRead ? read.Article : throw new InvalidDataException($"{path}: {read.Rejection.Message}");
    }
}
