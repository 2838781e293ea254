using DiploFunctions.App.Storage;
using DiploFunctions.Digest;
using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>The histories of the facts that articles of a week tell again.</summary>
internal static class FactHistories
{
    // Each costs a request; more changes than a digest shows help nobody.
    private const int Limit = 100;

    /// <summary>The histories by fact, for those facts that earlier articles told too: the latest changed ones, at most a hundred.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<HistoryEntry>>> OfAsync(
        FactStore store, WeekFacts found, IsoWeek week, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var again = Again(found.Visits, week, zone).Concat(Again(found.Agreements, week, zone)).Concat(Again(found.Meetings, week, zone))
            .OrderByDescending(fact => fact.Updated)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .Take(Limit);
        var histories = new Dictionary<string, IReadOnlyList<HistoryEntry>>(StringComparer.Ordinal);
        foreach (var (id, _) in again)
        {
            if (await store.GetHistoryAsync(id, cancellationToken) is { } history)
            {
                histories[id] = history;
            }
        }

        return histories;
    }

    private static IEnumerable<(string Id, DateTimeOffset Updated)> Again<TFact>(IEnumerable<MergedFact<TFact>> facts, IsoWeek week, TimeZoneInfo zone)
        where TFact : Fact => facts
        .Where(fact => !fact.Fact.Background && fact.Sources.Any(source => !DigestWeek.Holds([source], week, zone)))
        .Select(fact => (fact.Id, fact.Updated));
}
