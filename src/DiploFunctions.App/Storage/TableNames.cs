using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>The tables and containers; docs/storage.md tells what their rows are.</summary>
internal static class TableNames
{
    public const string Articles = "articles";
    public const string Facts = "facts";
    public const string Visits = "visits";
    public const string Meetings = "meetings";
    public const string Agreements = "agreements";
    public const string Words = "words";
    public const string Journeys = "journeys";
    public const string Sweeps = "sweeps";
    public const string DigestLog = "digestlog";
    public const string Partners = "partners";
    public const string People = "people";
    public const string Summaries = "summaries";
    public const string Rebuild = "rebuild";
    public const string Recipients = "recipients";

    /// <summary>The container of the digests' PDFs.</summary>
    public const string DigestContainer = "digests";

    /// <summary>The tables that are made of the articles alone, and can be made again.</summary>
    public static IReadOnlyList<string> OfArticles { get; } =
        [Articles, Facts, Visits, Meetings, Agreements, ListsOf(Visits), ListsOf(Meetings), ListsOf(Agreements), Words, Journeys, Sweeps, Partners, People, Summaries];

    public static IReadOnlyList<string> All { get; } = [.. OfArticles, DigestLog, Recipients, Rebuild];

    /// <summary>The table of the blocks and facts of a type.</summary>
    public static string Of<TFact>()
        where TFact : Fact =>
        typeof(TFact) == typeof(Visit) ? Visits
        : typeof(TFact) == typeof(Meeting) ? Meetings
        : typeof(TFact) == typeof(Agreement) ? Agreements
        : throw new InvalidOperationException($"{typeof(TFact).Name} has no table.");

    /// <summary>The table of the lists of a type's facts.</summary>
    public static string ListsOf(string table) => table[..^1] + "lists";
}
