using System.Text.Json;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Makes the tables of facts follow what an article tells.</summary>
internal sealed class FactWriters(StorageAccount account, TimeProvider time, TimeZoneInfo zone)
{
    private const int FactsAtOnce = 4;

    private readonly FactWriter<Visit> _visits = new(account.Table(TableNames.Visits), new VisitShape(zone), time);
    private readonly FactWriter<Meeting> _meetings = new(account.Table(TableNames.Meetings), new MeetingShape(zone), time);
    private readonly FactWriter<Agreement> _agreements = new(account.Table(TableNames.Agreements), new AgreementShape(zone), time);

    /// <summary>The facts as a manifest keeps them: JSON by id. Several facts of one id in one article are one fact.</summary>
    public static Dictionary<string, string> Pack(ArticleFacts facts)
    {
        var packed = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = ToldFacts.Of(facts);
        Pack(told.Visits, packed);
        Pack(told.Meetings, packed);
        Pack(told.Agreements, packed);
        return packed;
    }

    /// <summary>The facts of a manifest, without those that its version does not tell.</summary>
    public static StoredFacts Unpack(ArticleManifest manifest) => new(Unpack<Visit>(manifest, 'v'), Unpack<Meeting>(manifest, 'm'), Unpack<Agreement>(manifest, 'a'));

    public async Task ApplyAsync(ArticleManifest manifest, bool again, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = FactsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            manifest.Facts,
            options,
            async (fact, cancel) => await (fact.Key[0] switch
            {
                'v' => TellAsync(_visits, manifest, fact.Key, fact.Value, again, cancel),
                'm' => TellAsync(_meetings, manifest, fact.Key, fact.Value, again, cancel),
                'a' => TellAsync(_agreements, manifest, fact.Key, fact.Value, again, cancel),
                _ => throw new InvalidOperationException($"{fact.Key} is no fact's id."),
            }));
    }

    private static Task TellAsync<TFact>(
        FactWriter<TFact> writer, ArticleManifest manifest, string factId, string? json, bool again, CancellationToken cancellationToken)
        where TFact : Fact
    {
        var told = json is null ? null : JsonSerializer.Deserialize<ToldFact<TFact>>(json, ModelJson.Options);
        var telling = told is null ? null : new Telling<TFact>(told, manifest.SourceOf(told.Fact.Evidence));
        return writer.TellAsync(factId, manifest.Article, manifest.Sequence, telling, again, cancellationToken);
    }

    private static void Pack<TFact>(IReadOnlyList<ToldFact<TFact>> facts, Dictionary<string, string> packed)
        where TFact : Fact
    {
        foreach (var told in facts)
        {
            packed.Add(told.Id, JsonColumn.TextOf(told));
        }
    }

    private static List<TFact> Unpack<TFact>(ArticleManifest manifest, char letter)
        where TFact : Fact =>
    [
        .. manifest.Facts.Where(fact => fact.Key[0] == letter && fact.Value is not null)
            .Select(fact => JsonSerializer.Deserialize<ToldFact<TFact>>(fact.Value!, ModelJson.Options)!.Fact)
            .OrderBy(fact => fact.Evidence.Start).ThenBy(fact => fact.Id, StringComparer.Ordinal),
    ];
}
