using Azure.Data.Tables;
using DiploFunctions.App.Storage;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The floor: what reading rows from the Table service takes, without anything done with them.</summary>
internal static class Raw
{
    /// <summary>The first rows of a partition, in one response.</summary>
    public static Task QueryAsync(StorageAccount account, string table, string partition, int rows) =>
        FilterAsync(account, table, TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), rows);

    /// <summary>The first rows that a filter leaves, in one response.</summary>
    /// <param name="select">The properties that are asked for; all when null.</param>
    public static async Task FilterAsync(StorageAccount account, string table, string filter, int rows, IEnumerable<string>? select = null)
    {
        await foreach (var page in account.Table(table).QueryAsync<TableEntity>(filter, Math.Max(rows, 1), select).AsPages())
        {
            _ = page.Values.Count;
            return;
        }
    }

    /// <summary>One row.</summary>
    public static Task PointAsync(StorageAccount account, string table, (string Partition, string Row) key) =>
        account.Table(table).GetEntityIfExistsAsync<TableEntity>(key.Partition, key.Row);
}
