using System.Text.Json;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Makes the tables of facts follow what an article tells.</summary>
internal sealed class FactWriters(StorageAccount account, TimeProvider time, TimeZoneInfo zone, IReadOnlyList<IBlockFollower> followers)
{
    private const int BlocksAtOnce = 4;

    private readonly BlockWriter<Visit> _visits = new(FactTables.Of<Visit>(account), time, zone, followers);
    private readonly BlockWriter<Meeting> _meetings = new(FactTables.Of<Meeting>(account), time, zone, followers);
    private readonly BlockWriter<Agreement> _agreements = new(FactTables.Of<Agreement>(account), time, zone, followers);

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

    public Task ApplyAsync(ArticleManifest manifest, bool again, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        manifest.Blocks,
        new ParallelOptions { MaxDegreeOfParallelism = BlocksAtOnce, CancellationToken = cancellationToken },
        async (block, cancel) => await (block.Letter switch
        {
            'v' => TellAsync(_visits, manifest, block, again, cancel),
            'm' => TellAsync(_meetings, manifest, block, again, cancel),
            'a' => TellAsync(_agreements, manifest, block, again, cancel),
            _ => throw new InvalidOperationException($"{block} is no block of facts."),
        }));

    private static Task TellAsync<TFact>(
        BlockWriter<TFact> writer, ArticleManifest manifest, BlockName block, bool again, CancellationToken cancellationToken)
        where TFact : Fact
    {
        var told = manifest.Facts.Where(fact => fact.Value.Block == block)
            .OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .Select(fact => Read<TFact>(fact.Value))
            .Select(told => new Telling<TFact>(told, manifest.SourceOf(told.Fact.Evidence)));
        return writer.TellAsync(block.Block, manifest.Article, manifest.Sequence, [.. told], again, cancellationToken);
    }

    private static void Pack<TFact>(ArticleRecord article, IReadOnlyList<ToldFact<TFact>> facts, Dictionary<string, StoredTelling> packed)
        where TFact : Fact
    {
        foreach (var told in facts)
        {
            var block = FactBlocks.Of(new Telling<TFact>(told, ArticleManifest.SourceOf(article, told.Fact.Evidence)));
            packed.Add(told.Id, new StoredTelling(new BlockName(told.Id[0], block), JsonColumn.TextOf(told)));
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
