using DiploFunctions.Merging.Names;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Which tellings of a block are of one visit.</summary>
internal static class VisitClusters
{
    private static readonly VisitDating Dating = new();

    /// <param name="block">In order (<see cref="TellingOrder"/>).</param>
    public static IEnumerable<Cluster<Visit>> Of(IReadOnlyList<Telling<Visit>> block)
    {
        var persons = new PersonGroups(block.Select(telling => telling.Fact.Visitor));
        return block.GroupBy(telling => persons.KeyOf(telling.Fact.Visitor), StringComparer.Ordinal).SelectMany(Visits);
    }

    private static List<Cluster<Visit>> Visits(IEnumerable<Telling<Visit>> ofOne)
    {
        var isDated = ofOne.ToLookup(telling => telling.Fact.Start is { IsWholeDay: true });
        var clusters = WithoutFormer([.. Stay.Of(isDated[true]).Select(stay => stay.Cluster)]);
        new VagueTellings<Visit>(Dating) { Candidates = _ => clusters, Opened = (cluster, _) => clusters.Add(cluster), LikenessOf = _ => "" }.Place(isDated[false]);
        return clusters;
    }

    // A visit that was put off is that of its new days; whatever took place on the former ones is another.
    private static List<Cluster<Visit>> WithoutFormer(List<Cluster<Visit>> stays)
    {
        foreach (var stay in stays.ToList())
        {
            foreach (var former in stay.Tellings.Select(telling => telling.Told.Former).OfType<PartialDate>().Distinct().ToList())
            {
                if (stays.Contains(stay) && stays.Find(other => other != stay && other.Days!.Value.Overlaps(Days.Of(former)) && other.Tellings.All(IsToCome)) is { } before)
                {
                    stay.AddFormer(before);
                    stays.Remove(before);
                }
            }
        }

        return stays;
    }

    private static bool IsToCome(Telling<Visit> telling) => telling.Fact.Status is VisitStatus.Planned or VisitStatus.Cancelled;
}
