using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Writes what articles say of facts of one type, the facts merged from it, and the copies that questions read.</summary>
/// <remarks>
/// What an article says and the merged fact change in one transaction, so the one always follows from the other. The copies lie in
/// other partitions: the head is marked as unsettled first and as settled when they are written. Whoever finds the head changed by
/// then begins anew, so of several writers the last one puts the copies right.
/// </remarks>
internal sealed class FactWriter<TFact>(TableClient table, FactShape<TFact> shape, TimeProvider time)
    where TFact : Fact
{
    private const int CopiesAtOnce = 4;

    /// <summary>Notes what one version of an article says of a fact, null for nothing.</summary>
    /// <param name="sequence">The article's version: a later one is never overwritten by an earlier one.</param>
    /// <param name="again">Write the copies even if nothing changed: an earlier attempt may have been cut off among them.</param>
    public async Task TellAsync(
        string factId, ArticleId article, long sequence, Telling<TFact>? telling, bool again, CancellationToken cancellationToken)
    {
        var written = new HashSet<CopyKey>();
        await Contention.RunAsync(
            async () =>
            {
                var group = await FactGroup<TFact>.ReadAsync(table, factId, cancellationToken);
                var change = group.Tell(factId, article, sequence, telling);
                var head = HeadAfter(factId, group, again, written);
                TableTransactionAction?[] actions = [head?.ToAction(factId), change];
                if (actions.OfType<TableTransactionAction>().ToList() is not { Count: > 0 } changes)
                    return true;

                var etags = await Transactions.SubmitAsync(table, changes, cancellationToken);
                if (head is null)
                    return true;

                written.UnionWith(head.Copies);
                await WriteCopiesAsync(factId, head, cancellationToken);
                // Refused when somebody changed the fact meanwhile; their copies and these may then be mixed, so all are written again.
                again = true;
                await table.UpdateEntityAsync((head with { Settled = true }).ToRow(factId), etags[0], TableUpdateMode.Replace, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <summary>The head to write, or null when the one that is there is right and settled.</summary>
    private FactHead? HeadAfter(string factId, FactGroup<TFact> group, bool again, HashSet<CopyKey> written)
    {
        var tellings = group.Tellings;
        var before = group.Head;
        if (tellings.Count == 0)
            return before is null or { Json: null, Settled: true } && !again ? null
                : before is null && written.Count == 0 ? null
                : FactHead.After(before, null, [], written);

        var merged = FactMerging.Merge(tellings)[0].Merged with { Updated = UpdatedOf(before) };
        var json = JsonColumn.TextOf(merged);
        if (json == before?.Json && before.Settled && !again)
            return null;

        if (json != before?.Json)
            merged = merged with { Updated = time.GetUtcNow() };

        return FactHead.After(before, JsonColumn.TextOf(merged), shape.CopiesOf(factId, merged), written);
    }

    private static DateTimeOffset UpdatedOf(FactHead? head) =>
        head?.Json is { } json && JsonSerializer.Deserialize<MergedFact<TFact>>(json, ModelJson.Options) is { } merged ? merged.Updated : default;

    private async Task WriteCopiesAsync(string factId, FactHead head, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = CopiesAtOnce, CancellationToken = cancellationToken };
        if (head.Json is { } json)
        {
            var fact = JsonSerializer.Deserialize<MergedFact<TFact>>(json, ModelJson.Options)!.Fact;
            await Parallel.ForEachAsync(
                head.Copies,
                options,
                async (key, cancel) => await table.UpsertEntityAsync(CopyOf(key, fact, json), TableUpdateMode.Replace, cancel));
        }

        await Parallel.ForEachAsync(
            head.Former,
            options,
            async (key, cancel) => await table.DeleteEntityAsync(key.Partition, key.Row, ETag.All, cancel));
    }

    private TableEntity CopyOf(CopyKey key, TFact fact, string json)
    {
        var row = new TableEntity(key.Partition, key.Row);
        foreach (var (name, value) in shape.ColumnsOf(fact))
        {
            if (value?.ToString() is { } text)
                row[name] = text;
        }

        JsonColumn.Write(row, json);
        TableLimits.Check(row);
        return row;
    }
}
