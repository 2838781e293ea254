namespace DiploFunctions.Digest;

/// <summary>Visits and agreements week by week, oldest first.</summary>
/// <param name="Heading">What is shown.</param>
/// <param name="Alternative">The same in words, for those who cannot see it.</param>
/// <param name="WeekLabel">The head of the row of weeks.</param>
/// <param name="Weeks">The weeks by number.</param>
/// <param name="Visits">The visits of each week.</param>
/// <param name="Agreements">The agreements of each week, to the same scale.</param>
public sealed record TrendChart(
    string Heading, string Alternative, string WeekLabel, IReadOnlyList<string> Weeks, TrendSeries Visits, TrendSeries Agreements);
