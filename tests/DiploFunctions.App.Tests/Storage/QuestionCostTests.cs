using System.Globalization;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>What each question costs: the table in docs/storage.md is right, and no question reads more than it gives and one page.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class QuestionCostTests(AzuriteServer azurite)
{
    private const int PageSize = 10;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly First = new(2025, 3, 1);

    private static readonly Dictionary<string, Func<FactStore, ArticleStore, Task<int>>> Questions = new(StringComparer.Ordinal)
    {
        ["a fact by its id"] = async (facts, _) => await facts.GetVisitAsync(VisitOf(1).Id, None) is null ? 0 : 1,
        ["a fact's history"] = async (facts, _) => await facts.GetHistoryAsync(VisitOf(1).Id, None) is null ? 0 : 1,
        ["all, latest first"] = Visits(new VisitQuery()),
        ["all, earliest first"] = Visits(new VisitQuery { Order = FactOrder.EarliestFirst }),
        ["all, last changed first"] = Visits(new VisitQuery { Order = FactOrder.LastChangedFirst }),
        ["changed since an instant, first changed first"] = Visits(new VisitQuery { UpdatedSince = Told.Received, Order = FactOrder.FirstChangedFirst }),
        ["of a country"] = Visits(new VisitQuery { Parties = [Party.Of("VN")] }),
        ["from a country to another, of a kind"] = Visits(new VisitQuery { From = Party.Of("VN"), To = Party.Of("KZ"), Kind = VisitKind.State }),
        ["of two countries, earliest first"] = Visits(new VisitQuery { Parties = [Party.Of("VN"), Party.Of("FR")], Order = FactOrder.EarliestFirst }),
        ["of a person"] = Visits(new VisitQuery { Persons = ["lim"] }),
        ["of a person and a country, in a range of days"] =
            Visits(new VisitQuery { Persons = ["Ana Lim"], Parties = [Party.Of("FR")], FirstDay = First, LastDay = First.AddDays(60) }),
        ["in a range of days"] = Visits(new VisitQuery { FirstDay = First, LastDay = First.AddDays(20) }),
        ["by confidence, background and status"] =
            Visits(new VisitQuery { MinConfidence = 0.5, Background = false, Status = VisitStatus.Completed }),
        ["by a word"] = Visits(new VisitQuery { Words = "forum" }),
        ["by two words"] = Visits(new VisitQuery { Words = "forum trade" }),
        ["by three words"] = Visits(new VisitQuery { Words = "visits astana forum" }),
        ["by a word, of a country"] = Visits(new VisitQuery { Words = "forum", Parties = [Party.Of("FR")] }),
        ["by a word, changed since an instant"] = Visits(new VisitQuery { Words = "forum", UpdatedSince = Told.Received.AddDays(7 * 14) }),
        ["by a word, earliest first"] = Visits(new VisitQuery { Words = "forum", Order = FactOrder.EarliestFirst }),
        ["by a word, in a range of days, last changed first"] =
            Visits(new VisitQuery { Words = "forum", FirstDay = First, LastDay = First.AddDays(40), Order = FactOrder.LastChangedFirst }),
        ["by a word, in a range of days, last changed first, both pages"] =
            Visits(new VisitQuery { Words = "forum", FirstDay = First, LastDay = First.AddDays(40), Order = FactOrder.LastChangedFirst }, pages: 2),
        ["of an article"] = Visits(new VisitQuery { Article = ArticleId.OfBlob("3.txt") }),
        ["the facts of a week"] = async (facts, _) => (await facts.FactsOfWeekAsync(IsoWeek.Of(new DateOnly(2025, 6, 23)), None)).Visits.Count,
        ["coming visits in 90 days"] = async (facts, _) => (await facts.ComingVisitsAsync(First, First.AddDays(90), None)).Count,
        ["articles"] = async (_, articles) => (await articles.ListAsync(new ArticleQuery { PageSize = PageSize }, None)).Items.Count,
        ["an article"] = async (_, articles) => await articles.GetAsync(ArticleId.OfBlob("3.txt"), None) is null ? 0 : 1,
        ["an article's facts"] = async (_, articles) => (await articles.FactsOfAsync(ArticleId.OfBlob("3.txt"), None)).Visits.Count,
    };

    [Fact]
    public async Task The_table_of_costs_says_what_each_question_costs()
    {
        var counting = new CountingPolicy();
        var stores = (await FilledAsync()).With(counting);
        var documented = Documented();
        Assert.Equal(Questions.Keys.Order(StringComparer.Ordinal), documented.Keys.Order(StringComparer.Ordinal));
        var measured = new Dictionary<string, (int, int, int)>(StringComparer.Ordinal);
        foreach (var (question, ask) in Questions)
        {
            counting.Reset();
            var given = await ask(stores.Facts, stores.Articles);
            measured[question] = (given, counting.Requests, counting.Rows);
        }

        Assert.True(
            measured.All(row => documented[row.Key] == row.Value),
            "Given, requests and rows as measured:\n" + string.Join('\n', measured.Select(row => $"{row.Key} {row.Value}")));
    }

    [Fact]
    public async Task No_list_reads_more_rows_than_it_gives_and_one_page()
    {
        var counting = new CountingPolicy();
        var stores = (await FilledAsync()).With(counting);
        foreach (var (question, ask) in Questions.Where(row => !row.Key.StartsWith("coming", StringComparison.Ordinal)))
        {
            counting.Reset();
            var given = await ask(stores.Facts, stores.Articles);

            Assert.True(given > 0, $"{question}: nothing was found.");
            // What an article tells is read by id; what the index of words does not hold in order is a page of the service, at most 1,000 rows.
            var (byId, page) = question switch
            {
                "of an article" => (2 * given, PageSize),
                "by a word, earliest first" => (given, WordQuestions.MostOrdered),
                _ => (given, PageSize),
            };
            Assert.True(counting.Rows <= byId + page + 1, $"{question}: {counting.Rows} rows read for {given}.");
            Assert.True(counting.Requests <= given + 5, $"{question}: {counting.Requests} requests for {given}.");
        }
    }

    private static Func<FactStore, ArticleStore, Task<int>> Visits(VisitQuery query, int pages = 1) =>
        async (facts, _) =>
        {
            var page = await facts.ListVisitsAsync(query with { PageSize = PageSize }, None);
            var given = page.Items.Count;
            for (var number = 2; number <= pages; number++)
            {
                Assert.True(Cursor.TryRead(page.NextCursor, query, out var cursor));
                page = await facts.ListVisitsAsync(query with { PageSize = PageSize, After = cursor }, None);
                given += page.Items.Count;
            }

            return given;
        };

    private static Visit VisitOf(int number) => Told.Visit(
        number % 2 == 0 ? "Ana Lim" : "Bora Tek",
        "VN",
        number % 3 == 0 ? "FR" : "KZ",
        First.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        status: number % 5 == 0 ? VisitStatus.Planned : VisitStatus.Completed) with
    {
        Occasion = number % 2 == 0 ? "forum on trade" : null,
    };

    /// <summary>60 visits by 15 articles of as many weeks.</summary>
    private async Task<Stores> FilledAsync()
    {
        var stores = await Stores.CreateAsync(azurite);
        for (var number = 0; number < 15; number++)
        {
            stores.Time.Now = Told.Received.AddDays(7 * number);
            var record = Told.Record($"{number}.txt", received: stores.Time.Now, published: null);
            await stores.Facts.SaveArticleAsync(record, Told.Facts([.. Enumerable.Range(4 * number, 4).Select(VisitOf)]), None);
        }

        return stores;
    }

    /// <summary>The table's lines with three numbers at the end: given, requests, rows.</summary>
    private static Dictionary<string, (int, int, int)> Documented()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "docs", "storage.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal));
        var cells = lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return cells.Where(row => row.Length == 5 && row[2..].All(cell => int.TryParse(cell, out _)))
            .ToDictionary(
                row => row[0],
                row => (int.Parse(row[2], CultureInfo.InvariantCulture), int.Parse(row[3], CultureInfo.InvariantCulture), int.Parse(row[4], CultureInfo.InvariantCulture)),
                StringComparer.Ordinal);
    }
}
