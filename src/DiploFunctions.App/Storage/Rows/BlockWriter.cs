using Azure;
using Azure.Data.Tables;
using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Writes what articles say in a block, and the facts merged from it with all rows that questions read.</summary>
/// <remarks>
/// What an article says and what the block remembers of its facts change in one transaction, so the one always follows from the other.
/// The rows that questions read lie in other partitions: the block is marked as open first and as settled when they are written.
/// Whoever finds the block changed by then begins anew, so of several writers the last one puts the rows right.
/// </remarks>
internal sealed class BlockWriter<TFact>(FactTables tables, TimeProvider time, TimeZoneInfo zone, IReadOnlyList<IBlockFollower> followers)
    where TFact : Fact
{
    private readonly BlockGates _gates = new();

    /// <summary>Notes what one version of an article says in a block, nothing when it says nothing there any more.</summary>
    /// <param name="sequence">The article's version: a later one is never overwritten by an earlier one.</param>
    /// <param name="again">Write all rows even if nothing changed: an earlier attempt may have been cut off among them.</param>
    public Task TellAsync(
        string block, ArticleId article, long sequence, IReadOnlyList<Telling<TFact>> tellings, bool again, CancellationToken cancellationToken)
    {
        var mine = new WrittenPlaces();
        return _gates.RunAsync(
            block,
            () => Contention.RunAsync(() => TryTellAsync(block, article, sequence, tellings, again, mine, cancellationToken), cancellationToken),
            cancellationToken);
    }

    private async Task<bool> TryTellAsync(
        string block,
        ArticleId article,
        long sequence,
        IReadOnlyList<Telling<TFact>> tellings,
        bool again,
        WrittenPlaces mine,
        CancellationToken cancellationToken)
    {
        var rows = await BlockRows<TFact>.ReadAsync(tables.Facts, block, cancellationToken);
        var told = rows.Tell(article, sequence, tellings);
        var change = BlockChange<TFact>.Of(block, rows, again, mine, time.GetUtcNow(), zone);
        if (told is null && change.IsEmpty)
            return true;

        var etag = await WriteBlockAsync(block, told, change, cancellationToken);
        if (change.IsEmpty)
            return true;

        foreach (var story in change.Open)
        {
            mine.Add(story.Row.Places);
        }

        await WriteRowsAsync(change, cancellationToken);
        foreach (var follower in followers)
        {
            await follower.FollowAsync(block, change.Facts, cancellationToken);
        }

        // Refused when somebody changed the block meanwhile; their rows and these may then be mixed, so these are written again.
        await tables.Facts.UpdateEntityAsync(change.Head.Settled().ToRow(block), etag, TableUpdateMode.Replace, cancellationToken);
        return true;
    }

    // Each transaction also renews the head, so that of two writers one is refused. The first names everything that is open: who is
    // cut off between two leaves the rest to the next writer.
    private async Task<ETag> WriteBlockAsync(
        string block, TableTransactionAction? told, BlockChange<TFact> change, CancellationToken cancellationToken)
    {
        var gone = change.Gone.Select(id => new TableTransactionAction(
            TableTransactionActionType.Delete, new TableEntity(BlockHead.PartitionOf(block), StoryRow.Prefix + id), ETag.All));
        var changes = change.Open.Select(story => story.Row.ToAction()).Concat(gone);
        var head = change.Head;
        foreach (var part in Transactions.Split([.. told is null ? changes : changes.Prepend(told)], reserved: 1))
        {
            var etags = await Transactions.SubmitAsync(tables.Facts, [head.ToAction(block), .. part], cancellationToken);
            head = head with { ETag = etags[0] };
        }

        return head.ETag;
    }

    private Task WriteRowsAsync(BlockChange<TFact> change, CancellationToken cancellationToken)
    {
        var right = change.Open.Select(story => story.Row.Places).Concat(change.Kept).SelectMany(places => places.All).ToHashSet();
        var clear = change.Head.Former.SelectMany(places => places.All).Distinct().Where(place => !right.Contains(place));
        return CopyWriter.WriteAsync(tables, change.Open.SelectMany(story => story.Copies.Rows), clear, cancellationToken);
    }
}
