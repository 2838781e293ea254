using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Keeps something that follows from the facts of a block (see <see cref="Merging.FactBlocks"/>).</summary>
internal interface IBlockFollower
{
    /// <summary>Called with all facts that a block has now, possibly none, before the block counts as settled; again after each change.</summary>
    /// <remarks>Whoever finds that the block changed meanwhile calls again, so the last call has the facts that the block is left with.</remarks>
    Task FollowAsync<TFact>(string block, IReadOnlyList<MergedFact<TFact>> facts, CancellationToken cancellationToken)
        where TFact : Fact;
}
