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
    string? More)
{
    /// <summary>Where all of them can be asked for; null when there is no such address.</summary>
    public string? MoreAddress { get; init; }

    /// <summary>Where to look for them when no single address lists them, else null.</summary>
    public MoreLinks? MoreAmong { get; init; }

    /// <summary>True for a list whose rows take one line where they can.</summary>
    public bool IsCompact { get; init; }

    /// <summary>The visits over the days ahead; null in all sections but that of coming visits.</summary>
    public CalendarStrip? Calendar { get; init; }
}
