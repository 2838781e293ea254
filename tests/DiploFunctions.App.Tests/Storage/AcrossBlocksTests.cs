using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>What goes beyond one block of facts: legs of one journey, and the turn of a year.</summary>
[Collection(WritersCollection.Name)]
public sealed class AcrossBlocksTests(AzuriteServer azurite)
{
    private const int Orders = 12;

    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly Visit[] Legs =
    [
        Told.Visit("Ana Lim", to: "KZ", start: "2025-05-05") with { End = PartialDate.Of(2025, 5, 7) },
        Told.Visit("ANA LIM", to: "UZ", start: "2025-05-08", place: null),
        Told.Visit("Ána Lim", to: "TM", start: "2025-05-11", place: null),
    ];

    private static readonly IReadOnlyList<(ArticleRecord Record, Fact[] Facts)> Articles =
    [
        (Told.Record("a.txt"), [Legs[0]]),
        (Told.Record("b.txt"), [Legs[1]]),
        (Told.Record("c.txt"), [Legs[2], Told.Visit("Ana Lim", to: "JP", start: "2025-07-01")]),
        (Told.Record("d.txt", "2024-12-30"), [Told.Visit("Ana Lim", to: "LA", start: null)]),
        (Told.Record("e.txt", "2025-01-02"), [Told.Visit("Ana Lim", to: "LA", start: null)]),
        (Told.Record("f.txt", "2025-01-03"), [Told.Visit("Bora Tek", "KZ", "VN", "2025-01-01"), Told.Visit("Bora Tek", "KZ", "LA", "2025-01-02")]),
        (Told.Record("g.txt", "2025-01-04"), [Told.Visit("Bora Tek", "KZ", "VN", "2024-12-30") with { End = PartialDate.Of(2025, 1, 1) }]),
    ];

    [Fact]
    public async Task Legs_that_three_articles_tell_are_one_journey_until_the_middle_one_is_gone()
    {
        var stores = await FilledAsync(Articles);
        var trip = Assert.Single((await TripsAsync(stores, "KZ", "UZ", "TM")).Distinct());
        Assert.NotNull(trip);
        Assert.Equal([null], await TripsAsync(stores, "JP"));

        await stores.Facts.RemoveArticleAsync(Articles[1].Record.Id, None);

        Assert.Equal([null, null], await TripsAsync(stores, "KZ", "TM"));
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public async Task An_article_that_tells_a_whole_journey_writes_each_leg_once()
    {
        var apart = await WritesAsync(Told.Visit(to: "KZ"), Told.Visit(to: "UZ", start: "2025-06-08"), Told.Visit(to: "TM", start: "2025-07-11"));

        // Three blocks put their visits into one row at once, so one may have to begin anew; a leg written twice costs a dozen.
        Assert.InRange(await WritesAsync(Legs), apart - 10, apart + 10);
    }

    [Fact]
    public async Task News_on_both_sides_of_New_Year_is_one_visit_and_each_article_is_taken_back_alone()
    {
        var stores = await FilledAsync(Articles);
        Assert.Equal(["d.txt", "e.txt"], SourcesOf(Assert.Single(await ToAsync(stores, "LA", "VN"))));
        var stay = Assert.Single(await ToAsync(stores, "VN", "KZ"));
        Assert.Equal((PartialDate.Of(2024, 12, 30), 2), (stay.Fact.Start, stay.Sources.Count));

        await stores.Facts.RemoveArticleAsync(Articles[3].Record.Id, None);
        await stores.Facts.RemoveArticleAsync(Articles[6].Record.Id, None);

        Assert.Equal(["e.txt"], SourcesOf(Assert.Single(await ToAsync(stores, "LA", "VN"))));
        var left = Assert.Single(await ToAsync(stores, "VN", "KZ"));
        Assert.Equal(PartialDate.Of(2025, 1, 1), left.Fact.Start);
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public async Task A_visit_that_moves_to_another_year_is_found_by_its_former_id()
    {
        var stores = await Stores.CreateAsync(azurite);
        await SaveAsync(stores, Told.Record("a.txt", "2024-12-20"), Told.Visit(start: null, status: VisitStatus.Planned));
        var before = Assert.Single(await ToAsync(stores, "KZ", "VN")).Id;

        await SaveAsync(stores, Told.Record("b.txt", "2025-01-10"), Told.Visit(start: "2025-01-10"));

        var now = Assert.Single(await ToAsync(stores, "KZ", "VN"));
        Assert.Equal(2, now.Sources.Count);
        Assert.Equal(now.Id, (await stores.Facts.GetVisitAsync(before, None))!.Id);
        await Consistency.AssertAsync(stores);
    }

    [Fact]
    public async Task The_order_in_which_articles_come_leaves_no_trace()
    {
        var expected = await RowsAsync(await FilledAsync(Articles));
        await Parallel.ForEachAsync(Enumerable.Range(0, Orders), new ParallelOptions { MaxDegreeOfParallelism = Deaths.AtOnce }, async (number, _) =>
        {
            var random = new Random(number);
            var order = Articles.Concat(Articles.Where(_ => random.Next(3) == 0)).ToArray();
            random.Shuffle(order);

            Assert.Equal(expected, await RowsAsync(await FilledAsync(order)));
        });
    }

    [Fact]
    public async Task Articles_that_several_processes_bring_in_at_once_end_as_one_after_another()
    {
        var expected = await RowsAsync(await FilledAsync(Articles));
        var stores = await Stores.CreateAsync(azurite);

        await Task.WhenAll(Articles.Concat(Articles).Select((article, number) =>
            SaveAsync(number % 2 == 0 ? stores : stores.OfAnotherProcess(), article.Record, article.Facts)));

        Assert.Equal(expected, await RowsAsync(stores));
    }

    [Theory]
    [InlineData("save")]
    [InlineData("remove")]
    public async Task A_process_that_dies_anywhere_leaves_nothing_that_doing_it_again_does_not_put_right(string what)
    {
        var some = Articles.Take(3).Concat(what == "save" ? [] : Articles.Skip(1).Take(1)).ToList();
        var undisturbed = await PreparedAsync();
        await ChangeAsync(undisturbed);
        var expected = await TripRowsAsync(undisturbed);
        await Deaths.AfterEachAsync(3, async changes =>
        {
            var stores = await PreparedAsync();
            var death = await Record.ExceptionAsync(() => ChangeAsync(stores.DyingAfter(new CutOff(changes))));

            await ChangeAsync(stores);

            await Consistency.AssertAsync(stores);
            Assert.Equal(expected, await TripRowsAsync(stores));
            return death is not null;
        });

        Task<Stores> PreparedAsync() => FilledAsync(what == "save" ? [some[0], some[2]] : some);

        Task ChangeAsync(Stores stores) => what == "save"
            ? SaveAsync(stores, some[1].Record, some[1].Facts)
            : stores.Facts.RemoveArticleAsync(some[1].Record.Id, None);
    }

    private static async Task<string> TripRowsAsync(Stores stores) => string.Join('\n', await stores.RowsAsync(TableNames.Journeys));

    private static Task SaveAsync(Stores stores, ArticleRecord record, params Fact[] facts) => stores.Facts.SaveArticleAsync(record, Told.Facts(facts), None);

    private async Task<int> WritesAsync(params Fact[] facts)
    {
        var counting = new CountingPolicy();
        var stores = (await Stores.CreateAsync(azurite)).With(counting);
        counting.Reset();
        await SaveAsync(stores, Told.Record("a.txt"), facts);
        return counting.Writes;
    }

    private async Task<Stores> FilledAsync(IEnumerable<(ArticleRecord Record, Fact[] Facts)> articles)
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var (record, facts) in articles)
        {
            await SaveAsync(stores, record, facts);
        }

        return stores;
    }

    private static async Task<IReadOnlyList<MergedFact<Visit>>> ToAsync(Stores stores, string country, string from) =>
        (await stores.Facts.ListVisitsAsync(new VisitQuery { To = Party.Of(country), From = Party.Of(from) }, None)).Items;

    private static async Task<IReadOnlyList<string?>> TripsAsync(Stores stores, params string[] countries)
    {
        var trips = new List<string?>();
        foreach (var country in countries)
        {
            trips.Add(Assert.Single(await ToAsync(stores, country, "VN")).TripId);
        }

        return trips;
    }

    private static IEnumerable<string> SourcesOf(MergedFact<Visit> visit) => visit.Sources.Select(source => source.Title!.Split(' ')[^1]);

    private static async Task<string> RowsAsync(Stores stores)
    {
        var rows = new List<string>();
        foreach (var table in TableNames.OfArticles)
        {
            rows.AddRange(await stores.RowsAsync(table, "Past", "Sequence"));
        }

        return string.Join('\n', rows);
    }
}
