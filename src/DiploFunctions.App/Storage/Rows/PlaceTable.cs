namespace DiploFunctions.App.Storage.Rows;

/// <summary>Which of the tables of <see cref="FactTables"/>.</summary>
internal enum PlaceTable
{
    Facts,

    Lists,

    Words,
}
