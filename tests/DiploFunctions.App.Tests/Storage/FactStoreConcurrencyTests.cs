using Azure;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(WritersCollection.Name)]
public sealed class FactStoreConcurrencyTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Articles_that_tell_one_visit_at_the_same_time_become_its_sources_everywhere()
    {
        var stores = await Stores.CreateAsync(azurite);
        var visit = Told.Visit();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            stores.Facts.SaveArticleAsync(Told.Record($"{number}.txt"), Told.Facts(visit with { Place = $"City {number}" }), None)));

        var head = await stores.Facts.GetVisitAsync(visit.Id, None);
        Assert.Equal(8, head!.Sources.Count);
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public async Task Versions_of_one_article_at_the_same_time_end_with_the_latest()
    {
        var stores = await Stores.CreateAsync(azurite);
        Visit[] visits = [.. Enumerable.Range(0, 6).Select(number => Told.Visit($"Person Number{number}"))];

        await Task.WhenAll(visits.Select((visit, number) => stores.Facts.SaveArticleAsync(
            Told.Record("a.txt", modified: Told.Received.AddSeconds(number)), Told.Facts(visit, Told.Meeting()), None)));

        var listed = await stores.Facts.ListVisitsAsync(new VisitQuery(), None);
        Assert.Equal([visits[^1].Id], listed.Items.Select(visit => visit.Fact.Id));
        Assert.Equal(Told.Received.AddSeconds(5), (await stores.Articles.GetAsync(ArticleId.OfBlob("a.txt"), None))!.BlobModified);
        Assert.All(visits[..^1], visit => Assert.Null(stores.Facts.GetVisitAsync(visit.Id, None).Result));
    }

    [Fact]
    public async Task Whoever_saves_an_article_finds_it_also_when_others_save_it_at_the_same_time()
    {
        var stores = await Stores.CreateAsync(azurite);
        for (var round = 0; round < 5; round++)
        {
            var name = $"{round}.txt";
            var found = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
            {
                await stores.Facts.SaveArticleAsync(Told.Record(name), Told.Facts(Told.Visit($"Person Number{round}")), None);
                return await stores.Articles.GetAsync(ArticleId.OfBlob(name), None);
            }));

            Assert.All(found, Assert.NotNull);
        }
    }

    [Fact]
    public async Task Saving_and_removing_an_article_at_the_same_time_leaves_all_of_it_or_nothing()
    {
        var stores = await Stores.CreateAsync(azurite);
        var id = ArticleId.OfBlob("a.txt");
        for (var round = 0; round < 5; round++)
        {
            var save = stores.Facts.SaveArticleAsync(Told.Record("a.txt", modified: Told.Received.AddSeconds(round)), Told.Facts(Told.Visit()), None);
            await Task.WhenAll(save, stores.Facts.RemoveArticleAsync(id, None));

            var expected = await stores.Articles.GetAsync(id, None) is null ? 0 : 1;
            Assert.Equal(expected, (await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items.Count);
            Assert.Equal(expected, (await stores.Articles.ListAsync(new ArticleQuery(), None)).Items.Count);
        }
    }

    [Fact]
    public async Task A_process_that_dies_anywhere_leaves_nothing_that_doing_it_again_does_not_put_right()
    {
        var expected = await TablesAfterAsync(await PreparedAsync());
        var changes = await Deaths.AfterEachAsync(1, async changes =>
        {
            var stores = await PreparedAsync();
            var death = await Record.ExceptionAsync(() => ChangeAsync(stores.DyingAfter(new CutOff(changes))));

            Assert.True(death is null or CutOffException, death?.ToString());
            Assert.Equal(expected, await TablesAfterAsync(stores));
            return death is not null;
        });

        Assert.InRange(changes, 20, 100);
    }

    [Fact]
    public Task Copies_that_a_dead_process_left_unwritten_are_put_right_by_the_next_article_that_tells_the_fact() => Deaths.AfterEachAsync(1, async changes =>
    {
        var stores = await PreparedAsync();
        var dying = stores.DyingAfter(new CutOff(changes)).Facts;
        var death = await Record.ExceptionAsync(() => dying.SaveArticleAsync(
            Told.Record("a.txt") with { Title = "Changed" }, Told.Facts(Told.Visit(place: "Almaty") with { Confidence = 0.95 }), None));

        // It writes the block: what the dead one may still have under way is refused then, by the block's ETag.
        await stores.Facts.SaveArticleAsync(Told.Record("b.txt") with { Title = "Newer" }, Told.Facts(Told.Visit()), None);

        await Consistency.AssertAsync(stores, TableNames.Visits);
        return death is not null;
    });

    [Fact]
    public async Task Copies_that_a_slow_process_wrote_over_newer_ones_before_it_died_are_put_right_when_it_does_it_again()
    {
        var stores = await PreparedAsync();
        var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // The version and the head are two changes; the next two are copies.
        var slow = new CutOff(changes: 4, pauseAfter: 2, signal.Task);
        var slowSave = AloneAsync(stores.DyingAfter(slow));
        await slow.Paused;
        await stores.Facts.SaveArticleAsync(Told.Record("b.txt") with { Title = "Newer" }, Told.Facts(Told.Visit()), None);
        signal.SetResult();
        await Assert.ThrowsAsync<CutOffException>(() => slowSave);

        await AloneAsync(stores);

        await Consistency.AssertAsync(stores);

        static Task<ArticleRecord> AloneAsync(Stores stores) => stores.Facts.SaveArticleAsync(
            Told.Record("c.txt"), Told.Facts(Told.Visit(place: "Almaty") with { Confidence = 0.95 }), None);
    }

    [Fact]
    public async Task A_copy_that_fails_does_not_abandon_those_on_their_way()
    {
        var stores = await PreparedAsync();
        // The version and the head are two changes; the copies follow.
        var failing = new FailingWrite(3);

        await Assert.ThrowsAsync<RequestFailedException>(() => ChangeAsync(stores.With(failing)));

        // An abandoned one may come true later, over those of the next try.
        Assert.True(failing.OtherWasMade);
    }

    [Fact]
    public Task A_process_that_dies_while_removing_is_put_right_by_removing_again() => Deaths.AfterEachAsync(1, async changes =>
    {
        var stores = await PreparedAsync();
        var death = await Record.ExceptionAsync(() => stores.DyingAfter(new CutOff(changes)).Facts.RemoveArticleAsync(ArticleId.OfBlob("a.txt"), None));

        Assert.True(death is null or CutOffException, death?.ToString());
        await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("a.txt"), None);

        Assert.Equal(["b.txt"], (await stores.Articles.ListAsync(new ArticleQuery(), None)).Items.Select(article => article.BlobName));
        Assert.Single((await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items.Single().Sources);
        Assert.Empty((await stores.Facts.ListMeetingsAsync(new MeetingQuery(), None)).Items);
        await Consistency.AssertAsync(stores);
        return death is not null;
    });

    /// <summary>Two articles that share a visit; the first also tells a meeting.</summary>
    private async Task<Stores> PreparedAsync()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Facts.SaveArticleAsync(Told.Record("a.txt"), Told.Facts(Told.Visit(), Told.Meeting()), None);
        await stores.Facts.SaveArticleAsync(Told.Record("b.txt"), Told.Facts(Told.Visit()), None);
        return stores;
    }

    /// <summary>The first article now tells the visit otherwise, an agreement more, and the meeting no more.</summary>
    private static Task<ArticleRecord> ChangeAsync(Stores stores) => stores.Facts.SaveArticleAsync(
        Told.Record("a.txt") with { Title = "Changed" }, Told.Facts(Told.Visit(from: "LA") with { Confidence = 0.95 }, Told.Agreement()), None);

    private static async Task<string> TablesAfterAsync(Stores stores)
    {
        await ChangeAsync(stores);
        var rows = new List<string>();
        foreach (var table in TableNames.OfArticles)
        {
            // Which places were cleared, and how often a version was begun, may differ.
            rows.AddRange(await stores.RowsAsync(table, "Former", "Past", "Sequence"));
        }

        return string.Join("\n\n", rows);
    }
}
