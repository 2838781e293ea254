using Azure.Data.Tables;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The tables of one type of facts.</summary>
/// <param name="Facts">Blocks, and facts by id.</param>
/// <param name="Lists">Copies by access path.</param>
/// <param name="Words">The index of words, of all types.</param>
internal sealed record FactTables(TableClient Facts, TableClient Lists, TableClient Words)
{
    public static FactTables Of<TFact>(StorageAccount account)
        where TFact : Fact => new(
            account.Table(TableNames.Of<TFact>()),
            account.Table(TableNames.ListsOf(TableNames.Of<TFact>())),
            account.Table(TableNames.Words));

    public TableClient this[PlaceTable table] => table switch
    {
        PlaceTable.Facts => Facts,
        PlaceTable.Lists => Lists,
        PlaceTable.Words => Words,
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "There is no such table."),
    };
}
