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
internal sealed class BlockWriter<TFact>(
    FactTables tables, JourneyTable journeys, SweepTable sweeps, MoveClock clock, TimeZoneInfo zone, IReadOnlyList<IBlockFollower> followers)
    where TFact : Fact
{
    private readonly BlockGates _gates = new();

    /// <summary>Notes what one version of an article says in a block, nothing when it says nothing there any more.</summary>
    /// <param name="sequence">The article's version: a later one is never overwritten by an earlier one.</param>
    /// <param name="legs">The article's legs of journeys in all blocks, by traveller.</param>
    /// <param name="again">Write all rows even if nothing changed: an earlier attempt may have been cut off among them.</param>
    /// <returns>The travellers of whose visits some tell another journey now than they are a leg of (<see cref="RefreshAsync"/>).</returns>
    public Task<IReadOnlyList<string>> TellAsync(
        string block,
        ArticleId article,
        long sequence,
        IReadOnlyList<Telling<TFact>> tellings,
        ILookup<string, JourneyLeg> legs,
        bool again,
        CancellationToken cancellationToken) =>
        RunAsync(new BlockWork<TFact>(block, rows => rows.Tell(article, sequence, tellings)) { Legs = legs, Again = again }, cancellationToken);

    /// <summary>Writes facts of a block anew, with the journeys that they are legs of by now.</summary>
    /// <param name="traveller">Whose journeys.</param>
    /// <returns>As <see cref="TellAsync"/>.</returns>
    public Task<IReadOnlyList<string>> RefreshAsync(string block, string traveller, IReadOnlySet<string> ids, CancellationToken cancellationToken) =>
        RunAsync(new BlockWork<TFact>(block, _ => null) { Traveller = traveller, Ids = ids }, cancellationToken);

    /// <summary>Clears the rows of a block's facts where they stood so long ago that nobody looks for them there any more.</summary>
    public Task SweepAsync(string block, CancellationToken cancellationToken) =>
        RunAsync(new BlockWork<TFact>(block, _ => null) { IsSweep = true }, cancellationToken);

    private async Task<IReadOnlyList<string>> RunAsync(BlockWork<TFact> work, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? behind = null;
        await _gates.RunAsync(
            work.Block,
            () => Contention.RunAsync(async () => (behind = await TryAsync(work, cancellationToken)) is not null, cancellationToken),
            cancellationToken);
        return behind!;
    }

    /// <returns>As <see cref="TellAsync"/>; null when it is to be begun anew.</returns>
    private async Task<IReadOnlyList<string>?> TryAsync(BlockWork<TFact> work, CancellationToken cancellationToken)
    {
        var block = work.Block;
        var rows = await BlockRows<TFact>.ReadAsync(tables.Facts, block, cancellationToken);
        var told = work.Tell(rows);
        var legs = new BlockJourneys<TFact>(journeys, block);
        var stories = await legs.FoundAsync(BlockStory<TFact>.Of(block, rows, work.MustWrite), work.Legs, cancellationToken);
        var unwritten = await UnwrittenMoves.FindAsync(tables, rows.Stories.Where(story => work.IsUnwritten(rows.Head, story.Key)).Select(story => story.Value), cancellationToken);
        var time = work.Late.TimeAt(clock.Now, clock.Margin) with { Unwritten = unwritten };
        var change = BlockChange<TFact>.Of(work, rows, stories, time, zone);
        var isSame = change.IsEmpty && work.Traveller is null;
        if (told is null && isSame && change.Head.Sweep == rows.Head.Sweep)
            return [];

        if (change.Head.Sweep is { } hour && hour != rows.Head.Sweep)
            await sweeps.NameAsync(hour, NameOf(block), cancellationToken);

        var etag = await WriteBlockAsync(block, told, change, cancellationToken);
        if (isSame)
            return [];

        foreach (var story in change.Open)
        {
            work.Mine.Add(story.Row.Places);
        }

        await CopyWriter.WriteAsync(tables, change.RowChanges(), cancellationToken);
        if (work.Late.AreIn(change, time, clock.Now))
            return null;

        var behind = await legs.PutAsync(stories, change.Travellers.Append(work.Traveller).OfType<string>().Distinct(StringComparer.Ordinal), cancellationToken);
        foreach (var follower in followers)
        {
            await follower.FollowAsync(block, change.Facts, cancellationToken);
        }

        // Refused when somebody changed the block meanwhile; their rows and these may then be mixed, so these are written again.
        await tables.Facts.UpdateEntityAsync(change.Head.Settled().ToRow(block), etag, TableUpdateMode.Replace, cancellationToken);
        return behind;
    }

    private static BlockName NameOf(string block) => new(TableNames.Of<TFact>()[0], block);

    // Each transaction also renews the head, so that of two writers one is refused. The first names everything that is open: who is
    // cut off between two leaves the rest to the next writer.
    private async Task<ETag> WriteBlockAsync(
        string block, TableTransactionAction? told, BlockChange<TFact> change, CancellationToken cancellationToken)
    {
        var gone = change.Gone.Select(id => new TableTransactionAction(
            TableTransactionActionType.Delete, new TableEntity(BlockHead.PartitionOf(block), StoryRow.Prefix + id), ETag.All));
        var changes = change.Open.Select(story => story.Row).Concat(change.Swept).Select(row => row.ToAction()).Concat(gone);
        var head = change.Head;
        foreach (var part in Transactions.Split([.. told is null ? changes : changes.Prepend(told)], reserved: 1))
        {
            var etags = await Transactions.SubmitAsync(tables.Facts, [head.ToAction(block), .. part], cancellationToken);
            head = head with { ETag = etags[0] };
        }

        return head.ETag;
    }
}
