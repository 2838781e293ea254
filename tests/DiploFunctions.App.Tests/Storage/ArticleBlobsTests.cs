using System.Text;
using DiploFunctions.App.Storage;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class ArticleBlobsTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("plain.txt")]
    [InlineData("it's \"two\" words #1 100%.html")]
    [InlineData("2025/05/Tô Lâm thăm Kazakhstan.json")]
    public async Task An_article_is_uploaded_read_listed_and_deleted(string name)
    {
        var blobs = (await Stores.CreateAsync(azurite)).Blobs;
        await blobs.UploadAsync(name, "first"u8.ToArray(), "text/plain", None);
        var uploaded = await blobs.UploadAsync(name, "second"u8.ToArray(), null, None);

        var read = await blobs.ReadAsync(name, 6, None);
        var listed = await blobs.ListAsync(null, None).ToListAsync();

        Assert.Equal("second", Encoding.UTF8.GetString(read!.Bytes!.Value.Span));
        Assert.Equal((name, 6L, uploaded.Modified), (read.Name, read.Size, read.Modified));
        Assert.NotEqual(default, read.Created);
        Assert.Equal([uploaded], listed);
        Assert.True(await blobs.ExistsAsync(name, None));
        Assert.True(await blobs.DeleteAsync(name, None));
        Assert.False(await blobs.DeleteAsync(name, None));
        Assert.False(await blobs.ExistsAsync(name, None));
        Assert.Null(await blobs.ReadAsync(name, 6, None));
    }

    [Fact]
    public async Task Of_a_blob_beyond_the_limit_only_the_size_is_read()
    {
        var blobs = (await Stores.CreateAsync(azurite)).Blobs;
        await blobs.UploadAsync("large.txt", new byte[20_000_000], null, None);

        var read = await blobs.ReadAsync("large.txt", 5_000_000, None);

        Assert.Equal(20_000_000, read!.Size);
        Assert.Null(read.Bytes);
    }

    [Fact]
    public async Task A_blob_that_is_deleted_while_it_is_read_is_gone()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Blobs.UploadAsync("a.txt", "first"u8.ToArray(), null, None);
        var reader = stores.With(new BeforeDownload(() => stores.Blobs.DeleteAsync("a.txt", None)));

        Assert.Null(await reader.Blobs.ReadAsync("a.txt", 50, None));
    }

    [Fact]
    public async Task A_blob_that_is_replaced_while_it_is_read_is_read_anew()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Blobs.UploadAsync("a.txt", "first"u8.ToArray(), null, None);
        var reader = stores.With(new BeforeDownload(() => stores.Blobs.UploadAsync("a.txt", "the second"u8.ToArray(), null, None)));

        var read = await reader.Blobs.ReadAsync("a.txt", 50, None);

        Assert.Equal((10L, "the second"), (read!.Size, Encoding.UTF8.GetString(read.Bytes!.Value.Span)));
    }

    [Fact]
    public async Task An_empty_blob_has_no_bytes_and_is_there()
    {
        var blobs = (await Stores.CreateAsync(azurite)).Blobs;
        await blobs.UploadAsync("empty.txt", ReadOnlyMemory<byte>.Empty, null, None);

        Assert.Equal(0, (await blobs.ReadAsync("empty.txt", 5, None))!.Bytes!.Value.Length);
    }

    [Fact]
    public async Task A_name_that_storage_does_not_keep_is_refused_with_what_to_do()
    {
        var blobs = (await Stores.CreateAsync(azurite)).Blobs;

        foreach (var name in (string[])["", "folder/", "dot.", new string('x', 1025), "line\nfeed"])
        {
            var refused = await Assert.ThrowsAsync<ArgumentException>(() => blobs.UploadAsync(name, new byte[1], null, None));
            Assert.Contains(ArticleBlobs.ProblemWith(name)!, refused.Message, StringComparison.Ordinal);
        }

        Assert.Null(ArticleBlobs.ProblemWith(new string('ế', 1024)));
    }
}
