using System.Globalization;
using Azure;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The table of articles: a row for each, and copies of it in the lists by status.</summary>
internal sealed class ArticleRows(TableClient table)
{
    private const string MainRow = "article";
    private const string SequenceName = "Sequence";

    public async Task<ArticleRecord?> GetAsync(ArticleId id, CancellationToken cancellationToken) =>
        await ReadAsync(id, cancellationToken) is { } row ? JsonColumn.Read<ArticleRecord>(row) : null;

    public Task<Queries.Page<ArticleRecord>> PageAsync(ArticleQuery query, CancellationToken cancellationToken) =>
        RowQuery.PageAsync(
            table, ListOf(query.Status), RowRange.All, null, query, row => JsonColumn.Read<ArticleRecord>(row), cancellationToken);

    /// <summary>Writes the lists first and the article's own row last: with it, processing is done.</summary>
    /// <param name="sequence">The version; a later one is never overwritten by an earlier one.</param>
    public Task WriteAsync(ArticleRecord record, long sequence, CancellationToken cancellationToken) => Contention.RunAsync(
        async () =>
        {
            var before = await ReadAsync(record.Id, cancellationToken);
            if (before?.GetInt64(SequenceName) > sequence)
            {
                // Both write the same lists, so the later version's are put right.
                await WriteListsAsync(JsonColumn.Read<ArticleRecord>(before), cancellationToken);
                return true;
            }

            await WriteListsAsync(record, cancellationToken);
            var row = MainRowOf(record, sequence);
            await (before is null
                ? table.AddEntityAsync(row, cancellationToken)
                : table.UpdateEntityAsync(row, before.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        },
        cancellationToken);

    /// <summary>Removes an article from the lists and then its row; false when there is none.</summary>
    public async Task<bool> RemoveAsync(ArticleId id, CancellationToken cancellationToken)
    {
        if (await GetAsync(id, cancellationToken) is not { } record)
            return false;

        foreach (var list in (string[])[ListOf(null), ListOf(ArticleStatus.Processed), ListOf(ArticleStatus.Rejected)])
        {
            await table.DeleteEntityAsync(list, PlaceOf(record), ETag.All, cancellationToken);
        }

        await table.DeleteEntityAsync(id.Value, MainRow, ETag.All, cancellationToken);
        return true;
    }

    /// <summary>All rows of an article: its own and those in the lists.</summary>
    public static IEnumerable<TableEntity> RowsOf(ArticleRecord record, long sequence) =>
        [MainRowOf(record, sequence), RowOf(ListOf(null), PlaceOf(record), record), RowOf(ListOf(record.Status), PlaceOf(record), record)];

    private static string ListOf(ArticleStatus? status) => status switch
    {
        null => "list",
        ArticleStatus.Processed => "list-processed",
        ArticleStatus.Rejected => "list-rejected",
        _ => throw new ArgumentOutOfRangeException(nameof(status), string.Create(CultureInfo.InvariantCulture, $"There is no list for {status}.")),
    };

    private static string PlaceOf(ArticleRecord record) => RowKeys.NewestFirst(record.Received, record.Id.Value);

    private static TableEntity MainRowOf(ArticleRecord record, long sequence)
    {
        var row = RowOf(record.Id.Value, MainRow, record);
        row[SequenceName] = sequence;
        return row;
    }

    private static TableEntity RowOf(string partition, string rowKey, ArticleRecord record)
    {
        var row = new TableEntity(partition, rowKey);
        JsonColumn.Write(row, JsonColumn.TextOf(record));
        TableLimits.Check(row);
        return row;
    }

    private async Task<TableEntity?> ReadAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(id.Value, MainRow, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private async Task WriteListsAsync(ArticleRecord record, CancellationToken cancellationToken)
    {
        var place = PlaceOf(record);
        foreach (var list in (string[])[ListOf(null), ListOf(record.Status)])
        {
            await table.UpsertEntityAsync(RowOf(list, place, record), TableUpdateMode.Replace, cancellationToken);
        }

        var other = record.Status == ArticleStatus.Processed ? ArticleStatus.Rejected : ArticleStatus.Processed;
        await table.DeleteEntityAsync(ListOf(other), place, ETag.All, cancellationToken);
    }
}
