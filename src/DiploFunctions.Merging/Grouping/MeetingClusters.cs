using DiploFunctions.Merging.Names;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Which tellings of a block are of one meeting.</summary>
internal static class MeetingClusters
{
    private static readonly MeetingDating Dating = new();

    /// <param name="block">In order (<see cref="TellingOrder"/>).</param>
    /// <param name="persons">Those of the block.</param>
    public static IEnumerable<Cluster<Meeting>> Of(IReadOnlyList<Telling<Meeting>> block, PersonGroups persons) =>
        block.GroupBy(telling => KeyOf(telling.Fact, persons), StringComparer.Ordinal).SelectMany(Meetings);

    // Who met, and whether in person.
    private static string KeyOf(Meeting meeting, PersonGroups persons) =>
        string.Join('+', meeting.Participants.Select(persons.KeyOf).Order(StringComparer.Ordinal)) + (meeting.Kind == MeetingKind.Call ? " call" : "");

    private static List<Cluster<Meeting>> Meetings(IEnumerable<Telling<Meeting>> ofTwo)
    {
        var isDated = ofTwo.ToLookup(telling => telling.Fact.Date is { IsWholeDay: true });
        var clusters = new List<Cluster<Meeting>>();
        foreach (var day in isDated[true].GroupBy(telling => telling.Fact.Date!.Value).OrderBy(day => day.Key))
        {
            var cluster = new Cluster<Meeting>(Days.Of(day.Key));
            foreach (var telling in day)
            {
                cluster.Add(telling);
            }

            clusters.Add(cluster);
        }

        new VagueTellings<Meeting>(Dating) { Candidates = _ => clusters, Opened = (cluster, _) => clusters.Add(cluster), LikenessOf = _ => "" }.Place(isDated[false]);
        return clusters;
    }
}
