using System.Collections.Concurrent;
using System.Text.Json;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Makes the tables of facts follow what an article tells.</summary>
internal sealed class FactWriters(StorageAccount account, MoveClock clock, TimeZoneInfo zone, IReadOnlyList<IBlockFollower> followers)
{
    private const int BlocksAtOnce = 4;
    private const int RoundsWithoutPause = 5;

    private readonly JourneyTable _journeys = JourneyTableOf(account);
    private readonly SweepTable _sweeps = SweepTableOf(account);
    private readonly BlockWriter<Visit> _visits = new(FactTables.Of<Visit>(account), JourneyTableOf(account), SweepTableOf(account), clock, zone, followers);
    private readonly BlockWriter<Meeting> _meetings = new(FactTables.Of<Meeting>(account), JourneyTableOf(account), SweepTableOf(account), clock, zone, followers);
    private readonly BlockWriter<Agreement> _agreements = new(FactTables.Of<Agreement>(account), JourneyTableOf(account), SweepTableOf(account), clock, zone, followers);

    private static JourneyTable JourneyTableOf(StorageAccount account) => new(account.Table(TableNames.Journeys));

    private static SweepTable SweepTableOf(StorageAccount account) => new(account.Table(TableNames.Sweeps));

    /// <summary>The facts as a manifest keeps them, by telling id. Several facts of one id in one article are one fact.</summary>
    public static Dictionary<string, StoredTelling> Pack(ArticleRecord article, ArticleFacts facts)
    {
        var packed = new Dictionary<string, StoredTelling>(StringComparer.Ordinal);
        // Blocks follow the record's day of publication, so the ids must too.
        var told = ToldFacts.Of(facts with { Article = facts.Article with { Published = article.Published } });
        Pack(article, told.Visits, packed);
        Pack(article, told.Meetings, packed);
        Pack(article, told.Agreements, packed);
        return packed;
    }

    /// <summary>The facts of a manifest, in the order in which the article tells them.</summary>
    public static StoredFacts Unpack(ArticleManifest manifest) => new(Unpack<Visit>(manifest, 'v'), Unpack<Meeting>(manifest, 'm'), Unpack<Agreement>(manifest, 'a'));

    public async Task ApplyAsync(ArticleManifest manifest, bool again, CancellationToken cancellationToken)
    {
        var legs = LegsOf(manifest);
        var behind = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            manifest.Blocks,
            new ParallelOptions { MaxDegreeOfParallelism = BlocksAtOnce, CancellationToken = cancellationToken },
            // Each with the caller's token: the loop's own would abandon the others when one fails, and an abandoned write may still come true later.
            async (block, _) =>
            {
                foreach (var traveller in await (block.Letter switch
                {
                    'v' => TellAsync(_visits, manifest, block, legs, again, cancellationToken),
                    'm' => TellAsync(_meetings, manifest, block, legs, again, cancellationToken),
                    'a' => TellAsync(_agreements, manifest, block, legs, again, cancellationToken),
                    _ => throw new InvalidOperationException($"{block} is no block of facts."),
                }))
                {
                    behind[traveller] = true;
                }
            });
        foreach (var traveller in behind.Keys.Order(StringComparer.Ordinal))
        {
            await CatchUpAsync(traveller, cancellationToken);
        }
    }

    /// <summary>Clears rows of facts where they stood so long ago that nobody looks for them there any more.</summary>
    /// <returns>How many blocks were looked at.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var due = await _sweeps.DueAsync(clock.Now, cancellationToken);
        foreach (var (hour, block) in due)
        {
            await (block.Letter switch
            {
                'v' => _visits.SweepAsync(block.Block, cancellationToken),
                'm' => _meetings.SweepAsync(block.Block, cancellationToken),
                'a' => _agreements.SweepAsync(block.Block, cancellationToken),
                _ => throw new InvalidOperationException($"{block} is no block of facts."),
            });
            await _sweeps.CrossOutAsync(hour, block, cancellationToken);
        }

        return due.Count;
    }

    // A new leg may make a journey of visits in other blocks, or part one. Their blocks are not held meanwhile, so no two writers wait for
    // each other. Who is cut off here leaves the article's version unfollowed, and whoever processes it again comes here again.
    private Task CatchUpAsync(string traveller, CancellationToken cancellationToken) => Contention.RunAsync(
        async () =>
        {
            for (var round = 0; round < RoundsWithoutPause; round++)
            {
                var behind = (await _journeys.ReadAsync(traveller, cancellationToken)).Behind;
                if (behind.Count == 0)
                    return true;

                foreach (var block in behind)
                {
                    await _visits.RefreshAsync(block.Key, traveller, block.ToHashSet(StringComparer.Ordinal), cancellationToken);
                }
            }

            return false;
        },
        cancellationToken);

    private static Task<IReadOnlyList<string>> TellAsync<TFact>(
        BlockWriter<TFact> writer, ArticleManifest manifest, BlockName block, ILookup<string, JourneyLeg> legs, bool again, CancellationToken cancellationToken)
        where TFact : Fact
    {
        var told = manifest.Facts.Where(fact => fact.Value.Blocks.Contains(block))
            .OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .Select(fact => Read<TFact>(fact.Value))
            .Select(told => new Telling<TFact>(told, manifest.SourceOf(told.Fact.Evidence)));
        return writer.TellAsync(block.Block, manifest.Article, manifest.Sequence, [.. told], legs, again, cancellationToken);
    }

    private static ILookup<string, JourneyLeg> LegsOf(ArticleManifest manifest) => Unpack<Visit>(manifest, 'v')
        .Select(told => (Traveller: Journeys.TravellerOf(told.Fact)!, Leg: JourneyLeg.Of(told)))
        .Where(told => told.Leg is not null)
        .ToLookup(told => told.Traveller, told => told.Leg!, StringComparer.Ordinal);

    private static void Pack<TFact>(ArticleRecord article, IReadOnlyList<ToldFact<TFact>> facts, Dictionary<string, StoredTelling> packed)
        where TFact : Fact
    {
        foreach (var told in facts)
        {
            BlockName[] blocks = [.. FactBlocks.Of(new Telling<TFact>(told, ArticleManifest.SourceOf(article, told.Fact.Evidence))).Select(block => new BlockName(told.Id[0], block))];
            packed.Add(told.Id, new StoredTelling(blocks[0], blocks.Length > 1 ? blocks[1] : null, JsonColumn.TextOf(told)));
        }
    }

    private static List<ToldFact<TFact>> Unpack<TFact>(ArticleManifest manifest, char letter)
        where TFact : Fact =>
    [
        .. manifest.Facts.Where(fact => fact.Key[0] == letter)
            .Select(fact => Read<TFact>(fact.Value))
            .OrderBy(told => told.Fact.Evidence.Start).ThenBy(told => told.Id, StringComparer.Ordinal),
    ];

    private static ToldFact<TFact> Read<TFact>(StoredTelling telling)
        where TFact : Fact =>
        JsonSerializer.Deserialize<ToldFact<TFact>>(telling.Json, ModelJson.Options)
        ?? throw new JsonException("A row of what an article tells holds nothing.");
}
