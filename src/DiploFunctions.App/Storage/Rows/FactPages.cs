using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Pages of facts that are few enough to be put in order here.</summary>
internal static class FactPages
{
    /// <summary>The page that a question asks for, of all facts that meet its conditions.</summary>
    /// <param name="facts">These facts, in any order.</param>
    public static Page<MergedFact<TFact>> Cut<TFact>(FactQuery query, IEnumerable<MergedFact<TFact>> facts)
        where TFact : Fact
    {
        var after = query.After?.Row;
        var ordered = facts.Select(merged => (Key: KeyOf(query.Order, merged), Fact: merged))
            .OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .Where(fact => after is null || string.CompareOrdinal(fact.Key, after) > 0)
            .Take(query.PageSize + 1)
            .ToList();
        var items = ordered.Take(query.PageSize).ToList();
        return new Page<MergedFact<TFact>>([.. items.Select(fact => fact.Fact)], ordered.Count > items.Count ? Cursor.Write(query, items[^1].Key) : null);
    }

    // The keys that the fact's rows have in the lists, so that both kinds of page end and go on alike.
    private static string KeyOf<TFact>(FactOrder order, MergedFact<TFact> merged)
        where TFact : Fact
    {
        var day = RowKeys.NumberOf(FactFacets.DaysOf(merged.Fact)?.First);
        return order switch
        {
            FactOrder.LatestFirst => RowKeys.LatestFirst(day, merged.Id),
            FactOrder.EarliestFirst => RowKeys.EarliestFirst(day, merged.Id),
            FactOrder.LastChangedFirst => RowKeys.LastChangedFirst(merged.Updated.UtcTicks, merged.Id),
            FactOrder.FirstChangedFirst => RowKeys.FirstChangedFirst(merged.Updated.UtcTicks, merged.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order."),
        };
    }
}
