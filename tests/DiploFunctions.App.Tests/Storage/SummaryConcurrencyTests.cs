using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;
using static DiploFunctions.App.Tests.Storage.Summing;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class SummaryConcurrencyTests(AzuriteServer azurite)
{
    [Fact]
    public async Task The_same_facts_again_write_nothing()
    {
        var stores = await Stores.CreateAsync(azurite);
        await FollowAsync(stores, "VN.KZ.2025", Told.Visit(), Told.Visit("Dana Omar"));
        var before = await ETagsAsync(stores);

        await FollowAsync(stores, "VN.KZ.2025", Told.Visit("Dana Omar"), Told.Visit());

        Assert.Equal(before, await ETagsAsync(stores));
    }

    [Fact]
    public async Task The_order_in_which_blocks_come_does_not_matter()
    {
        var random = new Random(7);
        var expected = await AnswersAsync(await AfterAsync(stores => Story.InOrder(stores)));
        for (var round = 0; round < 4; round++)
        {
            Assert.Equal(expected, await AnswersAsync(await AfterAsync(stores => Story.InAnyOrder(stores, random))));
        }
    }

    [Fact]
    public async Task Blocks_that_come_at_the_same_time_are_all_in_the_sum()
    {
        var stores = await Stores.CreateAsync(azurite);
        await Task.WhenAll(Enumerable.Range(1, 24).Select(number => FollowAsync(
            number % 2 == 0 ? stores : stores.DyingAfter(new CutOff(int.MaxValue)),
            $"VN.KZ.{2000 + number}",
            Told.Visit(start: $"{2000 + number}-05-05"))));

        Assert.Equal("2024-05-05", (await OneAsync(stores, "VN", "KZ")).LastVisitOut?.Start.ToString());
        Assert.Equal(24, (await PeopleAsync(stores)).Items.Single().Visits);
    }

    [Fact]
    public async Task A_block_written_by_several_at_once_is_left_with_what_the_last_call_said()
    {
        var stores = await Stores.CreateAsync(azurite);
        var other = stores.DyingAfter(new CutOff(int.MaxValue));
        for (var round = 0; round < 2; round++)
        {
            await Task.WhenAll(Enumerable.Range(1, 6).Select(day => FollowAsync(day % 2 == 0 ? stores : other, "VN.KZ.2025", Told.Visit($"Person Number{day}", start: $"2025-05-{day:D2}"))));
            await FollowAsync(stores, "VN.KZ.2025", Told.Visit("Ana Lim", start: "2025-01-01"));

            Assert.Equal("2025-01-01", (await OneAsync(stores, "VN", "KZ")).LastVisitOut?.Start.ToString());
            Assert.Equal(["Ana Lim"], (await PeopleAsync(stores)).Items.Select(person => person.Name));
        }
    }

    [Fact]
    public async Task A_process_that_dies_anywhere_leaves_nothing_that_the_next_call_does_not_put_right()
    {
        var expected = await AnswersAsync(await AfterAsync(stores => [() => FollowAsync(stores, "VN.KZ.2025", Told.Visit("Dana Omar"))]));
        var changes = 0;
        for (var died = true; died; changes++)
        {
            var stores = await Stores.CreateAsync(azurite);
            await FollowAsync(stores, "VN.KZ.2025", Told.Visit());
            died = await Record.ExceptionAsync(() => FollowAsync(stores.DyingAfter(new CutOff(changes)), "VN.KZ.2025", Told.Visit("Dana Omar"))) is not null;

            await FollowAsync(stores, "VN.KZ.2025", Told.Visit("Dana Omar"));

            Assert.Equal(expected, await AnswersAsync(stores));
        }

        Assert.InRange(changes, 10, 40);
    }

    [Fact]
    public async Task A_slow_process_does_not_put_older_entries_over_newer_ones()
    {
        var stores = await Stores.CreateAsync(azurite);
        var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // Its claim is one change; it stands still about to write three entries, of which each is read anew, and dies when it has claimed the block again.
        var slow = new CutOff(changes: 6, pauseAfter: 1, signal.Task, standing: 3);
        var slowCall = FollowAsync(stores.DyingAfter(slow), "VN.KZ.2025", Told.Visit(start: "2025-01-01"));
        await slow.Paused;
        await FollowAsync(stores, "VN.KZ.2025", Told.Visit(start: "2025-05-05"));
        signal.SetResult();
        Assert.NotNull(await Record.ExceptionAsync(() => slowCall));

        Assert.Equal("2025-05-05", (await OneAsync(stores, "VN", "KZ")).LastVisitOut?.Start.ToString());
        Assert.Equal("2025-05-05", (await OneAsync(stores, "KZ", "VN")).LastVisitIn?.Start.ToString());
        Assert.Equal("2025-05-05", (await PeopleAsync(stores)).Items.Single().LastSeen.ToString());
    }

    private async Task<Stores> AfterAsync(Func<Stores, IEnumerable<Func<Task>>> calls)
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var call in calls(stores))
        {
            await call();
        }

        return stores;
    }

    /// <summary>All answers as one text.</summary>
    private static async Task<string> AnswersAsync(Stores stores)
    {
        var partners = new List<Partner>();
        foreach (var country in (string[])["VN", "KZ", "LA"])
        {
            partners.AddRange((await PartnersAsync(stores, country)).Items);
        }

        var people = (await PeopleAsync(stores)).Items.Concat((await PeopleAsync(stores, "ana")).Items).Concat((await PeopleAsync(stores, country: "KZ")).Items);
        return TextOf(partners) + TextOf(people);
    }

    private static async Task<string> ETagsAsync(Stores stores) =>
        string.Join('\n', [.. await stores.ETagsAsync("partners"), .. await stores.ETagsAsync("people"), .. await stores.ETagsAsync("summaries")]);
}
