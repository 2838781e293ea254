using Azure.Data.Tables;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>
/// How entries of the send log lie in the table: the recipient's id is the row, the week and the first digit of that id are the partition.
/// </summary>
/// <remarks>Sixteen partitions a week: one takes but so many changes in a second, and the storage emulator looks through a whole one for each.</remarks>
internal static class SendRows
{
    private const string HolderName = "Holder";
    private const string Prefix = "to-";

    /// <summary>The partition of a recipient's entry.</summary>
    public static string PartitionOf(IsoWeek week, string recipientId) => $"{week}.{recipientId[0]}";

    /// <summary>All entries of a week; those after a row when one is given. In the order of partitions and rows they are in that of the ids.</summary>
    public static string FilterOf(IsoWeek week, string? after)
    {
        var all = TableClient.CreateQueryFilter($"PartitionKey ge {week + "."} and PartitionKey lt {week + "/"}");
        return after is null ? all : RowQuery.And(all, TableClient.CreateQueryFilter($"RowKey gt {after}"));
    }

    public static string KeyOf(string recipientId) => Prefix + recipientId;

    public static SendEntry Read(IsoWeek week, TableEntity row) => new(
        week,
        row.RowKey[Prefix.Length..],
        row.GetString(nameof(SendEntry.Address)) ?? "",
        Enum.Parse<SendState>(row.GetString(nameof(SendEntry.State))),
        row.GetDateTimeOffset(nameof(SendEntry.At)) ?? default,
        row.GetInt32(nameof(SendEntry.Attempts)) ?? 1,
        row.GetInt32(nameof(SendEntry.Again)) ?? 0,
        row.GetString(nameof(SendEntry.Reason)));

    /// <summary>True when the row is what a turn wrote last.</summary>
    public static bool IsOf(SendTurn turn, TableEntity row) =>
        row.GetString(HolderName) == turn.Holder && Read(turn.Week, row).State == turn.Entry.State;

    public static TableEntity Write(SendTurn turn)
    {
        var row = Write(turn.Entry);
        row[HolderName] = turn.Holder;
        return row;
    }

    public static TableEntity Write(SendEntry entry)
    {
        var row = new TableEntity(PartitionOf(entry.Week, entry.RecipientId), KeyOf(entry.RecipientId))
        {
            [nameof(SendEntry.Address)] = entry.Address,
            [nameof(SendEntry.State)] = entry.State.ToString(),
            [nameof(SendEntry.At)] = entry.At,
            [nameof(SendEntry.Attempts)] = entry.Attempts,
            [nameof(SendEntry.Again)] = entry.Again,
        };
        if (entry.Reason is { } reason)
            row[nameof(SendEntry.Reason)] = reason.Length <= TableLimits.CharsOfText ? reason : reason[..TableLimits.CharsOfText];

        return row;
    }
}
