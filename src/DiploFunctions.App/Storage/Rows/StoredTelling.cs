namespace DiploFunctions.App.Storage.Rows;

/// <summary>A fact as a manifest keeps it.</summary>
/// <param name="Block">Its type and block, see <see cref="BlockName"/>.</param>
/// <param name="Other">The block of the other year that it lies in too, near the turn of a year.</param>
/// <param name="Json">The told fact.</param>
internal readonly record struct StoredTelling(BlockName Block, BlockName? Other, string Json)
{
    /// <summary>The blocks that it lies in.</summary>
    public IEnumerable<BlockName> Blocks => Other is { } other ? [Block, other] : [Block];
}
