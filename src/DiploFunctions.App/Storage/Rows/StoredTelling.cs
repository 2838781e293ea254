namespace DiploFunctions.App.Storage.Rows;

/// <summary>A fact as a manifest keeps it.</summary>
/// <param name="Block">Its type and block, see <see cref="BlockName"/>.</param>
/// <param name="Json">The told fact.</param>
internal readonly record struct StoredTelling(BlockName Block, string Json);
