using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class PagingTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Pages_hold_every_visit_once_while_others_come_in_and_go()
    {
        var stores = await Stores.CreateAsync(azurite);
        Visit[] visits = [.. Enumerable.Range(1, 23).Select(day => Told.Visit($"Person Number{day}", start: $"2025-05-{day:D2}"))];
        await SaveAsync(stores, "all.txt", visits);
        await SaveAsync(stores, "passing.txt", Told.Visit("Passing Away", start: "2025-05-15"));

        var seen = new List<string>();
        var query = new VisitQuery { PageSize = 5, Parties = [Party.Of("VN")] };
        for (var pages = 1; ; pages++)
        {
            var page = await stores.Facts.ListVisitsAsync(query, None);
            seen.AddRange(page.Items.Select(visit => visit.Fact.Visitor.Name));
            if (page.NextCursor is null)
            {
                Assert.Equal(6, pages);
                break;
            }

            Assert.Equal(5, page.Items.Count);
            Assert.True(Cursor.TryRead(page.NextCursor, query, out var cursor));
            query = query with { After = cursor };
            // Newer and older than what was seen; and one that the last page ended beside goes away.
            await SaveAsync(stores, $"new{pages}.txt", Told.Visit($"Newer {pages}", start: "2025-08-01"), Told.Visit($"Older {pages}", start: "2024-01-01"));
            await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("passing.txt"), None);
        }

        var expected = visits.Reverse().Select(visit => visit.Visitor.Name);
        Assert.Equal(expected, seen.Where(name => name.StartsWith("Person", StringComparison.Ordinal)));
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task Pages_of_the_earliest_first_hold_every_visit_once_while_others_come_in()
    {
        var stores = await Stores.CreateAsync(azurite);
        await SaveAsync(stores, "all.txt", [.. Enumerable.Range(1, 17).Select(day => Told.Visit($"Person Number{day}", start: day == 17 ? null : $"2025-05-{day:D2}"))]);

        var seen = new List<string>();
        var query = new VisitQuery { PageSize = 4, Order = FactOrder.EarliestFirst };
        for (string? next = "first"; next is not null;)
        {
            var page = await stores.Facts.ListVisitsAsync(query, None);
            seen.AddRange(page.Items.Select(visit => visit.Fact.Visitor.Name));
            next = page.NextCursor;
            query = Cursor.TryRead(next, query, out var cursor) ? query with { After = cursor } : query;
            await SaveAsync(stores, $"new{seen.Count}.txt", Told.Visit($"Older {seen.Count}", start: "2024-01-01"), Told.Visit($"Same {seen.Count}", start: "2025-05-08"));
        }

        Assert.Equal([17, .. Enumerable.Range(1, 16)], seen.Where(name => name.StartsWith("Person", StringComparison.Ordinal)).Select(name => int.Parse(name[13..], null)));
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task Who_follows_the_changes_gets_each_fact_again_that_changes_and_misses_none()
    {
        var stores = await Stores.CreateAsync(azurite);
        for (var number = 1; number <= 5; number++)
        {
            stores.Time.Now += TimeSpan.FromMinutes(1);
            await SaveAsync(stores, $"{number}.txt", Told.Visit($"Person Number{number}", start: $"2025-0{number}-01"));
        }

        var query = new VisitQuery { PageSize = 2, Order = FactOrder.FirstChangedFirst };
        var first = await stores.Facts.ListVisitsAsync(query, None);
        stores.Time.Now += TimeSpan.FromMinutes(1);
        await SaveAsync(stores, "1 again.txt", Told.Visit("Person Number1", start: "2025-01-01"));
        Assert.True(Cursor.TryRead(first.NextCursor, query, out var cursor));
        var rest = await stores.Facts.ListVisitsAsync(query with { PageSize = 50, After = cursor }, None);

        Assert.Equal(["1", "2"], first.Items.Select(visit => visit.Fact.Visitor.Name[13..]));
        Assert.Equal(["3", "4", "5", "1"], rest.Items.Select(visit => visit.Fact.Visitor.Name[13..]));
    }

    [Fact]
    public async Task A_visit_whose_day_moves_past_the_reader_is_given_where_it_stood_and_as_it_is_now()
    {
        var stores = await Stores.CreateAsync(azurite);
        await SaveAsync(stores, "all.txt", [.. Enumerable.Range(2, 6).Select(day => Told.Visit($"Person Number{day}", start: $"2025-05-0{day}")), Told.Visit("Moving Forward", start: "2025-05")]);
        var (began, query) = (stores.Time.Now += TimeSpan.FromMinutes(1), new VisitQuery { PageSize = 3 });
        var first = await stores.Facts.ListVisitsAsync(query, None);
        stores.Time.Now += TimeSpan.FromMinutes(1);
        await SaveAsync(stores, "moved.txt", Told.Visit("Moving Forward", start: "2025-05-11"));
        Assert.True(Cursor.TryRead(first.NextCursor, query, out var cursor));
        var rest = await stores.Facts.ListVisitsAsync(query with { PageSize = 50, After = cursor }, None);
        var changed = await stores.Facts.ListVisitsAsync(new VisitQuery { UpdatedSince = began, Order = FactOrder.FirstChangedFirst }, None);
        var anew = await stores.Facts.ListVisitsAsync(new VisitQuery(), None);

        Assert.Equal([7, 6, 5, 4, 3, 2, 11], first.Items.Concat(rest.Items).Select(visit => visit.Fact.Start!.Value.Day!.Value));
        Assert.Equal([11, 7, 6, 5, 4, 3, 2], anew.Items.Select(visit => visit.Fact.Start!.Value.Day!.Value));
        Assert.Equal("Moving Forward", Assert.Single(changed.Items).Fact.Visitor.Name);
    }

    [Theory]
    [InlineData(FactOrder.LatestFirst)]
    [InlineData(FactOrder.EarliestFirst)]
    [InlineData(FactOrder.LastChangedFirst)]
    [InlineData(FactOrder.FirstChangedFirst)]
    public async Task Pages_of_a_word_hold_every_visit_once_while_others_come_in(FactOrder order)
    {
        var stores = await Stores.CreateAsync(azurite);
        var days = Enumerable.Range(1, 11).Select(day => day == 11 ? null : $"2025-05-{day:D2}").ToList();
        foreach (var (day, number) in days.Select((day, number) => (day, number)))
        {
            stores.Time.Now += TimeSpan.FromMinutes(1);
            await SaveAsync(stores, $"{number}.txt", Told.Visit($"Person Number{number:D2}", start: day) with { Occasion = "harbour forum" });
        }

        var seen = new List<string>();
        var query = new VisitQuery { PageSize = 3, Words = "forum harbour", Order = order };
        for (string? next = "first"; next is not null;)
        {
            var page = await stores.Facts.ListVisitsAsync(query, None);
            seen.AddRange(page.Items.Select(visit => visit.Fact.Visitor.Name));
            next = seen.Count < 40 ? page.NextCursor : null;
            query = Cursor.TryRead(next, query, out var cursor) ? query with { After = cursor } : query;
            // One each before and behind the place by date; by change both are the last.
            stores.Time.Now += TimeSpan.FromMinutes(1);
            if (seen.Count < 11)
                await SaveAsync(stores, $"new{seen.Count}.txt", [.. new[] { "2024-01-01", "2025-08-01" }.Select(day => Told.Visit($"At {day} {seen.Count}", start: day) with { Occasion = "forum harbour" })]);
        }

        var numbers = Enumerable.Range(0, 11).ToList();
        List<int> expected = order switch
        {
            FactOrder.LatestFirst => [.. numbers.Take(10).Reverse(), 10],
            FactOrder.EarliestFirst => [10, .. numbers.Take(10)],
            FactOrder.LastChangedFirst => [.. numbers.AsEnumerable().Reverse()],
            _ => numbers,
        };
        Assert.Equal(expected, seen.Where(name => name.StartsWith("Person", StringComparison.Ordinal)).Select(name => int.Parse(name[13..], null)));
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_page_that_holds_exactly_the_rest_is_the_last()
    {
        var stores = await Stores.CreateAsync(azurite);
        await SaveAsync(stores, "a.txt", Told.Visit("Ana Lim"), Told.Visit("Bora Tek"));

        Assert.Null((await stores.Facts.ListVisitsAsync(new VisitQuery { PageSize = 2 }, None)).NextCursor);
        Assert.NotNull((await stores.Facts.ListVisitsAsync(new VisitQuery { PageSize = 1 }, None)).NextCursor);
    }

    [Fact]
    public async Task Pages_are_full_when_rows_are_left_out_in_between()
    {
        var stores = await Stores.CreateAsync(azurite);
        await SaveAsync(stores, "a.txt", [.. Enumerable.Range(1, 24).Select(day => Told.Visit($"Smith {(day % 3 == 0 ? "Kim" : "Lee")} {day}", start: $"2025-05-{day:D2}"))]);

        var query = new VisitQuery { Persons = ["kim smith"], PageSize = 3 };
        var first = await stores.Facts.ListVisitsAsync(query, None);
        Assert.True(Cursor.TryRead(first.NextCursor, query, out var cursor));
        var second = await stores.Facts.ListVisitsAsync(query with { After = cursor }, None);

        Assert.Equal([24, 21, 18], first.Items.Select(visit => visit.Fact.Start!.Value.Day!.Value));
        Assert.Equal([15, 12, 9], second.Items.Select(visit => visit.Fact.Start!.Value.Day!.Value));
    }

    [Fact]
    public async Task Articles_are_listed_last_in_first()
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var (name, hour) in ((string, int)[])[("b.txt", 2), ("c.txt", 3), ("a.txt", 1)])
        {
            await stores.Facts.SaveArticleAsync(Told.Record(name, received: Told.Received.AddHours(hour)), Told.Facts(), None);
        }

        var query = new ArticleQuery { PageSize = 2 };
        var first = await stores.Articles.ListAsync(query, None);
        Assert.True(Cursor.TryRead(first.NextCursor, query, out var cursor));
        var second = await stores.Articles.ListAsync(query with { After = cursor }, None);

        Assert.Equal(["c.txt", "b.txt", "a.txt"], first.Items.Concat(second.Items).Select(article => article.BlobName));
        Assert.Null(second.NextCursor);
    }

    private static Task SaveAsync(Stores stores, string blob, params Visit[] visits) =>
        stores.Facts.SaveArticleAsync(Told.Record(blob), Told.Facts(visits), None);
}
