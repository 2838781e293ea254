using DiploFunctions.Merging.Fields;
using DiploFunctions.Merging.Grouping;
using DiploFunctions.Merging.Names;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>One story from many articles: which tellings are of one fact, and what that fact is. Neither depends on their order.</summary>
public static class FactMerging
{
    /// <summary>The facts that the tellings of any number of blocks are about.</summary>
    public static IReadOnlyList<FactStory<TFact>> MergeAll<TFact>(IEnumerable<Telling<TFact>> tellings)
        where TFact : Fact =>
        [.. tellings.GroupBy(FactBlocks.Of, StringComparer.Ordinal).OrderBy(block => block.Key, StringComparer.Ordinal).SelectMany(block => Merge([.. block]))];

    /// <summary>The facts that the tellings of one block (<see cref="FactBlocks"/>) are about, by id.</summary>
    /// <param name="tellings">All of the block, in any order and however often.</param>
    public static IReadOnlyList<FactStory<TFact>> Merge<TFact>(IReadOnlyCollection<Telling<TFact>> tellings)
        where TFact : Fact
    {
        var block = TellingOrder.Of(tellings);
        var persons = new PersonGroups(block.OfType<Telling<Meeting>>().SelectMany(telling => telling.Fact.Participants));
        IEnumerable<object> clusters = block switch
        {
            IReadOnlyList<Telling<Visit>> visits => VisitClusters.Of(visits),
            IReadOnlyList<Telling<Meeting>> meetings => MeetingClusters.Of(meetings, persons),
            IReadOnlyList<Telling<Agreement>> agreements => AgreementClusters.Of(agreements),
            _ => throw new ArgumentException($"No rule merges {typeof(TFact).Name}.", nameof(tellings)),
        };
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. TellingOrder.Of(clusters.Cast<Cluster<TFact>>().Select(cluster => cluster.Tellings))
                .Select(told => StoryOf(told, IdOf(told[0], ids), persons.KeyOf))
                .OrderBy(story => story.Merged.Id, StringComparer.Ordinal),
        ];
    }

    // The earliest telling names the fact, so that later articles leave the name alone.
    private static string IdOf<TFact>(Telling<TFact> first, HashSet<string> taken)
        where TFact : Fact
    {
        var id = taken.Add(first.Told.Id) ? first.Told.Id : TellingId.Join(first.Told.Id, first.Source.ArticleId);
        taken.Add(id);
        return id;
    }

    private static FactStory<TFact> StoryOf<TFact>(IReadOnlyList<Telling<TFact>> tellings, string id, Func<Person, string> keyOf)
        where TFact : Fact
    {
        var story = Stories.New<TFact>(keyOf);
        var history = History.Of(story, tellings);
        var sources = tellings.GroupBy(telling => telling.Source.ArticleId, StringComparer.Ordinal)
            .Select(article => article.OrderByDescending(telling => telling.Fact.Confidence).First().Source);
        return new FactStory<TFact>(
            new MergedFact<TFact>(story.Fact, [.. sources], default) { Id = id, Conflicts = [.. story.Conflicts], TripId = Trips.IdOf(tellings) },
            history,
            [.. tellings.Select(telling => telling.Told.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
