namespace DiploFunctions.Digest;

/// <summary>One figure of every week of a chart.</summary>
/// <param name="Label">What was counted.</param>
/// <param name="Counts">The figures, one a week.</param>
/// <param name="Shares">The bars' heights as parts of the highest of the chart, 0 to 1.</param>
public sealed record TrendSeries(string Label, IReadOnlyList<string> Counts, IReadOnlyList<float> Shares);
