using System.Globalization;
using DiploFunctions.Accuracy.Tests.Sets;
using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.Accuracy.Tests;

public sealed class ConfidenceTests(ITestOutputHelper output)
{
    // From which confidence a band reaches up to the one before it.
    private static readonly double[] Bands = [0.95, 0.85, 0.75, 0.6, 0];

    [Fact]
    public void Precision_falls_as_confidence_falls()
    {
        var judged = new[] { ArticleSets.Seeds, ArticleSets.Short, ArticleSets.Press, ArticleSets.News }.SelectMany(s => s.Score().Judged).ToList();
        var precision = new List<double>();
        foreach (var (band, above) in Bands.Zip(Bands.Prepend(2)))
        {
            var facts = judged.Where(j => j.Confidence >= band && j.Confidence < above).ToList();
            precision.Add(facts.Average(f => f.IsRight ? 1.0 : 0));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {band:0.00}: {facts.Count,4} facts, precision {precision[^1]:0.000}"));
        }

        Assert.Equal(precision.OrderDescending(), precision);
        Assert.True(precision[0] > 0.9, "the surest facts are not sure enough");
        Assert.True(precision[^1] < 0.8, "the least sure facts are surer than they say");
    }
}
