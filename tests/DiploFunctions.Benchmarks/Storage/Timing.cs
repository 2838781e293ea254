using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>How long a question and its floor took, in milliseconds.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">How many rows the answers were made of, on average.</param>
/// <param name="Asked">The question.</param>
/// <param name="Raw">The floor.</param>
internal sealed record Timing(string Question, double Rows, Percentiles Asked, Percentiles Raw)
{
    public double Ratio => Asked.Median / Raw.Median;

    /// <summary>What the question takes beyond its floor.</summary>
    public double Beyond => Asked.Median - Raw.Median;
}
