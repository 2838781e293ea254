using System.Collections.Concurrent;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class FollowerTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_follower_sees_all_facts_of_a_block_whenever_they_change()
    {
        var follower = new Follower();
        var stores = await Stores.CreateAsync(azurite, follower);

        await stores.Facts.SaveArticleAsync(Told.Record("a.txt"), Told.Facts(Told.Visit(), Told.Visit(start: "2025-11-01"), Told.Meeting()), None);
        await stores.Facts.SaveArticleAsync(Told.Record("b.txt"), Told.Facts(Told.Visit()), None);
        await stores.Facts.SaveArticleAsync(Told.Record("b.txt"), Told.Facts(Told.Visit()), None);
        await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("a.txt"), None);
        await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("b.txt"), None);

        Assert.Equal(["Visit VN.KZ.2025 2", "Visit VN.KZ.2025 2", "Visit VN.KZ.2025 1", "Visit VN.KZ.2025 0"], follower.Calls.Where(call => call[0] == 'V'));
        Assert.Equal(2, follower.Calls.Count(call => call[0] == 'M'));
    }

    [Fact]
    public async Task A_follower_that_fails_is_called_again_by_the_next_writer_of_the_block()
    {
        var follower = new Follower { Fails = true };
        var stores = await Stores.CreateAsync(azurite, follower);
        await Assert.ThrowsAsync<CutOffException>(() => stores.Facts.SaveArticleAsync(Told.Record("a.txt"), Told.Facts(Told.Visit()), None));
        Assert.False(BlockHead.Read((await stores.EntitiesAsync("visits")).Single(row => row.RowKey == BlockHead.RowKey)).IsSettled);
        follower.Fails = false;

        await stores.Facts.SaveArticleAsync(Told.Record("a.txt"), Told.Facts(Told.Visit()), None);

        Assert.Single(follower.Calls);
        await Consistency.AssertAsync(stores);
    }

    private sealed class Follower : IBlockFollower
    {
        public bool Fails { get; set; }

        public ConcurrentQueue<string> Calls { get; } = [];

        public Task FollowAsync<TFact>(string block, IReadOnlyList<MergedFact<TFact>> facts, CancellationToken cancellationToken)
            where TFact : Fact
        {
            if (Fails)
            {
                throw new CutOffException();
            }

            Calls.Enqueue($"{typeof(TFact).Name} {block} {facts.Count}");
            return Task.CompletedTask;
        }
    }
}
