namespace DiploFunctions.App.Storage.Rows;

/// <summary>The keys of the rows of one id: the fact, its history, and which facts it was an id of. A block has rows of its own.</summary>
internal static class FactRows
{
    public const string FactPrefix = "fact-";
    public const string HistoryPrefix = "history-";
    public const string AliasPrefix = "alias-";

    /// <summary>Below the rows of history, above those of facts and aliases.</summary>
    public const string BelowHistory = "g";

    public static string PartitionOf(string id) => "id-" + id;

    public static string Fact(string block) => FactPrefix + block;

    public static string History(string block) => HistoryPrefix + block;

    public static string Alias(string story, string block) => $"{AliasPrefix}{story}-{block}";
}
