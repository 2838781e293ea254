using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>What is left where visits stood goes once nobody can read on from then.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class SweepTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_was_left_behind_goes_when_its_time_is_over_and_not_before()
    {
        var stores = await MovedAsync();
        var left = await FormerAsync(stores);
        Assert.NotEmpty(left);
        Assert.Single(await stores.EntitiesAsync(TableNames.Sweeps));

        stores.Time.Now += MoveTime.CursorLife;
        Assert.Equal(0, await stores.Facts.SweepAsync(None));
        Assert.Equal(left, await FormerAsync(stores));

        stores.Time.Now += TimeSpan.FromHours(2);
        var updated = (await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items.Select(visit => visit.Updated).ToList();
        Assert.Equal(1, await stores.Facts.SweepAsync(None));

        Assert.Empty(await FormerAsync(stores));
        Assert.Empty(await stores.EntitiesAsync(TableNames.Sweeps));
        Assert.Equal(updated, (await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items.Select(visit => visit.Updated));
        Assert.Equal(0, await stores.Facts.SweepAsync(None));
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public async Task What_was_left_later_is_swept_later()
    {
        var stores = await MovedAsync();
        stores.Time.Now += TimeSpan.FromHours(20);
        await TellAsync(stores, "b.txt", "2025-05-07");
        var hours = (await stores.EntitiesAsync(TableNames.Sweeps)).Select(row => row.PartitionKey).ToList();
        stores.Time.Now += TimeSpan.FromHours(6);
        await stores.Facts.SweepAsync(None);

        Assert.NotEmpty(await FormerAsync(stores));
        Assert.NotEqual(Assert.Single(hours), Assert.Single(await stores.EntitiesAsync(TableNames.Sweeps)).PartitionKey);
        await Consistency.AssertAsync(stores);

        stores.Time.Now += TimeSpan.FromHours(20);
        await stores.Facts.SweepAsync(None);
        Assert.Empty(await FormerAsync(stores));
        Assert.Empty(await stores.EntitiesAsync(TableNames.Sweeps));
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public async Task A_block_that_is_written_again_is_swept_by_the_way()
    {
        var stores = await MovedAsync();
        stores.Time.Now += TimeSpan.FromHours(30);
        await stores.Facts.SaveArticleAsync(Told.Record("other.txt"), Told.Facts(Told.Visit("Bora Tek")), None);

        Assert.Empty(await FormerAsync(stores));
        await stores.Facts.SweepAsync(None);
        Assert.Empty(await stores.EntitiesAsync(TableNames.Sweeps));
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public Task A_sweep_that_dies_anywhere_is_done_by_the_next() => Deaths.AfterEachAsync(1, async changes =>
    {
        var stores = await MovedAsync();
        stores.Time.Now += TimeSpan.FromHours(30);
        var death = await Record.ExceptionAsync(() => stores.DyingAfter(new CutOff(changes)).Facts.SweepAsync(None));
        await stores.Facts.SweepAsync(None);

        Assert.Empty(await FormerAsync(stores));
        Assert.Empty(await stores.EntitiesAsync(TableNames.Sweeps));
        await Consistency.AssertAsync(stores);
        return death is not null;
    });

    [Fact]
    public async Task A_visit_that_goes_leaves_nothing_behind()
    {
        var stores = await MovedAsync();
        foreach (var name in (string[])["a.txt", "b.txt"])
        {
            stores.Time.Now += TimeSpan.FromMinutes(1);
            await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob(name), None);
        }

        Assert.Empty(await FormerAsync(stores));
        await Consistency.AssertAsync(stores);
        stores.Time.Now += TimeSpan.FromHours(30);
        await stores.Facts.SweepAsync(None);
        Assert.Empty(await stores.EntitiesAsync(TableNames.Sweeps));
    }

    private static async Task<IReadOnlyList<string>> FormerAsync(Stores stores) =>
    [
        .. (await stores.EntitiesAsync(TableNames.ListsOf(TableNames.Visits))).Concat(await stores.EntitiesAsync(TableNames.Words))
            .Where(row => row.GetInt64(FactColumns.Until) is < PlacedRow.Always)
            .Select(row => $"{row.PartitionKey} {row.RowKey}"),
    ];

    private static Task<ArticleRecord> TellAsync(Stores stores, string blob, string start) =>
        stores.Facts.SaveArticleAsync(Told.Record(blob), Told.Facts(Told.Visit(start: start)), None);

    private async Task<Stores> MovedAsync()
    {
        var stores = await Stores.CreateAsync(azurite);
        await TellAsync(stores, "a.txt", "2025-05");
        stores.Time.Now += TimeSpan.FromMinutes(1);
        await TellAsync(stores, "b.txt", "2025-05-06");
        return stores;
    }
}
