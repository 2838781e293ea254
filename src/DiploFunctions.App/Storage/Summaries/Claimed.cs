namespace DiploFunctions.App.Storage.Summaries;

/// <summary>An entry and the number of the claim (see <see cref="BlockIndex"/>) that it was written under.</summary>
internal sealed record Claimed<TEntry>(long Sequence, TEntry Entry);
