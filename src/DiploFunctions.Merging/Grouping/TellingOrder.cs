using System.Text.Json;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Merging.Grouping;

/// <summary>The one order in which tellings are looked at, so that the order in which they come never matters.</summary>
internal static class TellingOrder
{
    /// <summary>By day of publication (those without one last), then by article, then by id; each article and id once.</summary>
    public static IReadOnlyList<Telling<TFact>> Of<TFact>(IEnumerable<Telling<TFact>> tellings)
        where TFact : Fact =>
        [.. Sorted(tellings.GroupBy(telling => (telling.Source.ArticleId, telling.Told.Id)).Select(Once), telling => telling)];

    /// <summary>Each list in this order, and the lists in the order of their first tellings.</summary>
    public static IEnumerable<IReadOnlyList<Telling<TFact>>> Of<TFact>(IEnumerable<IReadOnlyList<Telling<TFact>>> lists)
        where TFact : Fact => Sorted(lists.Select(Of), list => list[0]);

    private static IOrderedEnumerable<T> Sorted<T, TFact>(IEnumerable<T> items, Func<T, Telling<TFact>> telling)
        where TFact : Fact =>
        items.OrderBy(item => telling(item).Source.Published is null)
            .ThenBy(item => telling(item).Source.Published)
            .ThenBy(item => telling(item).Source.ArticleId, StringComparer.Ordinal)
            .ThenBy(item => telling(item).Told.Id, StringComparer.Ordinal);

    private static Telling<TFact> Once<TFact>(IEnumerable<Telling<TFact>> same)
        where TFact : Fact => same.Skip(1).Any() ? same.MinBy(telling => JsonSerializer.Serialize(telling, ModelJson.Options), StringComparer.Ordinal)! : same.First();
}
