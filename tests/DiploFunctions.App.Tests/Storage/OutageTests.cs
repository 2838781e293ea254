using DiploFunctions.App.Storage;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Storage that goes away; with an emulator of its own.</summary>
public sealed class OutageTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_is_asked_of_storage_while_it_is_away_happens_when_it_is_back()
    {
        await using var azurite = new AzuriteServer { IsPersistent = true };
        await azurite.StartAsync();
        var stores = await Stores.CreateAsync(azurite);
        await stores.Facts.SaveArticleAsync(Told.Record("before.txt"), Told.Facts(Told.Visit()), None);
        await azurite.StopAsync();

        var save = stores.Facts.SaveArticleAsync(Told.Record("after.txt"), Told.Facts(Told.Visit()), None);
        var upload = stores.Blobs.UploadAsync("after.txt", "text"u8.ToArray(), null, None);
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.False(save.IsCompleted);
        await azurite.StartAsync();
        await Task.WhenAll(save, upload);

        var visit = await stores.Facts.GetVisitAsync(Told.Visit().Id, None);
        Assert.Equal(2, visit!.Sources.Count);
        Assert.NotNull(await stores.Articles.GetAsync(ArticleId.OfBlob("before.txt"), None));
        Assert.True(await stores.Blobs.ExistsAsync("after.txt", None));
    }
}
