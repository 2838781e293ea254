using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>A row that is to be written or cleared.</summary>
/// <param name="Table">In which table.</param>
/// <param name="Fact">Of which fact: what changes of one fact in a partition changes at once, so that nobody finds it twice or not at all.</param>
/// <param name="Action">The change.</param>
internal sealed record RowChange(PlaceTable Table, string Fact, TableTransactionAction Action)
{
    /// <summary>True when it need not happen at once with the other changes of the fact.</summary>
    public bool IsApart { get; init; }

    public bool IsDeletion => IsDeleting(Action);

    public static bool IsDeleting(TableTransactionAction action) => action.ActionType == TableTransactionActionType.Delete;

    public static RowChange Write(PlaceTable table, string fact, TableEntity row) =>
        new(table, fact, new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));

    public static RowChange Clear(Place place, string fact) =>
        new(place.Table, fact, new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(place.Partition, place.Row), ETag.All));
}
