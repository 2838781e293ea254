using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Which blocks have rows of facts that stood elsewhere, by the hour at which these may go.</summary>
/// <remarks>
/// A block is named before its rows are written and crossed out when they are gone, so none is forgotten; one that is named without need
/// costs a look.
/// </remarks>
internal sealed class SweepTable(TableClient table)
{
    private const string HourFormat = "yyyyMMddHH";

    /// <summary>The first full hour at which what was left at an instant (ticks, UTC) may go.</summary>
    public static string HourAfter(long until)
    {
        var due = new DateTime(until, DateTimeKind.Utc) + MoveTime.Kept;
        return (due + TimeSpan.FromHours(1) - TimeSpan.FromTicks(1)).ToString(HourFormat, CultureInfo.InvariantCulture);
    }

    public Task NameAsync(string hour, BlockName block, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(hour, block.ToString()), TableUpdateMode.Replace, cancellationToken);

    /// <summary>The blocks that may be swept by now, those that have waited longest first.</summary>
    public async Task<IReadOnlyList<(string Hour, BlockName Block)>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = new List<(string, BlockName)>();
        var hour = now.UtcDateTime.ToString(HourFormat, CultureInfo.InvariantCulture);
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey le {hour}"), cancellationToken: cancellationToken))
        {
            due.Add((row.PartitionKey, BlockName.Parse(row.RowKey)));
        }

        return due;
    }

    public Task CrossOutAsync(string hour, BlockName block, CancellationToken cancellationToken) =>
        table.DeleteEntityAsync(hour, block.ToString(), ETag.All, cancellationToken);
}
