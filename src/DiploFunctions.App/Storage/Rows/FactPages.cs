using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Pages of facts that are few enough to be put in order here.</summary>
internal static class FactPages
{
    /// <summary>The page that a question asks for.</summary>
    /// <param name="facts">
    /// Where facts stand, in any order, and how each is read: null when it does not meet the conditions. As few are read as can be.
    /// </param>
    public static Page<MergedFact<TFact>> Cut<TFact>(FactQuery query, IEnumerable<(FormerStand Stand, Func<MergedFact<TFact>?> Read)> facts)
        where TFact : Fact
    {
        var after = query.After?.Row;
        var items = new List<MergedFact<TFact>>();
        string? last = null;
        foreach (var (key, read) in facts.Select(one => (Key: KeyOf(query.Order, one.Stand), one.Read))
            .Where(fact => after is null || string.CompareOrdinal(fact.Key, after) > 0)
            .DistinctBy(fact => fact.Key, StringComparer.Ordinal)
            .OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            if (read() is not { } fact)
                continue;

            if (items.Count == query.PageSize)
                return new Page<MergedFact<TFact>>(items, Cursor.Write(query, last));

            items.Add(fact);
            last = key;
        }

        return new Page<MergedFact<TFact>>(items, null);
    }

    /// <summary>Where a fact stands by what it says itself.</summary>
    public static FormerStand StandOf<TFact>(MergedFact<TFact> merged)
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
