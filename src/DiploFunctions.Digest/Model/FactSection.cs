namespace DiploFunctions.Digest;

/// <summary>A table of facts.</summary>
/// <param name="Heading">The section's heading.</param>
/// <param name="Lead">A line below the heading, or null.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Groups">The rows, in the order to show them in; never empty.</param>
/// <param name="Total">How many facts belong here, shown or not.</param>
/// <param name="More">"and 12 more" when some are not shown, else null.</param>
public sealed record FactSection(
    string Heading,
    string? Lead,
    FactColumns Columns,
    IReadOnlyList<FactGroup> Groups,
    int Total,
    string? More);
