namespace DiploFunctions.Model;

/// <summary>A news article as read: its clean text and what is known about it.</summary>
public sealed record Article
{
    /// <summary>The name of the file or blob that it came from, without folders.</summary>
    public required string File { get; init; }

    /// <summary>The article's own words: no navigation, advertisement or comment; paragraphs parted by line feeds. Evidence points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>"id", "en" or "vi"; null when the text is in none of them.</summary>
    public string? Language { get; init; }

    /// <summary>The day of publication in the outlet's time zone, or null when nothing tells.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The host name of the outlet ("thanhnien.vn"), or null.</summary>
    public string? Source { get; init; }

    /// <summary>The address that it was published at, or null.</summary>
    public string? Url { get; init; }
}
