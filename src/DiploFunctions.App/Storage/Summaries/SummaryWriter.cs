using Azure.Data.Tables;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>Keeps what all facts together say of partners and people, from block to block.</summary>
/// <remarks>
/// A block's index tells which entries the block has, and of what content, so one read is enough where nothing changed. Otherwise the
/// rows to be written are claimed in it, then written, then noted as written. The claims are numbered: an entry of a later one is never
/// overwritten by an earlier one. Whoever finds at the end that somebody else has claimed the block begins anew, so it is left with the
/// entries of the last to finish; <see cref="IBlockFollower"/> has that be the one with the facts that the block is left with.
/// </remarks>
internal sealed class SummaryWriter(StorageAccount account, TimeProvider time) : IBlockFollower
{
    private const int RowsAtOnce = 4;

    private readonly TableClient _index = account.Table(TableNames.Summaries);
    private readonly BlockGates _gates = new();
    private readonly ISummary[] _summaries =
        [new PartnerRows(account.Table(TableNames.Partners), time), new PersonRows(account.Table(TableNames.People), time)];

    public Task FollowAsync<TFact>(string block, IReadOnlyList<MergedFact<TFact>> facts, CancellationToken cancellationToken)
        where TFact : Fact
    {
        var source = SourceOf<TFact>(block);
        var entries = _summaries.SelectMany(summary => summary.EntriesOf(facts).Select(entry => KeyValuePair.Create(summary.Letter + entry.Key, entry.Value)))
            .ToDictionary(StringComparer.Ordinal);
        return _gates.RunAsync(source, () => Contention.RunAsync(() => TryFollowAsync(source, entries, cancellationToken), cancellationToken), cancellationToken);
    }

    /// <summary>A block with the letter of its facts' type, as blocks of different types may have the same name.</summary>
    public static string SourceOf<TFact>(string block)
        where TFact : Fact => $"{char.ToLowerInvariant(typeof(TFact).Name[0])}-{block}";

    private async Task<bool> TryFollowAsync(string source, IReadOnlyDictionary<string, string> entries, CancellationToken cancellationToken)
    {
        var index = await BlockIndex.ReadAsync(_index, source, cancellationToken);
        var changes = index.ChangesTo(entries);
        if (changes.Count == 0)
            return true;

        index = await index.ClaimAsync(_index, changes, cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = RowsAtOnce, CancellationToken = cancellationToken };
        // Each with the caller's token: the loop's own would abandon the others when one fails, and an abandoned write may still come true later.
        await Parallel.ForEachAsync(changes, options, async (key, _) =>
            await _summaries.Single(summary => summary.Letter == key[0]).PutAsync(key[1..], source, index.Sequence, entries.GetValueOrDefault(key), cancellationToken));
        await index.SettleAsync(_index, entries, cancellationToken);
        return true;
    }
}
