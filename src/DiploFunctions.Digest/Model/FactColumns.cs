namespace DiploFunctions.Digest;

/// <summary>The heads of a table's columns; a column without head is not shown.</summary>
public sealed record FactColumns(string When, string Who, string What, string? Status, string Sources);
