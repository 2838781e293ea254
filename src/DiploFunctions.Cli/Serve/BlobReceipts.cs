using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DiploFunctions.Cli.Serve;

/// <summary>
/// What one function has dealt with: for each blob the ETag that it saw last. Kept as small blobs in the container
/// <c>diplo-serve</c> (receipts/FUNCTION/HASH.json), and in memory once read.
/// </summary>
/// <remarks>A blob's name can be anything, so its hash names the receipt; the ETag is metadata too, so that one listing reads all.</remarks>
internal sealed class BlobReceipts(BlobContainerClient state, string function)
{
    private const string EtagKey = "etag";
    private ConcurrentDictionary<string, string>? _etags;

    /// <summary>True when this ETag of the blob was dealt with.</summary>
    public async Task<bool> HasAsync(string blobName, ETag etag, CancellationToken cancellationToken)
    {
        var etags = _etags ??= await LoadAsync(cancellationToken);
        return etags.TryGetValue(HashOf(blobName), out var seen) && seen == etag.ToString();
    }

    /// <summary>Remembers that this ETag of the blob was dealt with.</summary>
    public async Task AddAsync(string blobName, ETag etag, CancellationToken cancellationToken)
    {
        var hash = HashOf(blobName);
        await WriteAsync($"receipts/{function}/{hash}.json", new { blob = blobName, etag = etag.ToString() }, etag, cancellationToken);
        if (_etags is { } etags)
        {
            etags[hash] = etag.ToString();
        }
    }

    /// <summary>Keeps the reason why a blob is given up, as poison/FUNCTION/HASH.json.</summary>
    public Task PoisonAsync(string blobName, ETag etag, string reason, CancellationToken cancellationToken) =>
        WriteAsync(
            $"poison/{function}/{HashOf(blobName)}.json",
            new { function, blob = blobName, etag = etag.ToString(), reason },
            etag,
            cancellationToken);

    private static string HashOf(string blobName) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(blobName)));

    private async Task<ConcurrentDictionary<string, string>> LoadAsync(CancellationToken cancellationToken)
    {
        await state.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var etags = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var receipt in state.GetBlobsAsync(
            BlobTraits.Metadata, BlobStates.None, $"receipts/{function}/", cancellationToken))
        {
            if (receipt.Metadata.TryGetValue(EtagKey, out var etag))
            {
                etags[Path.GetFileNameWithoutExtension(receipt.Name)] = etag;
            }
        }

        return etags;
    }

    private async Task WriteAsync(string path, object content, ETag etag, CancellationToken cancellationToken) =>
        await state.GetBlobClient(path).UploadAsync(
            BinaryData.FromObjectAsJson(content, new JsonSerializerOptions(JsonSerializerDefaults.Web)),
            new BlobUploadOptions { Metadata = new Dictionary<string, string> { [EtagKey] = etag.ToString() } },
            cancellationToken);
}
