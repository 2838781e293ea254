namespace DiploFunctions.Digest;

/// <summary>The articles that the digest rests on, by number.</summary>
public sealed record SourceSection(string Heading, IReadOnlyList<SourceEntry> Entries);
