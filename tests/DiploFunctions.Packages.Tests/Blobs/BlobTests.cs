using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.Packages.Tests.Blobs;

[Collection(AzuriteCollection.Name)]
public sealed class BlobTests(AzuriteServer azurite) : IAsyncLifetime
{
    private readonly BlobContainerClient container = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient(AzuriteServer.NewName());

    public static TheoryData<string> Names => new()
    {
        "plain.txt",
        "two words.txt",
        "it's \"quoted\".txt",
        "#1 and 100%.txt",
        "a%20b%2Fc.txt",
        "folder/sub folder/x.html",
        "question?mark=1&b+c.txt",
        "Tô Lâm thăm Kazakhstan – Ưu tiên.txt",
        new string('x', 896) + ".txt",
        new string('ế', 100) + ".txt",
    };

    public Task InitializeAsync() => container.CreateIfNotExistsAsync();

    public Task DisposeAsync() => container.DeleteAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_blob_of_any_name_is_written_read_listed_and_deleted(string name)
    {
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(name));

        var read = await container.GetBlobClient(name).DownloadContentAsync();
        var listed = await ListAsync(null);
        var deleted = await container.GetBlobClient(name).DeleteIfExistsAsync();

        Assert.Equal(name, Encoding.UTF8.GetString(read.Value.Content));
        Assert.Equal([name], listed);
        Assert.True(deleted.Value);
        Assert.Empty(await ListAsync(null));
    }

    [Fact]
    public async Task A_listing_holds_only_the_names_with_the_prefix_in_order()
    {
        foreach (var name in (string[])["b/2", "a/1", "b/1", "B/3"])
        {
            await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(name));
        }

        Assert.Equal(["b/1", "b/2"], await ListAsync("b/"));
        Assert.Equal(4, (await ListAsync(null)).Count);
    }

    [Fact]
    public async Task An_upload_that_must_be_the_first_is_refused_when_there_is_a_blob()
    {
        var blob = container.GetBlobClient("once.txt");
        var first = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        await blob.UploadAsync(BinaryData.FromString("first"), first);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => blob.UploadAsync(BinaryData.FromString("second"), first));

        Assert.Equal(409, failure.Status);
        Assert.Equal("first", (await blob.DownloadContentAsync()).Value.Content.ToString());
    }

    [Fact]
    public async Task Size_etag_and_times_are_known_without_a_download()
    {
        var blob = container.GetBlobClient("large.txt");
        var uploaded = await blob.UploadAsync(BinaryData.FromBytes(new byte[3_000_000]));

        var properties = (await blob.GetPropertiesAsync()).Value;

        Assert.Equal(3_000_000, properties.ContentLength);
        Assert.Equal(uploaded.Value.ETag, properties.ETag);
        Assert.Equal(uploaded.Value.LastModified, properties.LastModified);
        Assert.InRange(properties.CreatedOn, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
    }

    [Fact]
    public async Task A_download_of_a_version_that_was_replaced_is_refused()
    {
        var blob = container.GetBlobClient("x.txt");
        var first = await blob.UploadAsync(BinaryData.FromString("first"));
        await blob.UploadAsync(BinaryData.FromString("second"), overwrite: true);
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = first.Value.ETag } };

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => blob.DownloadContentAsync(options));

        Assert.Equal(412, failure.Status);
    }

    [Fact]
    public async Task An_empty_blob_is_read_as_no_bytes()
    {
        var blob = container.GetBlobClient("empty.txt");
        var uploaded = await blob.UploadAsync(BinaryData.FromString(""));
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = uploaded.Value.ETag } };

        Assert.Equal(0, (await blob.DownloadContentAsync(options)).Value.Content.ToMemory().Length);
    }

    [Fact]
    public async Task Metadata_beyond_ascii_is_refused()
    {
        var impatient = new BlobClientOptions { Retry = { MaxRetries = 0 } };
        var blob = new BlobClient(azurite.ConnectionString, container.Name, "x.txt", impatient);
        var options = new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["title"] = "Tô Lâm" } };

        await Assert.ThrowsAnyAsync<Exception>(() => blob.UploadAsync(BinaryData.FromString("x"), options));

        Assert.Empty(await ListAsync(null));
    }

    private async Task<IReadOnlyList<string>> ListAsync(string? prefix)
    {
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, CancellationToken.None))
        {
            names.Add(blob.Name);
        }

        return names;
    }
}
