using DiploFunctions.Merging.Fields;
using DiploFunctions.Merging.Grouping;
using DiploFunctions.Merging.Names;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>One story from many articles: which tellings are of one fact, and what that fact is. Neither depends on their order.</summary>
public static class FactMerging
{
    /// <summary>The facts that the tellings of any number of blocks are about, visits with their journeys; by block and id.</summary>
    public static IReadOnlyList<FactStory<TFact>> MergeAll<TFact>(IEnumerable<Telling<TFact>> tellings)
        where TFact : Fact =>
        Journeys.Marked<TFact>(
        [
            .. tellings.SelectMany(FactBlocks.Of, (telling, block) => (telling, block)).GroupBy(told => told.block, told => told.telling, StringComparer.Ordinal)
                .OrderBy(block => block.Key, StringComparer.Ordinal).SelectMany(block => Merge(block.Key, [.. block])),
        ]);

    /// <summary>The facts of one block (<see cref="FactBlocks"/>), by id. Of visits the journeys are left unset, as they go beyond a block.</summary>
    /// <param name="block">The block's name.</param>
    /// <param name="tellings">All that lie in it, in any order and however often.</param>
    public static IReadOnlyList<FactStory<TFact>> Merge<TFact>(string block, IReadOnlyCollection<Telling<TFact>> tellings)
        where TFact : Fact
    {
        var all = TellingOrder.Of(tellings);
        var persons = new PersonGroups(all.OfType<Telling<Meeting>>().SelectMany(telling => telling.Fact.Participants));
        var year = FactBlocks.YearOf(block);
        var clusters = ClustersOf(YearTurn.OfYear(all, year, some => ClustersOf(some, persons)), persons);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. TellingOrder.Of(clusters.Select(cluster => cluster.Tellings))
                .Select(told => StoryOf(told, IdOf(told[0], year, ids), persons.KeyOf))
                .OrderBy(story => story.Merged.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Cluster<TFact>> ClustersOf<TFact>(IReadOnlyList<Telling<TFact>> block, PersonGroups persons)
        where TFact : Fact => (block switch
        {
            IReadOnlyList<Telling<Visit>> visits => VisitClusters.Of(visits),
            IReadOnlyList<Telling<Meeting>> meetings => MeetingClusters.Of(meetings, persons),
            IReadOnlyList<Telling<Agreement>> agreements => (IEnumerable<object>)AgreementClusters.Of(agreements),
            _ => throw new ArgumentException($"No rule merges {typeof(TFact).Name}.", nameof(block)),
        }).Cast<Cluster<TFact>>();

    // The earliest telling names the fact, so that later articles leave the name alone. Where it is of another year, that year's block may
    // have a fact of the same name.
    private static string IdOf<TFact>(Telling<TFact> first, int? year, HashSet<string> taken)
        where TFact : Fact
    {
        var told = YearTurn.YearOf(first) == year ? first.Told.Id : TellingId.Join(first.Told.Id, $"in {year}");
        var id = taken.Add(told) ? told : TellingId.Join(told, first.Source.ArticleId);
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
            new MergedFact<TFact>(story.Fact, [.. sources], default) { Id = id, Conflicts = [.. story.Conflicts] },
            history,
            [.. tellings.Select(telling => telling.Told.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            Marks = [.. tellings.Select(telling => telling.Told.Trip).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
