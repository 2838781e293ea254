using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The questions that are measured, over a filled store. Pages have 50 items, as they have unless asked for otherwise.</summary>
internal sealed class Questions
{
    private static readonly CancellationToken None = CancellationToken.None;

    // Of these there are more than a page in every world, so that the answers are of one size in all of them.
    private const int ShortPage = 10;

    private readonly Emulated _stores;
    private readonly IReadOnlyList<string> _visits;
    private readonly IReadOnlyList<string> _people;

    private Questions(Emulated stores, IReadOnlyList<string> visits, IReadOnlyList<string> people) =>
        (_stores, _visits, _people) = (stores, visits, people);

    public static async Task<Questions> OfAsync(Emulated stores)
    {
        var visits = new List<string>();
        foreach (var country in World.Countries)
        {
            var page = await stores.Facts.ListVisitsAsync(new VisitQuery { Parties = [country], PageSize = 5 }, None);
            visits.AddRange(page.Items.Select(visit => visit.Id));
        }

        var people = await stores.Summaries.ListPeopleAsync(new PersonQuery { PageSize = PagedQuery.MaxPageSize }, None);
        return new Questions(stores, visits, [.. people.Items.Select(person => person.Id)]);
    }

    public IEnumerable<Question> All =>
    [
        Visits("visits", _ => AccessPath.All, _ => new VisitQuery()),
        Visits("visits of a country", round => AccessPath.Of(CountryOf(round)), round => new VisitQuery { Parties = [CountryOf(round)] }),
        Visits("visits from one country to another", round => AccessPath.Of(CountryOf(round)), round => new VisitQuery { From = CountryOf(round), To = CountryOf(round + 1), PageSize = ShortPage }),
        Visits("visits of a pair", round => AccessPath.Of(CountryOf(round)), round => new VisitQuery { Parties = [CountryOf(round), CountryOf(round + 1)], PageSize = ShortPage }),
        Visits("visits of a person", round => AccessPath.OfPerson(PersonOf(round)).MaxBy(path => path.Length)!, round => new VisitQuery { Persons = [PersonOf(round)], PageSize = ShortPage }),
        Visits("visits of a month", _ => AccessPath.All, round => new VisitQuery
        {
            FirstDay = MonthOf(round), LastDay = MonthOf(round).AddMonths(1).AddDays(-1), PageSize = ShortPage,
        }),
        Visits("visits of a country and year", round => AccessPath.Of(CountryOf(round)), round => new VisitQuery
        {
            Parties = [CountryOf(round)], FirstDay = new DateOnly(2017 + (round % 8), 1, 1), LastDay = new DateOnly(2017 + (round % 8), 12, 31), PageSize = ShortPage,
        }),
        Visits("planned visits", _ => AccessPath.All, _ => new VisitQuery { Status = VisitStatus.Planned }),
        Visits("visits by last change", _ => AccessPath.All, _ => new VisitQuery { Order = FactOrder.LastChangedFirst }),
        Words("visits by a word", round => new VisitQuery { Words = WordOf(round) }),
        Words("visits by two words", round => new VisitQuery { Words = WordOf(round) + " fisheries" }),
        Words("visits by a word in a month, earliest first", round => InMonth(round, FactOrder.EarliestFirst)),
        Words("visits by a word in a month, last changed first", round => InMonth(round, FactOrder.LastChangedFirst)),
        Meetings("meetings of a country", round => AccessPath.Of(CountryOf(round)), round => new MeetingQuery { Parties = [CountryOf(round)] }),
        Agreements("agreements of a country", round => AccessPath.Of(CountryOf(round)), round => new AgreementQuery { Parties = [CountryOf(round)] }),
        Agreements("agreements at a level", round => AccessPath.Of(LevelOf(round)), round => new AgreementQuery { Level = LevelOf(round), PageSize = ShortPage }),
        Point("a visit by id", FactRows.Fact, id => _stores.Facts.GetVisitAsync(id, None)),
        Point("a visit's history", FactRows.History, id => _stores.Facts.GetHistoryAsync(id, None)),
        new("partners of a country", Rows(round => _stores.Summaries.ListPartnersAsync(new PartnerQuery { Country = CountryOf(round) }, None)), Query(TableNames.Partners, round => CountryOf(round).Code)),
        new("people of a country", Rows(round => _stores.Summaries.ListPeopleAsync(new PersonQuery { Country = CountryOf(round) }, None)), Query(TableNames.People, round => AccessPath.Of(CountryOf(round)))),
        new("a person by id", async round => await _stores.Summaries.GetPersonAsync(_people[round % _people.Count], None) is null ? 0 : 1, (round, _) =>
            Raw.PointAsync(_stores.Account, TableNames.People, (_people[round % _people.Count], "person"))),
        new("articles", Rows(_ => _stores.Articles.ListAsync(new ArticleQuery(), None)), Query(TableNames.Articles, _ => "list")),
    ];

    // Of more than 1,000 finds in another order than the latest first the app asks to narrow the question.
    private static VisitQuery InMonth(int round, FactOrder order) => new()
    {
        Words = WordOf(round),
        Order = order,
        FirstDay = MonthOf(round),
        LastDay = MonthOf(round).AddMonths(1).AddDays(-1),
    };

    private static Party CountryOf(int round) => World.Countries[round % 12];

    private static string PersonOf(int round) => World.PersonOf(CountryOf(round), round % 3).Name;

    private static string WordOf(int round) => round % 2 == 0 ? "ports" : "grain";

    private static PartnershipLevel LevelOf(int round) => (PartnershipLevel)(round % 3);

    private static DateOnly MonthOf(int round) => new DateOnly(2017, 1, 1).AddMonths(round % 96);

    private Question Visits(string name, Func<int, string> partition, Func<int, VisitQuery> query) =>
        new(name, Rows(round => _stores.Facts.ListVisitsAsync(query(round), None)), Query(TableNames.ListsOf(TableNames.Visits), partition));

    // Facts that many articles tell are large and have many words: the floor reads the very rows that the question does, in another order than
    // the index's all that it puts in order.
    private Question Words(string name, Func<int, VisitQuery> queryOf) =>
        new(name, Rows(round => _stores.Facts.ListVisitsAsync(queryOf(round), None)), (round, rows) =>
        {
            var query = queryOf(round) with { AsOf = DateTime.UtcNow.Ticks };
            var isOrdered = query.Order != FactOrder.LatestFirst;
            var plan = FactPlans.OfWord(query, 'v', WordQuestions.IndexWordOf(query)!);
            return Raw.FilterAsync(
                _stores.Account,
                TableNames.Words,
                RowQuery.And(plan.Rows.FilterOf(plan.Partition, null), plan.Filter),
                isOrdered ? RowQuery.RowsOfResponse : rows,
                isOrdered ? FactColumns.OfWordRows : null);
        });

    private Question Meetings(string name, Func<int, string> partition, Func<int, MeetingQuery> query) =>
        new(name, Rows(round => _stores.Facts.ListMeetingsAsync(query(round), None)), Query(TableNames.ListsOf(TableNames.Meetings), partition));

    private Question Agreements(string name, Func<int, string> partition, Func<int, AgreementQuery> query) =>
        new(name, Rows(round => _stores.Facts.ListAgreementsAsync(query(round), None)), Query(TableNames.ListsOf(TableNames.Agreements), partition));

    private Question Point<T>(string name, string row, Func<string, Task<T?>> ask)
        where T : class => new(
            name,
            async round => await ask(_visits[round % _visits.Count]) is null ? 0 : 1,
            (round, _) => Raw.PointAsync(_stores.Account, TableNames.Visits, (FactRows.PartitionOf(_visits[round % _visits.Count]), row)));

    // A page takes one row more than it gives out, to know whether there is a next.
    private static Func<int, Task<int>> Rows<T>(Func<int, Task<Page<T>>> ask) => async round =>
        await ask(round) is var page ? page.Items.Count + (page.NextCursor is null ? 0 : 1) : 0;

    private Func<int, int, Task> Query(string table, Func<int, string> partition) => (round, rows) => Raw.QueryAsync(_stores.Account, table, partition(round), rows);
}
