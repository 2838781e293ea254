using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>How long a question and its floor took, in milliseconds.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">How many rows the answers were made of, on average.</param>
/// <param name="Asked">The question.</param>
/// <param name="Raw">The floor.</param>
/// <param name="Beyond">What the question takes beyond its floor: the median of the differences of the rounds.</param>
internal sealed record Timing(string Question, double Rows, Percentiles Asked, Percentiles Raw, double Beyond)
{
    public double Ratio => Asked.Median / Raw.Median;
}
