using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Writes and clears rows of many partitions: all of one partition in as few transactions as can be, and all of a fact there in one.</summary>
internal static class CopyWriter
{
    private const int PartitionsAtOnce = 8;
    private const int Tries = 5;

    /// <param name="changes">Rows to write, and rows that must not lie where they may; whether they do need not be known.</param>
    public static Task WriteAsync(FactTables tables, IEnumerable<RowChange> changes, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        changes.GroupBy(change => (change.Table, change.Action.Entity.PartitionKey)),
        new ParallelOptions { MaxDegreeOfParallelism = PartitionsAtOnce, CancellationToken = cancellationToken },
        // Not the loop's own token: it would abandon the others when one fails, and an abandoned write may still come true after the next try's.
        async (partition, _) => await WriteAsync(tables[partition.Key.Table], partition, cancellationToken));

    private static async Task WriteAsync(TableClient table, IEnumerable<RowChange> changes, CancellationToken cancellationToken)
    {
        var units = changes.GroupBy(change => (change.Fact, Row: change.IsApart ? change.Action.Entity.RowKey : null))
            .OrderBy(unit => unit.Key.Row is not null)
            .Select(unit => (IReadOnlyList<TableTransactionAction>)[.. unit.OrderBy(change => change.IsDeletion).Select(change => change.Action)]);
        foreach (var part in Transactions.Split(units, reserved: 0).Where(part => part.Count > 0))
        {
            try
            {
                await SubmitAsync(table, part, cancellationToken);
            }
            catch (RequestFailedException failure) when (Transactions.IsRowGone(failure))
            {
                await SubmitExistingAsync(table, part, cancellationToken);
            }
        }
    }

    private static async Task SubmitAsync(TableClient table, IReadOnlyList<TableTransactionAction> part, CancellationToken cancellationToken)
    {
        if (part.Count > 1)
            await Transactions.SubmitAsync(table, part, cancellationToken);
        else if (RowChange.IsDeleting(part[0]))
            await table.DeleteEntityAsync(part[0].Entity.PartitionKey, part[0].Entity.RowKey, ETag.All, cancellationToken);
        else
            await table.UpsertEntityAsync(part[0].Entity, TableUpdateMode.Replace, cancellationToken);
    }

    // A former row is gone already, which refuses the whole transaction. Those that are there go with the others, as before.
    private static async Task SubmitExistingAsync(TableClient table, IReadOnlyList<TableTransactionAction> part, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var isThere = await Task.WhenAll(part.Select(async action => !RowChange.IsDeleting(action) || await ExistsAsync(table, action.Entity, cancellationToken)));
            TableTransactionAction[] existing = [.. part.Where((_, number) => isThere[number])];
            try
            {
                if (existing.Length > 0)
                    await SubmitAsync(table, existing, cancellationToken);

                return;
            }
            catch (RequestFailedException failure) when (Transactions.IsRowGone(failure) && attempt < Tries)
            {
                // Another writer cleared one in between.
            }
        }
    }

    private static async Task<bool> ExistsAsync(TableClient table, ITableEntity row, CancellationToken cancellationToken) =>
        (await table.GetEntityIfExistsAsync<TableEntity>(row.PartitionKey, row.RowKey, [nameof(ITableEntity.RowKey)], cancellationToken)).HasValue;
}
