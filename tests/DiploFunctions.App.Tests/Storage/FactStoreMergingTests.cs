using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Tellings of several articles become facts, in whatever order the articles come.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class FactStoreMergingTests(AzuriteServer azurite)
{
    private const int Orders = 20;

    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly IReadOnlyList<(ArticleRecord Record, Fact[] Facts)> Articles =
    [
        (Told.Record("a.txt", "2025-05-04"), [Told.Visit(status: VisitStatus.Planned, start: "2025-05"), Told.Meeting()]),
        (Told.Record("b.txt", "2025-05-06"), [Told.Visit(place: null), Told.Agreement()]),
        (Told.Record("c.txt", "2025-05-07"), [Told.Visit("Ána Lim"), Told.Visit("Bora Tek", "KZ", "VN", "2025-05-20")]),
        (Told.Record("d.txt", "2025-05-08"), [Told.Visit("Dio Ra", from: null), Told.Meeting("Ana Lim", "Bora Tek", "2025-05")]),
        (Told.Record("e.txt", "2025-05-09"), [Told.Visit(start: null), Told.Agreement("trade and tariffs")]),
        (Told.Record("f.txt", null), [Told.Visit(start: "2025-11-02"), Told.Visit(kind: VisitKind.Unspecified)]),
    ];

    [Fact]
    public async Task The_order_in_which_articles_come_and_how_often_leaves_no_trace()
    {
        var random = new Random(20_250_512);
        var expected = await RowsAfterAsync(Articles);
        for (var number = 1; number < Orders; number++)
        {
            var order = Articles.Concat(Articles.Where(_ => random.Next(3) == 0)).ToArray();
            random.Shuffle(order);

            Assert.Equal(expected, await RowsAfterAsync(order));
        }
    }

    [Fact]
    public async Task Articles_that_several_processes_bring_in_at_once_end_as_one_after_another()
    {
        var expected = await RowsAfterAsync(Articles);
        var stores = await Stores.CreateAsync(azurite);

        await Task.WhenAll(Articles.Concat(Articles).Select((article, number) =>
            (number % 2 == 0 ? stores : stores.OfAnotherProcess()).Facts.SaveArticleAsync(article.Record, Told.Facts(article.Facts), None)));

        Assert.Equal(expected, await RowsAsync(stores));
    }

    [Fact]
    public async Task What_an_article_tells_is_found_by_the_ids_shown_with_the_article()
    {
        var stores = await FilledAsync(Articles);
        foreach (var (record, _) in Articles)
        {
            var told = await stores.Articles.FactsOfAsync(record.Id, None);
            foreach (var id in told.Visits.Select(visit => visit.Id))
            {
                var found = await stores.Facts.GetVisitAsync(id, None);
                Assert.Contains(found!.Sources, source => source.ArticleId == record.Id.Value);
                Assert.Equal(found.Id, (await stores.Facts.GetVisitAsync(found.Id, None))!.Id);
                Assert.NotNull(await stores.Facts.GetHistoryAsync(id, None));
            }

            Assert.All(told.Meetings, meeting => Assert.NotNull(stores.Facts.GetMeetingAsync(meeting.Id, None).Result));
            Assert.All(told.Agreements, agreement => Assert.NotNull(stores.Facts.GetHistoryAsync(agreement.Id, None).Result));
        }

        Assert.Null(await stores.Facts.GetHistoryAsync("x0123456789abcdef0123", None));
        Assert.Null(await stores.Facts.GetHistoryAsync("v0123456789abcdef0123", None));
    }

    [Fact]
    public async Task Taking_articles_back_one_by_one_leaves_what_the_others_say()
    {
        var stores = await FilledAsync(Articles);
        for (var left = Articles.Count - 1; left >= 0; left--)
        {
            await stores.Facts.RemoveArticleAsync(Articles[left].Record.Id, None);

            await Consistency.AssertAsync(stores);
            Assert.Equal(await FactsAsync(await FilledAsync(Articles.Take(left))), await FactsAsync(stores));
        }
    }

    [Fact]
    public async Task A_fact_of_another_block_leaves_its_old_block()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Facts.SaveArticleAsync(Told.Record("a.txt", "2024-12-30"), Told.Facts(Told.Visit(start: null)), None);
        await stores.Facts.SaveArticleAsync(Told.Record("b.txt", "2024-12-31"), Told.Facts(Told.Visit(start: null)), None);

        await stores.Facts.SaveArticleAsync(Told.Record("a.txt", "2025-06-02"), Told.Facts(Told.Visit(start: null)), None);

        await Consistency.AssertAsync(stores);
        var listed = (await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items;
        Assert.Equal(["2024-12-31", "2025-06-02"], listed.Select(visit => Assert.Single(visit.Sources).Published.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_articles_that_contradict_each_other_are_both_kept()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Facts.SaveArticleAsync(Told.Record("a.txt"), Told.Facts(Told.Visit(place: "Astana", kind: VisitKind.State)), None);
        await stores.Facts.SaveArticleAsync(Told.Record("b.txt"), Told.Facts(Told.Visit(place: "Almaty", kind: VisitKind.Working)), None);

        var visit = Assert.Single((await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items);

        Assert.Equal(2, visit.Sources.Count);
        await Consistency.AssertAsync(stores);
    }

    private async Task<Stores> FilledAsync(IEnumerable<(ArticleRecord Record, Fact[] Facts)> articles)
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var (record, facts) in articles)
        {
            await stores.Facts.SaveArticleAsync(record, Told.Facts(facts), None);
        }

        return stores;
    }

    private async Task<string> RowsAfterAsync(IEnumerable<(ArticleRecord Record, Fact[] Facts)> articles) => await RowsAsync(await FilledAsync(articles));

    private static async Task<string> RowsAsync(Stores stores)
    {
        var rows = new List<string>();
        foreach (var table in TableNames.OfArticles)
        {
            rows.AddRange(await stores.RowsAsync(table, "Past", "Sequence"));
        }

        return string.Join('\n', rows);
    }

    private static async Task<string> FactsAsync(Stores stores)
    {
        var rows = new List<string>();
        foreach (var table in TableNames.OfArticles.Where(name => name.EndsWith("lists", StringComparison.Ordinal)))
        {
            rows.AddRange(await stores.RowsAsync(table));
        }

        return string.Join('\n', rows);
    }
}
