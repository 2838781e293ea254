using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Changes of partnership: one level is reached once, and on one day one level alone.</summary>
internal static class PartnershipClusters
{
    private const int SameDays = 3;

    /// <param name="tellings">Partnerships, in order.</param>
    public static IEnumerable<Cluster<Agreement>> Of(IEnumerable<Telling<Agreement>> tellings)
    {
        var clusters = tellings.GroupBy(telling => telling.Fact.Level).OrderBy(level => level.Key is null).ThenBy(level => level.Key)
            .SelectMany(level => StatementClusters.Of(level, SameDays)).ToList();
        return clusters.GroupBy(cluster => cluster.Days is { } days && days.First == days.Last ? days.First : (DateOnly?)null).SelectMany(OfDay);
    }

    // The articles disagree on the level, unless one of them tells of both.
    private static IEnumerable<Cluster<Agreement>> OfDay(IGrouping<DateOnly?, Cluster<Agreement>> day)
    {
        if (day.Key is null || day.Skip(1).Any(later => day.TakeWhile(other => other != later).Any(later.SharesArticleWith)))
        {
            return day;
        }

        foreach (var later in day.Skip(1))
        {
            day.First().AddAll(later);
        }

        return day.Take(1);
    }
}
