namespace DiploFunctions.App.Storage.Rows;

/// <summary>Where one row that is made of a merged fact lies.</summary>
internal readonly record struct Place(PlaceTable Table, string Partition, string Row);
