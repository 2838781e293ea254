using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The row that holds a merged fact and knows where its copies are.</summary>
/// <param name="Json">The merged fact; null when no article tells it any more.</param>
/// <param name="Copies">Where its copies belong.</param>
/// <param name="Former">Where copies were before, and must not be.</param>
/// <param name="Settled">False from the writing of the head until its copies are written.</param>
/// <param name="ETag">The row's ETag; not set for a head that was never written.</param>
internal sealed record FactHead(string? Json, IReadOnlyList<CopyKey> Copies, IReadOnlyList<CopyKey> Former, bool Settled, ETag ETag)
{
    public const string RowKey = "head";

    private const string PartitionPrefix = "id-";
    private const int FormerKept = 100;

    /// <summary>The partition of one fact: its head, and a row for each article that tells it.</summary>
    public static string PartitionOf(string factId) => PartitionPrefix + factId;

    public static FactHead Read(TableEntity row) => new(
        JsonColumn.Read(row),
        CopyKey.Split(row.GetString(nameof(Copies))),
        CopyKey.Split(row.GetString(nameof(Former))),
        row.GetBoolean(nameof(Settled)) ?? false,
        row.ETag);

    /// <summary>The head that follows this one, with copies still to be written.</summary>
    /// <param name="written">Where copies were written meanwhile that no head tells of.</param>
    public static FactHead After(FactHead? before, string? json, IReadOnlyList<CopyKey> copies, IEnumerable<CopyKey> written)
    {
        var former = written.Concat(before?.Copies ?? []).Concat(before?.Former ?? []).Distinct().Except(copies).Take(FormerKept);
        return new FactHead(json, copies, [.. former], false, before?.ETag ?? default);
    }

    public TableTransactionAction ToAction(string factId)
    {
        var row = ToRow(factId);
        return ETag == default
            ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, ETag);
    }

    public TableEntity ToRow(string factId)
    {
        var row = new TableEntity(PartitionOf(factId), RowKey)
        {
            [nameof(Copies)] = CopyKey.Join(Copies),
            [nameof(Former)] = CopyKey.Join(Former),
            [nameof(Settled)] = Settled,
        };
        if (Json is not null)
            JsonColumn.Write(row, Json);

        return row;
    }
}
