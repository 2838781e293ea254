using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests;

public sealed class YearTurnTests
{
    private const string Ana = "who=Ana Lim;from=VN;to=KZ;";

    [Theory]
    [InlineData("pub=2025-12-30", "VN.KZ.2025 VN.KZ.2026")]
    [InlineData("pub=2026-01-02", "VN.KZ.2026 VN.KZ.2025")]
    [InlineData("start=2026-02-28;pub=2026-03-01", "VN.KZ.2026 VN.KZ.2025")]
    [InlineData("start=2026-04-01;pub=2026-04-01", "VN.KZ.2026")]
    [InlineData("start=2025;pub=2025-12-30", "VN.KZ.2025")]
    [InlineData("start=2025-12;pub=2025-12-30", "VN.KZ.2025 VN.KZ.2026")]
    [InlineData("background;pub=2025-12-30", "VN.KZ.2025")]
    [InlineData("pub=2025", "VN.KZ.2025")]
    [InlineData("start=0001-01-02", "VN.KZ.1")]
    [InlineData("start=9999-12-30", "VN.KZ.9999")]
    [InlineData("place=Astana", "VN.KZ.-")]
    public void Tellings_near_the_turn_of_a_year_lie_in_the_blocks_of_both(string telling, string blocks) =>
        Assert.Equal(blocks, string.Join(' ', FactBlocks.Of(Short.Visit(Ana + telling, "a1"))));

    [Fact]
    public void News_without_a_date_on_both_sides_of_New_Year_is_of_one_fact_in_the_earlier_year()
    {
        Telling<Visit>[] told = [Short.Visit(Ana + "pub=2025-12-30", "a1"), Short.Visit(Ana + "pub=2026-01-02", "a2")];

        Assert.Equal(["a1", "a2"], SourcesOf(Assert.Single(FactMerging.Merge("VN.KZ.2025", told))));
        Assert.Empty(FactMerging.Merge("VN.KZ.2026", told));
    }

    [Fact]
    public void A_stay_over_New_Year_belongs_to_the_year_of_its_first_day()
    {
        Telling<Visit>[] told = [Short.Visit(Ana + "start=2025-12-30;end=2026-01-03;pub=2026-01-04", "a1"), Short.Visit(Ana + "start=2026-01-01;pub=2026-01-01", "a2")];

        Assert.Equal(["a2", "a1"], SourcesOf(Assert.Single(FactMerging.Merge("VN.KZ.2025", told))));
        Assert.Empty(FactMerging.Merge("VN.KZ.2026", told));
    }

    [Fact]
    public void A_fact_that_its_earliest_article_told_in_another_year_has_an_id_that_no_fact_of_that_year_can_have()
    {
        Telling<Visit>[] plans = [Short.Visit(Ana + "status=planned;pub=2025-12-20", "a1"), Short.Visit(Ana + "start=2026-01-10;pub=2026-01-10", "a2")];

        var story = Assert.Single(FactMerging.MergeAll(plans));

        Assert.Equal(["a1", "a2"], SourcesOf(story));
        Assert.DoesNotContain(story.Merged.Id, story.TellingIds);
        Assert.Equal(plans[0].Told.Id, Assert.Single(FactMerging.MergeAll(plans[..1])).Merged.Id);
    }

    [Fact]
    public void Whatever_is_told_around_New_Year_stands_in_one_block_alone()
    {
        var random = new Random(5);
        foreach (var _ in Enumerable.Range(0, 200))
        {
            var told = Enumerable.Range(0, random.Next(2, 12)).Select(number => Short.Visit(Ana + Any(random), $"a{number}")).ToList();
            var stories = FactMerging.MergeAll(told);

            Assert.Equal(told.Count, stories.Sum(story => story.Merged.Sources.Count));
            Assert.Equal(stories.Count, stories.Select(story => story.Merged.Id).Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static string Any(Random random)
    {
        var day = new DateOnly(2025, 11, 20).AddDays(random.Next(80));
        var status = random.GetItems(["planned", "ongoing", "completed", "cancelled"], 1)[0];
        var date = random.Next(3) switch { 0 => $"start={day:yyyy-MM-dd};", 1 => $"start={day:yyyy-MM};", _ => "" };
        return $"{date}status={status};pub={day.AddDays(random.Next(-20, 5)):yyyy-MM-dd}";
    }

    private static IEnumerable<string> SourcesOf(FactStory<Visit> story) => story.Merged.Sources.Select(source => source.ArticleId);
}
