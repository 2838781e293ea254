using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Writes and clears rows of many partitions: all of one partition in as few transactions as can be.</summary>
internal static class CopyWriter
{
    private const int PartitionsAtOnce = 8;

    /// <param name="clear">Where no row must lie; whether one does need not be known.</param>
    public static Task WriteAsync(
        FactTables tables, IEnumerable<(PlaceTable Table, TableEntity Row)> rows, IEnumerable<Place> clear, CancellationToken cancellationToken)
    {
        var writes = rows.Select(row => (row.Table, Action: new TableTransactionAction(TableTransactionActionType.UpsertReplace, row.Row)));
        var deletions = clear.Select(place => (
            place.Table, Action: new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(place.Partition, place.Row), ETag.All)));
        return Parallel.ForEachAsync(
            writes.Concat(deletions).GroupBy(change => (change.Table, change.Action.Entity.PartitionKey)),
            new ParallelOptions { MaxDegreeOfParallelism = PartitionsAtOnce, CancellationToken = cancellationToken },
            // Not the loop's own token: it would abandon the others when one fails, and an abandoned write may still come true after the next try's.
            async (partition, _) => await WriteAsync(tables[partition.Key.Table], [.. partition.Select(change => change.Action)], cancellationToken));
    }

    private static async Task WriteAsync(TableClient table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await SubmitAsync(table, actions, cancellationToken);
        }
        catch (RequestFailedException failure) when (Transactions.IsRowGone(failure))
        {
            // A former row is gone already, which refuses the whole transaction: one by one it does not matter.
            await SubmitAsync(table, [.. actions.Where(action => !IsDeletion(action))], cancellationToken);
            foreach (var action in actions.Where(IsDeletion))
            {
                await table.DeleteEntityAsync(action.Entity.PartitionKey, action.Entity.RowKey, ETag.All, cancellationToken);
            }
        }
    }

    private static async Task SubmitAsync(TableClient table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        foreach (var part in Transactions.Split(actions, reserved: 0).Where(part => part.Count > 0))
        {
            if (part.Count > 1)
                await Transactions.SubmitAsync(table, part, cancellationToken);
            else if (IsDeletion(part[0]))
                await table.DeleteEntityAsync(part[0].Entity.PartitionKey, part[0].Entity.RowKey, ETag.All, cancellationToken);
            else
                await table.UpsertEntityAsync(part[0].Entity, TableUpdateMode.Replace, cancellationToken);
        }
    }

    private static bool IsDeletion(TableTransactionAction action) => action.ActionType == TableTransactionActionType.Delete;
}
