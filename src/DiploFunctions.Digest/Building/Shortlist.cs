using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>What a section shows when there is more than a reader would read.</summary>
internal static class Shortlist
{
    /// <summary>The facts with the most articles, then the surest; all of them when they are not too many.</summary>
    public static IReadOnlyList<MergedFact<TFact>> Of<TFact>(IReadOnlyList<MergedFact<TFact>> facts, int limit)
        where TFact : Fact => facts.Count <= limit
        ? facts
        : [.. facts
            .OrderByDescending(f => f.Sources.Count)
            .ThenByDescending(f => f.Fact.Confidence)
            .ThenBy(f => f.Id, StringComparer.Ordinal)
            .Take(limit)];
}
