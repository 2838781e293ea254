namespace DiploFunctions.App.Storage;

/// <summary>A blob of the container of articles, with its bytes unless it is larger than the reader wanted.</summary>
/// <param name="Name">The blob's whole name.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="ETag">The ETag of this version.</param>
/// <param name="Created">When a blob of this name was first uploaded, UTC.</param>
/// <param name="Modified">When this version was uploaded, UTC.</param>
/// <param name="Bytes">The whole content; null when it is larger than the limit that was asked for.</param>
public sealed record BlobContent(
    string Name,
    long Size,
    string ETag,
    DateTimeOffset Created,
    DateTimeOffset Modified,
    ReadOnlyMemory<byte>? Bytes);
