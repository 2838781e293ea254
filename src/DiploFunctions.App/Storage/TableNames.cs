namespace DiploFunctions.App.Storage;

/// <summary>The tables and containers; docs/storage.md tells what their rows are.</summary>
internal static class TableNames
{
    public const string Articles = "articles";
    public const string Facts = "facts";
    public const string Visits = "visits";
    public const string Meetings = "meetings";
    public const string Agreements = "agreements";
    public const string DigestLog = "digestlog";
    public const string Recipients = "recipients";

    /// <summary>The container of the digests' PDFs.</summary>
    public const string DigestContainer = "digests";

    public static IReadOnlyList<string> All { get; } = [Articles, Facts, Visits, Meetings, Agreements, DigestLog, Recipients];
}
