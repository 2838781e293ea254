using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The table of what each article tells: a partition an article, a row a fact, and one row for the version.</summary>
internal sealed class ManifestTable(TableClient table, TimeProvider time)
{
    private const string VersionRow = "version";
    private const string SequenceName = "Sequence";
    private const string AppliedName = "Applied";
    private const string BlockColumn = "Block";
    private const string OtherColumn = "Other";
    private const string BlocksColumn = "Blocks";

    public async Task<ArticleManifest> ReadAsync(ArticleId article, CancellationToken cancellationToken)
    {
        var facts = new Dictionary<string, StoredTelling>(StringComparer.Ordinal);
        var manifest = new ArticleManifest(article, 0, null, false, [], facts, default);
        await foreach (var row in RowQuery.PartitionAsync(table, article.Value, null, cancellationToken))
        {
            if (row.RowKey != VersionRow)
            {
                facts[row.RowKey] = new StoredTelling(
                    BlockName.Parse(row.GetString(BlockColumn) ?? ""), row.GetString(OtherColumn) is { } other ? BlockName.Parse(other) : null, JsonColumn.Read(row) ?? "");
                continue;
            }

            manifest = manifest with
            {
                Sequence = row.GetInt64(SequenceName) ?? 0,
                Record = JsonColumn.Read(row) is null ? null : JsonColumn.Read<ArticleRecord>(row),
                Applied = row.GetBoolean(AppliedName) ?? false,
                Blocks = [.. JsonColumn.Read<IReadOnlyList<string>>(row, BlocksColumn).Select(BlockName.Parse)],
                ETag = row.ETag,
            };
        }

        return manifest;
    }

    /// <summary>Makes a record and its facts the kept version, in one transaction unless they are very many.</summary>
    /// <param name="record">Null removes the article. <see cref="ArticleRecord.Received"/> is kept from the first version.</param>
    /// <param name="facts">The facts by telling id.</param>
    /// <returns>The version that is kept now: this one, an equal one, or one whose blob is later.</returns>
    public async Task<ArticleManifest> SwitchAsync(
        ArticleId article, ArticleRecord? record, IReadOnlyDictionary<string, StoredTelling> facts, CancellationToken cancellationToken)
    {
        ArticleManifest? kept = null;
        await Contention.RunAsync(
            async () =>
            {
                var current = await ReadAsync(article, cancellationToken);
                var coming = record is null ? null : record with { Received = current.Record?.Received ?? record.Received };
                if ((coming is not null && current.IsLaterThan(coming)) || current.IsSame(coming, facts))
                {
                    kept = current;
                    return true;
                }

                var next = current with
                {
                    Record = coming,
                    Sequence = Math.Max(current.Sequence + 1, time.GetUtcNow().UtcTicks),
                    Applied = false,
                    Blocks = [.. current.Blocks.Union(ArticleManifest.BlocksOf(facts))],
                    Facts = facts,
                };
                kept = next with { ETag = await WriteAsync(next, ChangesOf(current, facts), cancellationToken) };
                return true;
            },
            cancellationToken);
        return kept!;
    }

    /// <summary>Notes that the tables of facts follow a version, and forgets the blocks that only earlier versions had.</summary>
    /// <returns>False when another version is kept by now.</returns>
    public async Task<bool> TryFinishAsync(ArticleManifest manifest, CancellationToken cancellationToken)
    {
        if (manifest.Applied)
            return true;

        try
        {
            await WriteAsync(manifest with { Applied = true, Blocks = manifest.OwnBlocks }, [], cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (Transactions.IsConflict(failure))
        {
            return false;
        }
    }

    private static List<TableTransactionAction> ChangesOf(ArticleManifest current, IReadOnlyDictionary<string, StoredTelling> facts)
    {
        var article = current.Article.Value;
        var told = facts.Where(fact => !current.Facts.TryGetValue(fact.Key, out var before) || before != fact.Value)
            .Select(fact => RowOf(article, fact.Key, fact.Value));
        var left = current.Facts.Keys.Where(id => !facts.ContainsKey(id))
            .Select(id => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(article, id), ETag.All));
        return [.. told, .. left];
    }

    private static TableTransactionAction RowOf(string article, string id, StoredTelling telling)
    {
        var row = new TableEntity(article, id) { [BlockColumn] = telling.Block.ToString() };
        if (telling.Other is { } other)
            row[OtherColumn] = other.ToString();

        JsonColumn.Write(row, telling.Json);
        return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
    }

    // Each transaction also renews the version's row, so that of two writers one is refused.
    private async Task<ETag> WriteAsync(ArticleManifest manifest, List<TableTransactionAction> changes, CancellationToken cancellationToken)
    {
        var etag = manifest.ETag;
        foreach (var part in Transactions.Split(changes, reserved: 1))
        {
            var version = new TableEntity(manifest.Article.Value, VersionRow) { [SequenceName] = manifest.Sequence, [AppliedName] = manifest.Applied };
            JsonColumn.Write(version, JsonColumn.TextOf(manifest.Blocks.Select(block => block.ToString())), BlocksColumn);
            if (manifest.Record is { } record)
                JsonColumn.Write(version, JsonColumn.TextOf(record));

            var action = etag == default
                ? new TableTransactionAction(TableTransactionActionType.Add, version)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, version, etag);
            etag = (await Transactions.SubmitAsync(table, [action, .. part], cancellationToken))[0];
        }

        return etag;
    }
}
