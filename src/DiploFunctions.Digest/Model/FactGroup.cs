namespace DiploFunctions.Digest;

/// <summary>Rows that belong together.</summary>
/// <param name="Heading">What they share, or null when the table has one group only.</param>
/// <param name="Rows">The rows, sorted; never empty.</param>
public sealed record FactGroup(string? Heading, IReadOnlyList<FactRow> Rows);
