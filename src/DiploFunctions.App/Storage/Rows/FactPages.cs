using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Pages of facts that are few enough to be put in order here.</summary>
internal static class FactPages
{
    /// <summary>The page that a question asks for, of all facts that meet its conditions.</summary>
    /// <param name="facts">These facts, in any order, with where they stood before they moved.</param>
    public static Page<MergedFact<TFact>> Cut<TFact>(FactQuery query, IEnumerable<(MergedFact<TFact> Fact, IEnumerable<FormerStand> Stood)> facts)
        where TFact : Fact
    {
        var after = query.After?.Row;
        var ordered = facts.Select(one => (Key: KeyOf(query.Order, FactPlaces.StandAt(query.AsOf, one.Stood, StandOf(one.Fact))), one.Fact))
            .OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .Where(fact => after is null || string.CompareOrdinal(fact.Key, after) > 0)
            .Take(query.PageSize + 1)
            .ToList();
        var items = ordered.Take(query.PageSize).ToList();
        return new Page<MergedFact<TFact>>([.. items.Select(fact => fact.Fact)], ordered.Count > items.Count ? Cursor.Write(query, items[^1].Key) : null);
    }

    private static FormerStand StandOf<TFact>(MergedFact<TFact> merged)
        where TFact : Fact =>
        new(merged.Id, RowKeys.NumberOf(FactFacets.DaysOf(merged.Fact)?.First), merged.Updated.UtcTicks, PlacedRow.Always);

    // The keys that the fact's rows have in the lists, so that both kinds of page end and go on alike.
    private static string KeyOf(FactOrder order, FormerStand stand) => order switch
    {
        FactOrder.LatestFirst => RowKeys.LatestFirst(stand.Day, stand.Id),
        FactOrder.EarliestFirst => RowKeys.EarliestFirst(stand.Day, stand.Id),
        FactOrder.LastChangedFirst => RowKeys.LastChangedFirst(stand.Updated, stand.Id),
        FactOrder.FirstChangedFirst => RowKeys.FirstChangedFirst(stand.Updated, stand.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order."),
    };
}
