using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Keeps something that is made of the facts of blocks, such as a summary.</summary>
internal interface IBlockFollower
{
    /// <summary>Called after a block's facts and their copies were written, and before the block counts as settled.</summary>
    /// <remarks>
    /// It may be called again with the same facts, by several processes at once, and after a failure: who fails leaves the block
    /// unsettled, and the next writer of the block calls again.
    /// </remarks>
    /// <param name="block">The block (<see cref="Merging.FactBlocks"/>).</param>
    /// <param name="facts">All facts that the block now has; empty when none.</param>
    Task FollowAsync<TFact>(string block, IReadOnlyList<MergedFact<TFact>> facts, CancellationToken cancellationToken)
        where TFact : Fact;
}
