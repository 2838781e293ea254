namespace DiploFunctions.App.Storage;

/// <summary>The blobs of the container of articles: the truth that the tables are made of.</summary>
public sealed class ArticleBlobs
{
    /// <summary>The container's name, which the blob trigger also names.</summary>
    public const string ContainerName = "articles";

    /// <summary>Uploads an article; one of the same name is replaced.</summary>
    /// <param name="blobName">1 to 1,024 characters, any letters.</param>
    /// <param name="contentType">The media type, or null.</param>
    public Task<BlobEntry> UploadAsync(string blobName, ReadOnlyMemory<byte> content, string? contentType, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Reads a blob, or only its properties when it has more than <paramref name="maxBytes"/>; null when there is none.</summary>
    public Task<BlobContent?> ReadAsync(string blobName, long maxBytes, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<bool> ExistsAsync(string blobName, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Deletes a blob; false when there was none.</summary>
    public Task<bool> DeleteAsync(string blobName, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The blobs whose names begin with a prefix (all when null), by name.</summary>
    public IAsyncEnumerable<BlobEntry> ListAsync(string? prefix, CancellationToken cancellationToken) => throw new NotImplementedException();
}
