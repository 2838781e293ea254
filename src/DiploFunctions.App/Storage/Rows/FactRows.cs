namespace DiploFunctions.App.Storage.Rows;

/// <summary>The keys of the rows of one id: the fact, its history, and which facts it was an id of. All of an id lies in one block.</summary>
internal static class FactRows
{
    public const string Fact = "fact";
    public const string History = "history";
    public const string AliasPrefix = "alias-";

    /// <summary>Below the rows of history, above those of facts and aliases.</summary>
    public const string BelowHistory = "g";

    public static string PartitionOf(string id) => "id-" + id;

    public static string Alias(string story) => AliasPrefix + story;
}
