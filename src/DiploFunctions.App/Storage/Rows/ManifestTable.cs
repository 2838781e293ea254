using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The table of what each article tells: a partition an article, a row a fact, and one row for the version.</summary>
internal sealed class ManifestTable(TableClient table, TimeProvider time)
{
    private const string VersionRow = "version";
    private const string SequenceName = "Sequence";
    private const string AppliedName = "Applied";

    public async Task<ArticleManifest> ReadAsync(ArticleId article, CancellationToken cancellationToken)
    {
        var facts = new Dictionary<string, string?>(StringComparer.Ordinal);
        var manifest = new ArticleManifest(article, 0, null, false, facts, default);
        await foreach (var row in RowQuery.PartitionAsync(table, article.Value, null, cancellationToken))
        {
            if (row.RowKey != VersionRow)
            {
                facts[row.RowKey] = JsonColumn.Read(row);
                continue;
            }

            manifest = manifest with
            {
                Sequence = row.GetInt64(SequenceName) ?? 0,
                Record = JsonColumn.Read(row) is null ? null : JsonColumn.Read<ArticleRecord>(row),
                Applied = row.GetBoolean(AppliedName) ?? false,
                ETag = row.ETag,
            };
        }

        return manifest;
    }

    /// <summary>Makes a record and its facts the kept version, in one transaction unless they are very many.</summary>
    /// <param name="record">Null removes the article. <see cref="ArticleRecord.Received"/> is kept from the first version.</param>
    /// <param name="facts">The JSON of each fact by its id.</param>
    /// <returns>The version that is kept now: this one, an equal one, or one whose blob is later.</returns>
    public async Task<ArticleManifest> SwitchAsync(
        ArticleId article, ArticleRecord? record, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken)
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

                var sequence = Math.Max(current.Sequence + 1, time.GetUtcNow().UtcTicks);
                await WriteAsync(current with { Record = coming, Sequence = sequence, Applied = false }, ChangesOf(current, facts), cancellationToken);
                kept = await ReadAsync(article, cancellationToken);
                return true;
            },
            cancellationToken);
        return kept!;
    }

    /// <summary>Notes that the tables of facts follow a version, and forgets the facts that it does not tell.</summary>
    /// <returns>False when another version is kept by now.</returns>
    public async Task<bool> TryFinishAsync(ArticleManifest manifest, CancellationToken cancellationToken)
    {
        var left = manifest.Facts.Where(fact => fact.Value is null).ToList();
        if (manifest.Applied && left.Count == 0)
            return true;

        var deletions = left.Select(fact => new TableTransactionAction(
            TableTransactionActionType.Delete, new TableEntity(manifest.Article.Value, fact.Key), ETag.All));
        try
        {
            await WriteAsync(manifest with { Applied = true }, [.. deletions], cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (Transactions.IsConflict(failure))
        {
            return false;
        }
    }

    private static List<TableTransactionAction> ChangesOf(ArticleManifest current, IReadOnlyDictionary<string, string> facts)
    {
        var told = facts.Where(fact => current.Facts.GetValueOrDefault(fact.Key) != fact.Value).Select(fact => (fact.Key, (string?)fact.Value));
        var left = current.Facts.Where(fact => fact.Value is not null && !facts.ContainsKey(fact.Key)).Select(fact => (fact.Key, (string?)null));
        return [.. told.Concat(left).Select(fact => RowOf(current.Article, fact.Key, fact.Item2))];
    }

    private static TableTransactionAction RowOf(ArticleId article, string factId, string? json)
    {
        var row = new TableEntity(article.Value, factId);
        if (json is not null)
            JsonColumn.Write(row, json);

        return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
    }

    // Each transaction also renews the version's row, so that of two writers one is refused.
    private async Task WriteAsync(ArticleManifest manifest, List<TableTransactionAction> changes, CancellationToken cancellationToken)
    {
        var etag = manifest.ETag;
        foreach (var part in Transactions.Split(changes, reserved: 1))
        {
            var version = new TableEntity(manifest.Article.Value, VersionRow) { [SequenceName] = manifest.Sequence, [AppliedName] = manifest.Applied };
            if (manifest.Record is { } record)
                JsonColumn.Write(version, JsonColumn.TextOf(record));

            var action = etag == default
                ? new TableTransactionAction(TableTransactionActionType.Add, version)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, version, etag);
            etag = (await Transactions.SubmitAsync(table, [action, .. part], cancellationToken))[0];
        }
    }
}
