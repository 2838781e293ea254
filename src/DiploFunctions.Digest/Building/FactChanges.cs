using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Finds what changed in facts since the digest before.</summary>
internal static class FactChanges
{
    /// <summary>One entry for each fact that earlier articles told and articles of the week changed or contradict; most important first.</summary>
    public static IReadOnlyList<FactChange> Of(WeekFacts week, DigestInput input) =>
    [
        .. week.All.Select(fact => ChangeOf(fact, input) ?? ContradictionOf(fact, input)).OfType<FactChange>()
            .OrderBy(change => change.Kind)
            .ThenByDescending(change => change.Fact.Sources.Count)
            .ThenBy(change => change.Fact.Id, StringComparer.Ordinal),
    ];

    private static FactChange? ChangeOf(AnyFact fact, DigestInput input)
    {
        var history = input.Histories.GetValueOrDefault(fact.Id) ?? [];
        var news = NewsOf(fact, input);
        HistoryEntry[] entries = [.. history.Where(entry => news.Contains(entry.ArticleId))];
        if (entries.Length == 0 || entries.Length == history.Count)
        {
            return null;
        }

        // From the last value before the week to the last one in it.
        var changes = entries.SelectMany(entry => entry.Changes)
            .GroupBy(change => change.Field, StringComparer.Ordinal)
            .Select(field => new FieldChange(field.Key, field.First().Before, field.Last().After))
            .Where(change => change.Before != change.After)
            .Select(change => (Change: change, Kind: KindOf(change)))
            .Where(pair => pair.Kind is not null)
            .OrderBy(pair => pair.Kind)
            .ToList();
        var tellers = entries.Select(entry => entry.ArticleId).ToHashSet(StringComparer.Ordinal);
        return changes.Count == 0
            ? null
            : new FactChange(
                fact, changes[0].Kind!.Value, [.. changes.Select(pair => pair.Change)], null, [.. fact.Sources.Where(source => tellers.Contains(source.ArticleId))]);
    }

    private static FactChange? ContradictionOf(AnyFact fact, DigestInput input)
    {
        var news = NewsOf(fact, input);
        var conflict = fact.Conflicts.FirstOrDefault(one =>
            one.Values.Any(value => value.ArticleIds.All(news.Contains)) && one.Values.Any(value => !value.ArticleIds.Any(news.Contains)));
        if (conflict is null)
        {
            return null;
        }

        var tellers = conflict.Values.SelectMany(value => value.ArticleIds).ToHashSet(StringComparer.Ordinal);
        return new FactChange(fact, ChangeKind.Contradicted, [], conflict, [.. fact.Sources.Where(source => tellers.Contains(source.ArticleId))]);
    }

    private static HashSet<string> NewsOf(AnyFact fact, DigestInput input) =>
        [.. fact.Sources.Where(source => DigestWeek.Holds([source], input.Week, input.TimeZone)).Select(source => source.ArticleId)];

    private static ChangeKind? KindOf(FieldChange change) => change switch
    {
        { After: null } => null,
        { Field: "status", After: "cancelled" } => ChangeKind.Cancelled,
        { Field: "status", Before: "planned" or "agreed", After: not ("planned" or "agreed") } => ChangeKind.Confirmed,
        { Field: "start" or "end" or "date", Before: null } => ChangeKind.Dated,
        { Field: "start" or "end" or "date" } => ChangeKind.Moved,
        { Before: null } => null,
        { Field: "status" or "kind" or "level" or "place" or "to" or "from" or "subject" or "occasion" or "count" } => ChangeKind.Corrected,
        _ => null,
    };
}
