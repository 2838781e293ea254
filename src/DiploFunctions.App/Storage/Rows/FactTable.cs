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
    public Task<MergedFact<TFact>?> GetAsync(string id, CancellationToken cancellationToken) => GetAsync<MergedFact<TFact>>(id, FactRows.Fact, cancellationToken);

    /// <summary>What each article changed in the fact of an id; null when there is none.</summary>
    public Task<IReadOnlyList<HistoryEntry>?> GetHistoryAsync(string id, CancellationToken cancellationToken) =>
        GetAsync<IReadOnlyList<HistoryEntry>>(id, FactRows.History, cancellationToken);

    /// <summary>One page of the answer to a question about lists.</summary>
    public Task<Page<MergedFact<TFact>>> PageAsync(FactQuery query, CancellationToken cancellationToken) =>
        PageAsync(tables.Lists, FactPlans.Of(query), query, query, cancellationToken);

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
    /// <exception cref="TooManyToOrderException">More facts meet it than can be put in another order than the latest first.</exception>
    public Task<Page<MergedFact<TFact>>> PageOfWordsAsync(FactQuery query, char letter, CancellationToken cancellationToken)
    {
        var word = WordQuestions.IndexWordOf(query)!;
        string[] others = [.. NameKey.WordsOf(query.Words!).Where(other => other != word)];
        var open = query with { Words = others.Length > 0 ? string.Join(' ', others) : null };
        var plan = FactPlans.OfWord(query, letter, word);
        return query.Order == FactOrder.LatestFirst
            ? PageAsync(tables.Words, plan, query, open, cancellationToken, FactColumns.OfWordRows)
            : OrderedAsync(plan, query, open, cancellationToken);
    }

    // The index of words has one order alone. In another, all that is left to give is read and put in order here, if it is little.
    private async Task<Page<MergedFact<TFact>>> OrderedAsync(FactPlan plan, FactQuery query, FactQuery open, CancellationToken cancellationToken)
    {
        if (FactConditions.AreImpossible(query))
            return new Page<MergedFact<TFact>>([], null);

        // Who has begun shall not be refused because more comes in.
        var most = query.After is null ? WordQuestions.MostOrdered : 2 * WordQuestions.MostOrdered;
        var rows = await RowQuery.FewAsync(tables.Words, plan, most, FactColumns.OfWordRows, cancellationToken) ?? throw new TooManyToOrderException();
        return FactPages.Cut(query, rows.Select(row => (
            FactPlaces.StandAt(query.AsOf, FactColumns.StandsOf(row), FactColumns.StandOfWordRow(row)),
            (Func<MergedFact<TFact>?>)(() => JsonColumn.Read<MergedFact<TFact>>(row) is var merged && FactConditions.AreMet(open, merged) ? merged : null))));
    }

    /// <summary>One page of the facts that an article tells; they are few, so they are read by id, put in order and cut here.</summary>
    /// <param name="told">The telling ids of the article.</param>
    public async Task<Page<MergedFact<TFact>>> PageOfAsync(IReadOnlyList<string> told, FactQuery query, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(told, query.Article!.Value, cancellationToken);
        return FactPages.Cut(query, found.DistinctBy(one => one.Fact.Id).Where(one => FactConditions.AreMet(query, one.Fact)).Select(one => (
            FactPlaces.StandAt(query.AsOf, one.Stood, FactPages.StandOf(one.Fact)), (Func<MergedFact<TFact>?>)(() => one.Fact))));
    }

    private static string BelowHistory => TableClient.CreateQueryFilter($"RowKey lt {FactRows.BelowHistory}");

    // Ids are a letter and 20 hexadecimal digits; other texts may not even be keys.
    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(char.IsAsciiLetterOrDigit);

    private static (MergedFact<TFact> Fact, IEnumerable<FormerStand> Stood) Read(TableEntity row) => (JsonColumn.Read<MergedFact<TFact>>(row), FactColumns.StandsOf(row));

    /// <param name="open">The question without what the plan's rows meet by their keys.</param>
    private static Task<Page<MergedFact<TFact>>> PageAsync(
        TableClient table, FactPlan plan, FactQuery query, FactQuery open, CancellationToken cancellationToken, IEnumerable<string>? select = null)
    {
        if (FactConditions.AreImpossible(query))
            return Task.FromResult(new Page<MergedFact<TFact>>([], null));

        string? given = null;
        return RowQuery.PageAsync(
            table,
            after => RowQuery.And(plan.Rows.FilterOf(plan.Partition, after is null ? null : RowKeys.Behind(after)), plan.Filter),
            query,
            ReadRow,
            cancellationToken,
            select,
            // Another word may have the property of one that is asked for.
            spare: open.Words is null ? 0 : (query.PageSize / 8) + 1);

        MergedFact<TFact>? ReadRow(TableEntity row)
        {
            // A fact that moved between two answers of the service has left a copy behind the row that was given.
            var stand = RowKeys.StandOf(row.RowKey);
            var merged = JsonColumn.Read<MergedFact<TFact>>(row);
            if (stand == given || !FactConditions.AreMet(open, merged))
                return null;

            given = stand;
            return merged;
        }
    }

    // Hardly anybody asks for another id than the present one, so that one costs one row, read by its keys.
    private async Task<T?> GetAsync<T>(string id, string row, CancellationToken cancellationToken)
        where T : class
    {
        if (!IsId(id))
            return null;

        if (await FindAsync<T>(id, row, cancellationToken) is { } found)
            return found;

        return await AliasesOfAsync(id, cancellationToken) is [var alias, ..] ? await FindAsync<T>(alias, row, cancellationToken) : null;
    }

    private async Task<T?> FindAsync<T>(string id, string row, CancellationToken cancellationToken)
        where T : class => await FindAsync(id, row, cancellationToken) is { } found ? JsonColumn.Read<T>(found) : null;

    private async Task<TableEntity?> FindAsync(string id, string row, CancellationToken cancellationToken)
    {
        var found = await tables.Facts.GetEntityIfExistsAsync<TableEntity>(FactRows.PartitionOf(id), row, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } entity } ? entity : null;
    }

    /// <summary>The ids of the facts of which this is another id.</summary>
    private async Task<IReadOnlyList<string>> AliasesOfAsync(string id, CancellationToken cancellationToken) =>
        [.. (await RowsOfAsync(id, cancellationToken)).Where(row => row.RowKey != FactRows.Fact).Select(row => row.GetString(FactCopies.StoryName)!)];

    /// <summary>The facts of each id, in their order; those that are gone meanwhile are left out.</summary>
    private async Task<IReadOnlyList<(MergedFact<TFact> Fact, IEnumerable<FormerStand> Stood)>> ReadAsync(IReadOnlyList<string> told, ArticleId article, CancellationToken cancellationToken)
    {
        var found = new IReadOnlyList<(MergedFact<TFact>, IEnumerable<FormerStand>)>[told.Count];
        await Parallel.ForAsync(
            0,
            told.Count,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (number, _) => found[number] = await ToldAsync(told[number], article, cancellationToken));
        return [.. found.SelectMany(facts => facts)];
    }

    /// <summary>What an article tells under an id: as others may tell another fact under the same, those that name the article.</summary>
    private async Task<IReadOnlyList<(MergedFact<TFact> Fact, IEnumerable<FormerStand> Stood)>> ToldAsync(string id, ArticleId article, CancellationToken cancellationToken)
    {
        var facts = new List<(MergedFact<TFact> Fact, IEnumerable<FormerStand> Stood)>();
        foreach (var row in (await RowsOfAsync(id, cancellationToken)).OrderByDescending(row => row.RowKey == FactRows.Fact))
        {
            var fact = row.RowKey == FactRows.Fact ? row : await FindAsync(row.GetString(FactCopies.StoryName)!, FactRows.Fact, cancellationToken);
            if (fact is not null)
                facts.Add(Read(fact));
        }

        var naming = facts.Where(one => one.Fact.Sources.Any(source => source.ArticleId == article.Value)).ToList();
        // Of very many articles a fact names the first alone.
        return naming.Count > 0 ? naming : [.. facts.Take(1)];
    }

    /// <summary>The rows of an id: the fact that has it, and those that say of which facts it is another id.</summary>
    private async Task<IReadOnlyList<TableEntity>> RowsOfAsync(string id, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in RowQuery.PartitionAsync(tables.Facts, FactRows.PartitionOf(id), BelowHistory, cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
