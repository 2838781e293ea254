using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>What is known about an article that came in, whether it could be read or not.</summary>
public sealed record ArticleRecord
{
    /// <summary>The id, made of <see cref="BlobName"/>.</summary>
    public ArticleId Id => ArticleId.OfBlob(BlobName);

    /// <summary>The blob's whole name in the container of articles.</summary>
    public required string BlobName { get; init; }

    /// <summary>The blob's name without folders.</summary>
    public string File => BlobName[(BlobName.LastIndexOf('/') + 1)..];

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The address that it was published at, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet's host name, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>"id", "en" or "vi"; null when it is in none of them or could not be read.</summary>
    public string? Language { get; init; }

    /// <summary>The day of publication, or null when nothing tells.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it first came in, UTC. The store keeps the first one, however often the article is processed.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>When it was last processed, UTC.</summary>
    public required DateTimeOffset Processed { get; init; }

    /// <summary>The blob's size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>A hash of the blob's bytes, lower-case hexadecimal SHA-256; null when it was not read whole.</summary>
    public string? ContentHash { get; init; }

    /// <summary>The ETag of the blob that was read, as storage gives it, or null.</summary>
    public string? BlobETag { get; init; }

    /// <summary>When the version of the blob that was read was uploaded, UTC, or null. A later version is never replaced by an earlier one.</summary>
    public DateTimeOffset? BlobModified { get; init; }

    /// <summary>Which version of the extraction found the facts, or null.</summary>
    public string? ExtractionVersion { get; init; }

    public ArticleStatus Status { get; init; } = ArticleStatus.Processed;

    /// <summary>A stable word for why it was rejected ("too-large"); null when it was not.</summary>
    public string? RejectionCode { get; init; }

    /// <summary>One sentence that says what is wrong and what to do; null when it was not rejected.</summary>
    public string? RejectionMessage { get; init; }

    /// <summary>How many visits it tells.</summary>
    public int VisitCount { get; init; }

    /// <summary>How many meetings it tells.</summary>
    public int MeetingCount { get; init; }

    /// <summary>How many agreements it tells.</summary>
    public int AgreementCount { get; init; }
}
