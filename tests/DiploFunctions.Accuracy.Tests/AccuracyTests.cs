using DiploFunctions.Accuracy.Tests.Scoring;
using DiploFunctions.Accuracy.Tests.Sets;
using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.Accuracy.Tests;

public sealed class AccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Sample_articles_are_read_as_well_as_before() => AssertFloors("seeds", ArticleSets.Seeds.Score());

    [Fact]
    public void Short_texts_are_read_as_well_as_before() => AssertFloors("short", ArticleSets.Short.Score());

    [Theory]
    [InlineData("press-odd", 1)]
    [InlineData("press-even", 0)]
    [InlineData("news-odd", 1)]
    [InlineData("news-even", 0)]
    public void Press_articles_are_read_as_well_as_before(string half, int remainder) => AssertFloors(
        half, ArticleSets.Named(half.Split('-')[0]).Score(file => Path.GetFileName(file).Split('.')[0][^1] % 2 == remainder));

    [SharedGoldFact]
    public void The_development_set_is_read_as_well_as_before() => AssertFloors("shared", ArticleSets.Shared!.Score());

    [SharedGoldFact]
    public void The_real_articles_are_read_well_enough() => AssertFloors("seed", ArticleSets.Shared!.Score("seed-"));

    private void AssertFloors(string set, Score score)
    {
        output.WriteLine(score.Table());
        foreach (var error in score.Errors)
        {
            output.WriteLine(error);
        }

        var fallen = Floors.Of(set)
            .Select(floor => (floor.Key, Floor: floor.Value, Now: floor.Key == "attributes" ? score[Score.All].AttributesRight : score[floor.Key].F1))
            .Where(figure => !(figure.Now >= figure.Floor))
            .Select(figure => FormattableString.Invariant($"{figure.Key} of {set}: {figure.Now:0.000}, least {figure.Floor:0.000}"));
        Assert.Empty(fallen);
    }
}
