namespace DiploFunctions.Digest;

/// <summary>One article in the list of sources.</summary>
/// <param name="Number">The number that rows refer to it by, from 1.</param>
/// <param name="Title">Its headline, or what else it can be known by.</param>
/// <param name="Address">Its http or https address, or null.</param>
/// <param name="Detail">Outlet and day of publication, or null.</param>
public sealed record SourceEntry(int Number, string Title, string? Address, string? Detail);
