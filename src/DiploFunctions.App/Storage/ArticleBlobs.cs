using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DiploFunctions.App.Storage;

/// <summary>The blobs of the container of articles: the truth that the tables are made of.</summary>
public sealed class ArticleBlobs
{
    /// <summary>The container's name, which the blob trigger also names.</summary>
    public const string ContainerName = "articles";

    /// <summary>The most characters of a blob's name.</summary>
    public const int LongestName = 1024;

    private readonly BlobContainerClient _container;

    internal ArticleBlobs(StorageAccount account) => _container = account.Container(ContainerName);

    /// <summary>Uploads an article; one of the same name is replaced.</summary>
    /// <param name="blobName">1 to <see cref="LongestName"/> characters, any letters, no dot or slash at the end.</param>
    /// <param name="contentType">The media type, or null.</param>
    /// <exception cref="ArgumentException">Storage takes no such name.</exception>
    public async Task<BlobEntry> UploadAsync(string blobName, ReadOnlyMemory<byte> content, string? contentType, CancellationToken cancellationToken)
    {
        if (ProblemWith(blobName) is { } problem)
            throw new ArgumentException(problem, nameof(blobName));

        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType ?? "application/octet-stream" } };
        var uploaded = await _container.GetBlobClient(blobName).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
        return new BlobEntry(blobName, content.Length, uploaded.Value.LastModified);
    }

    /// <summary>What is wrong with a blob's name, as a sentence that says what to do; null when storage takes it.</summary>
    public static string? ProblemWith(string blobName) => blobName switch
    {
        "" => "The article has no name; give it one.",
        { Length: > LongestName } => $"The article's name has more than {LongestName} characters; shorten it.",
        [.., '.' or '/'] => "The article's name ends with a dot or a slash, which storage does not keep; rename it.",
        _ => blobName.Any(char.IsControl) ? "The article's name holds control characters; rename it." : null,
    };

    /// <summary>Reads a blob, or only its properties when it has more than <paramref name="maxBytes"/>; null when there is none.</summary>
    public async Task<BlobContent?> ReadAsync(string blobName, long maxBytes, CancellationToken cancellationToken)
    {
        var blob = _container.GetBlobClient(blobName);
        while (true)
        {
            try
            {
                // The size first: a download that is broken off keeps the connection, and Azurite, busy.
                var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
                var content = new BlobContent(
                    blobName, properties.ContentLength, properties.ETag.ToString(), properties.CreatedOn, properties.LastModified, null);
                return content.Size > maxBytes ? content : content with { Bytes = await DownloadAsync(blob, properties.ETag, cancellationToken) };
            }
            catch (RequestFailedException failure) when (failure.Status == 404)
            {
                return null;
            }
            catch (RequestFailedException failure) when (failure.Status == 412)
            {
                // Replaced between the two requests: the new version is read instead.
            }
        }
    }

    public async Task<bool> ExistsAsync(string blobName, CancellationToken cancellationToken) =>
        await _container.GetBlobClient(blobName).ExistsAsync(cancellationToken);

    /// <summary>Deletes a blob; false when there was none.</summary>
    public async Task<bool> DeleteAsync(string blobName, CancellationToken cancellationToken) =>
        await _container.GetBlobClient(blobName).DeleteIfExistsAsync(cancellationToken: cancellationToken);

    /// <summary>The blobs whose names begin with a prefix (all when null), by name.</summary>
    public async IAsyncEnumerable<BlobEntry> ListAsync(string? prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Positional: later versions of the library reorder the optional parameters, and these two stay.
        await foreach (var blob in _container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellationToken))
        {
            yield return new BlobEntry(blob.Name, blob.Properties.ContentLength ?? 0, blob.Properties.LastModified ?? default);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> DownloadAsync(BlobClient blob, ETag version, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = version } };
        return (await blob.DownloadContentAsync(options, cancellationToken)).Value.Content.ToMemory();
    }
}
