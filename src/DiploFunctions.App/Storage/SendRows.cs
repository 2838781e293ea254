using Azure.Data.Tables;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>How entries of the send log lie in the table: the week is the partition, the recipient's id the row.</summary>
internal static class SendRows
{
    private const string HolderName = "Holder";
    private const string Prefix = "to-";
    private const string AfterPrefix = "to.";

    /// <summary>Tells entries from the other rows of a week.</summary>
    public static string AllFilter { get; } = TableClient.CreateQueryFilter($"RowKey ge {Prefix} and RowKey lt {AfterPrefix}");

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
        var row = new TableEntity(entry.Week.ToString(), KeyOf(entry.RecipientId))
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
