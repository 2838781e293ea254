using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Reads merged facts of one type.</summary>
internal sealed class FactTable<TFact>(FactTables tables)
    where TFact : Fact
{
    private const int AtOnce = 16;
    private const int LongestId = 40;

    /// <summary>The fact of an id, its own or that of what an article tells of it; null when there is none. Any text may be asked for.</summary>
    public async Task<MergedFact<TFact>?> GetAsync(string id, CancellationToken cancellationToken) =>
        IsId(id) && (await RowsOfAsync(id, cancellationToken)) is [var first, ..] ? await FactOfAsync(first, cancellationToken) : null;

    /// <summary>What each article changed in the fact of an id; null when there is none.</summary>
    public async Task<IReadOnlyList<HistoryEntry>?> GetHistoryAsync(string id, CancellationToken cancellationToken)
    {
        if (!IsId(id))
            return null;

        TableEntity? alias = null;
        await foreach (var row in RowQuery.PartitionAsync(tables.Facts, FactRows.PartitionOf(id), null, cancellationToken))
        {
            if (row.RowKey.StartsWith(FactRows.HistoryPrefix, StringComparison.Ordinal))
                return JsonColumn.Read<IReadOnlyList<HistoryEntry>>(row);

            alias ??= row.RowKey.StartsWith(FactRows.AliasPrefix, StringComparison.Ordinal) ? row : null;
        }

        if (alias is null)
            return null;

        var history = await tables.Facts.GetEntityIfExistsAsync<TableEntity>(
            FactRows.PartitionOf(alias.GetString(FactCopies.StoryName)),
            FactRows.History(alias.GetString(FactCopies.BlockName)),
            cancellationToken: cancellationToken);
        return history is { HasValue: true, Value: { } found } ? JsonColumn.Read<IReadOnlyList<HistoryEntry>>(found) : null;
    }

    /// <summary>One page of the answer to a question about lists.</summary>
    public Task<Page<MergedFact<TFact>>> PageAsync(FactQuery query, CancellationToken cancellationToken) =>
        PageAsync(tables.Lists, FactPlans.Of, query, cancellationToken);

    /// <summary>All facts of a path, the latest first.</summary>
    public async Task<IReadOnlyList<MergedFact<TFact>>> AllAsync(string path, CancellationToken cancellationToken)
    {
        var facts = new List<MergedFact<TFact>>();
        await foreach (var row in RowQuery.PartitionAsync(tables.Lists, path, null, cancellationToken))
        {
            facts.Add(JsonColumn.Read<MergedFact<TFact>>(row));
        }

        return facts;
    }

    /// <summary>One page of the answer to a question about words.</summary>
    /// <param name="letter">The first letter of the ids of the type.</param>
    public Task<Page<MergedFact<TFact>>> PageOfWordsAsync(FactQuery query, char letter, CancellationToken cancellationToken) =>
        PageAsync(tables.Words, words => FactPlans.OfWord(words, letter, WordQuestions.IndexWordOf(words)!), query, cancellationToken);

    /// <summary>One page of the facts that an article tells; they are few, so they are read by id, put in order and cut here.</summary>
    /// <param name="told">The telling ids of the article, and the block of each.</param>
    public async Task<Page<MergedFact<TFact>>> PageOfAsync(
        IReadOnlyList<(string Id, string Block)> told, FactQuery query, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(told, query.Article!.Value, cancellationToken);
        var after = query.After?.Row;
        var ordered = found.DistinctBy(merged => merged.Id)
            .Where(merged => FactConditions.AreMet(query, merged))
            .Select(merged => (Key: KeyOf(query.Order, merged), Fact: merged))
            .OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .Where(fact => after is null || string.CompareOrdinal(fact.Key, after) > 0)
            .Take(query.PageSize + 1)
            .ToList();
        var items = ordered.Take(query.PageSize).ToList();
        return new Page<MergedFact<TFact>>([.. items.Select(fact => fact.Fact)], ordered.Count > items.Count ? Cursor.Write(query, items[^1].Key) : null);
    }

    private static string BelowHistory => TableClient.CreateQueryFilter($"RowKey lt {FactRows.BelowHistory}");

    // Ids are a letter and 20 hexadecimal digits; other texts may not even be keys.
    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(char.IsAsciiLetterOrDigit);

    private static string KeyOf(FactOrder order, MergedFact<TFact> merged)
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

    private static async Task<Page<MergedFact<TFact>>> PageAsync(
        TableClient table, Func<FactQuery, FactPlan> planOf, FactQuery query, CancellationToken cancellationToken)
    {
        if (FactConditions.AreImpossible(query))
            return new Page<MergedFact<TFact>>([], null);

        var plan = planOf(query);
        return await RowQuery.PageAsync(
            table,
            plan.Partition,
            plan.Rows,
            plan.Filter,
            query,
            row => JsonColumn.Read<MergedFact<TFact>>(row) is var merged && FactConditions.AreMet(query, merged) ? merged : null,
            cancellationToken);
    }

    private static bool IsFact(TableEntity row) => row.RowKey.StartsWith(FactRows.FactPrefix, StringComparison.Ordinal);

    /// <summary>The facts of each id, in their order; those that are gone meanwhile are left out.</summary>
    private async Task<IReadOnlyList<MergedFact<TFact>>> ReadAsync(
        IReadOnlyList<(string Id, string Block)> told, ArticleId article, CancellationToken cancellationToken)
    {
        var found = new IReadOnlyList<MergedFact<TFact>>[told.Count];
        await Parallel.ForAsync(
            0,
            told.Count,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (number, _) => found[number] = await ToldAsync(told[number].Id, told[number].Block, article, cancellationToken));
        return [.. found.SelectMany(facts => facts)];
    }

    /// <summary>What an article tells under an id: as others may tell another fact under the same, those that name the article.</summary>
    private async Task<IReadOnlyList<MergedFact<TFact>>> ToldAsync(string id, string block, ArticleId article, CancellationToken cancellationToken)
    {
        var facts = new List<MergedFact<TFact>>();
        foreach (var row in (await RowsOfAsync(id, cancellationToken)).OrderByDescending(row => BlockOf(row) == block))
        {
            if (await FactOfAsync(row, cancellationToken) is { } fact)
                facts.Add(fact);
        }

        var naming = facts.Where(fact => fact.Sources.Any(source => source.ArticleId == article.Value)).ToList();
        // Of very many articles a fact names the first alone.
        return naming.Count > 0 ? naming : [.. facts.Take(1)];
    }

    /// <summary>The rows of an id: the facts that have it first, then those of which it is another id.</summary>
    private async Task<IReadOnlyList<TableEntity>> RowsOfAsync(string id, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in RowQuery.PartitionAsync(tables.Facts, FactRows.PartitionOf(id), BelowHistory, cancellationToken))
        {
            rows.Add(row);
        }

        return [.. rows.OrderByDescending(IsFact)];
    }

    private static string? BlockOf(TableEntity row) => IsFact(row) ? row.RowKey[FactRows.FactPrefix.Length..] : row.GetString(FactCopies.BlockName);

    private async Task<MergedFact<TFact>?> FactOfAsync(TableEntity row, CancellationToken cancellationToken) => IsFact(row)
        ? JsonColumn.Read<MergedFact<TFact>>(row)
        : await FindAsync(row.GetString(FactCopies.StoryName)!, row.GetString(FactCopies.BlockName)!, cancellationToken);

    private async Task<MergedFact<TFact>?> FindAsync(string id, string block, CancellationToken cancellationToken)
    {
        var row = await tables.Facts.GetEntityIfExistsAsync<TableEntity>(
            FactRows.PartitionOf(id), FactRows.Fact(block), cancellationToken: cancellationToken);
        return row is { HasValue: true, Value: { } found } ? JsonColumn.Read<MergedFact<TFact>>(found) : null;
    }
}
