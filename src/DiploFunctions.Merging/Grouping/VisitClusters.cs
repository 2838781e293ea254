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
        List<Cluster<Visit>> clusters = [.. Stay.Of(isDated[true]).Select(stay => stay.Cluster)];
        new VagueTellings<Visit>(Dating) { Candidates = _ => clusters, Opened = (cluster, _) => clusters.Add(cluster), LikenessOf = _ => "" }.Place(isDated[false]);
        return clusters;
    }
}
