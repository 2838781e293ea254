using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Visits that move in the lists between two pages, one way at a time; <see cref="WalkTests"/> mixes them.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class MoveTests(AzuriteServer azurite)
{
    private const string Mover = "Moving Mover";

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(4);

    private static readonly FactOrder[] Orders = [FactOrder.LatestFirst, FactOrder.EarliestFirst, FactOrder.LastChangedFirst];

    [Theory]
    [InlineData(FactOrder.LatestFirst, null)]
    [InlineData(FactOrder.EarliestFirst, null)]
    [InlineData(FactOrder.LastChangedFirst, null)]
    [InlineData(FactOrder.LatestFirst, "forum")]
    [InlineData(FactOrder.EarliestFirst, "forum")]
    [InlineData(FactOrder.LastChangedFirst, "forum")]
    public async Task Who_has_begun_gets_the_list_as_it_stood_though_a_visit_moves_away_and_back(FactOrder order, string? words)
    {
        foreach (var days in (int?[][])[[8], [24], [8, null], [24, null], [8, 24], [24, 8, null, 24]])
        {
            var stores = await PreparedAsync();
            var query = new VisitQuery { Order = order, Words = words };
            var whole = await NamesAsync(stores, query);
            var walks = await Task.WhenAll(new[] { 1, 2, 3, 6 }.Select(size => Walk.BeginAsync(stores, query with { PageSize = size })));
            foreach (var day in days)
            {
                stores.Time.Now += TimeSpan.FromSeconds(10);
                await MoveAsync(stores, day);
            }

            await Task.WhenAll(walks.Select(walk => walk.EndAsync(stores)));
            Assert.All(walks, walk => Assert.Equal(whole, walk.Seen));

            stores.Time.Now += TimeSpan.FromSeconds(10);
            var isBack = days[^1] is null && order != FactOrder.LastChangedFirst;
            Assert.Equal(isBack, whole.SequenceEqual(await NamesAsync(stores, query)));
        }
    }

    [Fact]
    public async Task A_move_comes_true_a_while_after_it_was_written()
    {
        var stores = await PreparedAsync();
        var before = await NamesAsync(stores, new VisitQuery());
        await MoveAsync(stores, 24);

        Assert.Equal(before, await NamesAsync(stores, new VisitQuery()));
        Assert.Equal(24, (await stores.Facts.ListVisitsAsync(new VisitQuery { Persons = [Mover] }, None)).Items.Single().Fact.Start!.Value.Day);
        Assert.Equal(before.Count, (await stores.Facts.ListVisitsAsync(new VisitQuery { Order = FactOrder.FirstChangedFirst }, None)).Items.Count);
        stores.Time.Now += Margin;
        Assert.Equal(before.Count - 1, before.IndexOf(Mover));
        Assert.Equal(1, (await NamesAsync(stores, new VisitQuery())).IndexOf(Mover));
    }

    [Fact]
    public async Task A_move_that_is_written_too_late_is_put_off()
    {
        var stores = await PreparedAsync();
        var slow = new SlowWrite(stores.Time, TimeSpan.FromSeconds(5), times: 1);
        await MoveAsync(stores.With(slow), 24);

        var rows = (await stores.EntitiesAsync(TableNames.ListsOf(TableNames.Visits))).Where(row => row.GetInt64(FactColumns.Until) is < PlacedRow.Always).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.InRange(row.GetInt64(FactColumns.Until)!.Value, stores.Time.Now.UtcTicks, long.MaxValue));
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public Task Who_began_before_or_after_a_process_died_over_a_move_gets_each_once_though_it_is_done_again_meanwhile() => Deaths.AfterEachAsync(1, async changes =>
    {
        var stores = await PreparedAsync();
        VisitQuery[] queries =
        [
            .. Orders.Select(order => new VisitQuery { Order = order, PageSize = 2, Parties = [Party.Of("VN")] }),
            .. Orders.Select(order => new VisitQuery { Order = order, PageSize = 2, Words = "forum" }),
        ];
        var walks = (await Task.WhenAll(queries.Select(query => Walk.BeginAsync(stores, query)))).ToList();
        stores.Time.Now += TimeSpan.FromSeconds(10);
        var death = await Record.ExceptionAsync(() => MoveAsync(stores.DyingAfter(new CutOff(changes)), 24));
        stores.Time.Now += TimeSpan.FromSeconds(10);
        await Task.WhenAll(walks.Select(walk => walk.GoOnAsync(stores)));
        walks.AddRange(await Task.WhenAll(queries.Select(query => Walk.BeginAsync(stores, query))));
        stores.Time.Now += TimeSpan.FromSeconds(10);
        // The next one may be cut off as well, and tell something else.
        await Record.ExceptionAsync(() => MoveAsync(stores.DyingAfter(new CutOff(changes / 3)), changes % 3 == 0 ? 24 : 8));
        stores.Time.Now += TimeSpan.FromSeconds(10);
        walks.AddRange(await Task.WhenAll(queries.Select(query => Walk.BeginAsync(stores, query))));
        await MoveAsync(stores, changes % 2 == 0 ? 24 : 8);
        foreach (var walk in walks)
        {
            await walk.EndAsync(stores);
            walk.AssertIsWhole($"After {changes} changes");
        }

        await Consistency.AssertAsync(stores);
        return death is not null;
    });

    [Fact]
    public async Task Pages_are_given_for_a_day_and_then_refused_but_to_who_follows_the_changes()
    {
        var stores = await PreparedAsync();
        foreach (var order in Enum.GetValues<FactOrder>())
        {
            var query = new VisitQuery { Order = order, PageSize = 1 };
            var page = await stores.Facts.ListVisitsAsync(query, None);
            Assert.True(Cursor.TryRead(page.NextCursor, query, out var cursor));
            stores.Time.Now += MoveTime.CursorLife;
            var next = await stores.Facts.ListVisitsAsync(query with { After = cursor }, None);
            Assert.Single(next.Items);
            Assert.True(Cursor.TryRead(next.NextCursor, query, out cursor));
            stores.Time.Now += TimeSpan.FromTicks(1);

            // Each page counts from the first.
            var late = () => stores.Facts.ListVisitsAsync(query with { After = cursor }, None);
            if (order == FactOrder.FirstChangedFirst)
                Assert.Single((await late()).Items);
            else
                await Assert.ThrowsAsync<CursorExpiredException>(late);
        }
    }

    private static Task<ArticleRecord> MoveAsync(Stores stores, int? day) =>
        stores.Facts.SaveArticleAsync(Told.Record("moved.txt", "2025-07-02"), Told.Facts(VisitOf(Mover, day is null ? "2025-05" : $"2025-05-{day:D2}")), None);

    private static Visit VisitOf(string name, string start) => Told.Visit(name, start: start) with { Occasion = "harbour forum" };

    private static async Task<List<string>> NamesAsync(Stores stores, VisitQuery query) =>
        [.. (await stores.Facts.ListVisitsAsync(query, None)).Items.Select(visit => visit.Fact.Visitor.Name)];

    /// <summary>Visits on five days of May, and one of which the day is not known; it lies before the others.</summary>
    private async Task<Stores> PreparedAsync()
    {
        var stores = (await Stores.CreateAsync(azurite)).MovingAfter(Margin);
        foreach (var (name, start) in ((string, string)[])[("Person Number5", "2025-05-05"), (Mover, "2025-05"), .. Enumerable.Range(1, 4).Select(number => ($"Person Number{10 * number}", $"2025-05-{10 * number % 31:D2}"))])
        {
            stores.Time.Now += TimeSpan.FromSeconds(10);
            await stores.Facts.SaveArticleAsync(Told.Record($"{name}.txt", "2025-07-01"), Told.Facts(VisitOf(name, start)), None);
        }

        return stores;
    }
}
