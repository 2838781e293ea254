using System.Text;
using DiploFunctions.Extraction.Facts;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Recognition;

/// <summary>Very long articles are read in parts; what one part tells serves the next.</summary>
public sealed class ArticlePartsTests
{
    private const string Opening = "Norwegian Prime Minister Jonas Gahr Støre arrived in Jakarta on 5 May for an official visit and met President Megawati Soekarnoputri.";
    private const string Filling = "The harbour was closed for most of the week, and the fishing boats stayed where they were until the wind had turned.";

    [Fact]
    public void An_article_of_the_press_is_one_part() => Assert.Single(Parts(Long(Opening, Opening, ArticleParts.Length / 2)));

    [Fact]
    public void An_article_without_sentences_is_one_empty_part() => Assert.Empty(Assert.Single(Parts(string.Empty)).Sentences);

    [Fact]
    public void A_part_ends_with_its_paragraph()
    {
        var parts = Parts(Long(Opening, Opening, ArticleParts.Length * 3));

        Assert.True(parts.Count >= 3);
        Assert.All(parts.Zip(parts.Skip(1)), pair =>
            Assert.NotEqual(pair.First.Sentences[^1].Sentence.Paragraph, pair.Second.Sentences[0].Sentence.Paragraph));
    }

    [Fact]
    public void A_paragraph_without_end_is_cut_after_a_sentence()
    {
        var parts = Parts(Repeat(Filling + " ", ArticleParts.Length * 5));

        Assert.All(parts, part => Assert.InRange(
            part.Sentences[^1].Sentence.Span.End - part.Sentences[0].Sentence.Span.Start, 0, (2 * ArticleParts.Length) + Filling.Length));
    }

    [Fact]
    public void Whom_an_early_part_named_a_late_one_knows()
    {
        var text = Long(Opening, "On 7 May, Støre held talks with Malaysian Prime Minister Anwar Ibrahim.", ArticleParts.Length * 2);

        Assert.Equal(
            "Anwar Ibrahim + Jonas Gahr Støre talks 2025-05-07; Jonas Gahr Støre + Megawati Soekarnoputri meeting 2025-05-05", Told.Meetings(text, "en"));
    }

    [Fact]
    public void What_two_parts_tell_is_one_fact() =>
        Assert.Equal("Jonas Gahr Støre NO>ID official 2025-05-05 completed", Told.Visits(Long(Opening, Opening, ArticleParts.Length * 2), "en"));

    [Fact]
    public void Sentences_are_numbered_through_all_parts()
    {
        var explained = FactExtractor.Explain(Told.Article(Long(Opening, Opening, ArticleParts.Length * 2), "en"));

        Assert.Equal(Enumerable.Range(1, explained.Sentences.Count), explained.Sentences.Select(s => s.Number));
    }

    [Fact]
    public void What_was_read_is_let_go_of_unless_it_is_to_be_explained()
    {
        var article = Told.Article(Long(Opening, Opening, ArticleParts.Length * 2), "en");

        var lexicon = Lexicon.For("en")!;
        Assert.All(Telling(ArticleFindings.Of(article, lexicon, isExplained: false)), sentence => Assert.Equal(0, sentence.Tokens.Count));
        Assert.All(Telling(ArticleFindings.Of(article, lexicon, isExplained: true)), sentence => Assert.NotEqual(0, sentence.Tokens.Count));
    }

    private static IEnumerable<SentenceReading> Telling(ArticleFindings found) => found.Visits.SelectMany(v => v.Tellings).Select(t => t.Sentence);

    private static List<ArticleReading> Parts(string text) => [.. new ArticleRecognizer(Told.Article(text, "en"), Lexicon.For("en")!).Read()];

    // The first and the last paragraph with so many characters between them.
    private static string Long(string first, string last, int between) => $"{first}\n\n{Repeat(Filling + "\n\n", between)}{last}";

    private static string Repeat(string text, int length) => new StringBuilder().Insert(0, text, (length / text.Length) + 1).ToString();
}
