using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.Merging.Tests.Pairs;

public sealed class PairTests(ITestOutputHelper output)
{
    // As measured; see docs/merging.md.
    [Theory]
    [InlineData("tune", 1, 1)]
    [InlineData("held-out", 1, 0.98)]
    [InlineData("later", 1, 1)]
    [InlineData("fresh", 1, 0.98)]
    public void Pairs_are_told_apart_as_well_as_measured(string set, double precision, double f1)
    {
        var pairs = Pair.All.Where(pair => pair.Set == set).Select(pair => (Pair: pair, IsMerged: pair.IsMerged())).ToList();
        foreach (var (pair, isMerged) in pairs.Where(result => result.Pair.IsSame != result.IsMerged))
        {
            output.WriteLine($"{pair.Type}, {(isMerged ? "wrongly one" : "wrongly two")}: {pair.Why}");
        }

        var right = pairs.Count(result => result.Pair.IsSame && result.IsMerged);
        var measured = (Precision: (double)right / pairs.Count(result => result.IsMerged), Recall: (double)right / pairs.Count(result => result.Pair.IsSame));
        var measuredF1 = 2 * measured.Precision * measured.Recall / (measured.Precision + measured.Recall);
        output.WriteLine($"{set}: {pairs.Count} pairs, precision {measured.Precision:F3}, recall {measured.Recall:F3}, F1 {measuredF1:F3}");

        Assert.True(measured.Precision >= precision, $"Precision is {measured.Precision:F3}.");
        Assert.True(measuredF1 >= f1, $"F1 is {measuredF1:F3}.");
    }

    [Fact]
    public void There_are_pairs_of_both_sorts_of_each_type_in_both_sets()
    {
        Assert.True(Pair.All.Count >= 60);
        Assert.All(
            from set in new[] { "tune", "held-out" } from type in new[] { "visit", "meeting", "agreement" } from same in new[] { true, false } select (set, type, same),
            sort => Assert.True(Pair.All.Count(pair => (pair.Set, pair.Type, pair.IsSame) == sort) >= 4));
    }
}
