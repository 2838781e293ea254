namespace DiploFunctions.Digest;

/// <summary>Where to look for facts that no question asks for exactly.</summary>
/// <param name="Words">What the questions ask for: "among those changed since 12 May 2025:".</param>
/// <param name="Links">A word and an address each; never empty.</param>
public sealed record MoreLinks(string Words, IReadOnlyList<(string Text, string Address)> Links);
