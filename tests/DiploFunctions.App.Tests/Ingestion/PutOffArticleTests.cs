using System.Text;
using DiploFunctions.Extraction;
using DiploFunctions.Extraction.Reading;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Ingestion;

/// <summary>Articles that say that a visit is moved: what extraction finds is what merging takes for one visit.</summary>
public sealed class PutOffArticleTests
{
    private const string Planned = "HANOI, 1 May 2025 - Indonesian President Prabowo Subianto will visit Vietnam on 10 June 2025, the foreign ministry said.";

    [Theory]
    [InlineData("HANOI, 8 May 2025 - Indonesian President Prabowo Subianto has postponed his visit to Vietnam from June 10 to July 5, the foreign ministry said.")]
    [InlineData("HANOI, 8 May 2025 - The visit of Indonesian President Prabowo Subianto to Vietnam, planned for 10 June 2025, has been postponed to 5 July 2025, the foreign ministry said.")]
    [InlineData("JAKARTA, 8 Mei 2025 - Kunjungan Presiden Prabowo Subianto ke Vietnam yang semula dijadwalkan pada 10 Juni 2025 ditunda hingga 5 Juli 2025, kata Kementerian Luar Negeri.")]
    [InlineData("Hà Nội, ngày 8/5/2025 - Chuyến thăm Việt Nam của Tổng thống Indonesia Prabowo Subianto dự kiến ngày 10/6/2025 được lùi sang ngày 5/7/2025, Bộ Ngoại giao cho biết.")]
    public void A_visit_that_an_article_moves_is_the_one_that_was_announced(string moved)
    {
        var visit = Assert.Single(FactMerging.MergeAll(ToldBy("a.txt", Planned).Concat(ToldBy("b.txt", moved)))).Merged;

        Assert.Equal((PartialDate.Of(2025, 7, 5), VisitStatus.Planned, 2), (visit.Fact.Start, visit.Fact.Status, visit.Sources.Count));
        Assert.Empty(visit.Conflicts);
    }

    private static IEnumerable<Telling<Visit>> ToldBy(string file, string text)
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(text), file, new ReadingLimits(100_000)).Article!;
        return ToldFacts.Of(FactExtractor.Extract(article)).Visits
            .Select(told => new Telling<Visit>(told, new FactSource(file, null, null, null, article.Published, default, told.Fact.Evidence)));
    }
}
