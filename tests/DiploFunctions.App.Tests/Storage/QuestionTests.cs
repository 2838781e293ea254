using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Every condition, in every order, alone and together, against a plain look through all facts.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class QuestionTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Names = ["Ana Lim", "Bora Tek", "Lim Tek Hou", "Đỗ Ána", "Ciara O'Neill", "Wu"];
    private static readonly string[] Codes = ["VN", "KZ", "ID", "ASEAN", "FR"];
    private static readonly string?[] Dates = [null, "2024", "2025", "2025-05", "2025-05-31", "2025-06-01", "2025-12-31", "2026-01-01"];
    private static readonly string[] Quotes = ["opened the forum on trade", "forum of ministers", "hội nghị cấp cao", "signed a protocol on trade"];
    private static readonly string[] AskedWords = ["forum", "trade FORUM", "the protocol", "hội nghị", "meets", "lim meets"];
    private static readonly DateOnly?[] Days = [new(2024, 12, 31), new(2025, 5, 15), new(2025, 5, 31), new(2025, 6, 1), new(2026, 1, 1)];

    [Fact]
    public async Task Visits_are_those_that_meet_all_conditions_in_the_order_asked_for()
    {
        var random = new Random(1);
        var name = "";
        var stores = await FilledAsync(() => Told.Visit(
            name = Pick(random, Names), name == "Wu" ? null : Codes[name.Length % Codes.Length], Pick(random, Codes), Pick(random, Dates), Pick(random, Enum.GetValues<VisitKind>()),
            Pick(random, Enum.GetValues<VisitStatus>())) with
        {
            Confidence = random.Next(1, 10) / 10.0,
            Background = random.Next(3) == 0,
            Evidence = new Evidence(Pick(random, Quotes), 0, 9),
        });
        var query = new VisitQuery();
        var all = await AllAsync(query, stores.Facts.ListVisitsAsync);
        Assert.True(all.Count >= 30, $"Only {all.Count} visits: too much was put together.");

        for (var round = 0; round < 150; round++)
        {
            query = Common(random, new VisitQuery { PageSize = random.Next(1, 9) }) with
            {
                From = random.Next(8) == 0 ? Party.Of(Pick(random, Codes)) : null,
                To = random.Next(8) == 0 ? Party.Of(Pick(random, Codes)) : null,
                Kind = random.Next(8) == 0 ? Pick(random, Enum.GetValues<VisitKind>()) : null,
                Status = random.Next(8) == 0 ? Pick(random, Enum.GetValues<VisitStatus>()) : null,
            };
            var expected = all.Where(visit => IsAsked(query, visit, visit.Fact.Start, visit.Fact.End, [visit.Fact.Visitor], [visit.Fact.To, visit.Fact.From])
                && (query.From is null || query.From == visit.Fact.From) && (query.To is null || query.To == visit.Fact.To)
                && (query.Kind is null || query.Kind == visit.Fact.Kind) && (query.Status is null || query.Status == visit.Fact.Status));

            Assert.Equal(Ordered(expected, query.Order, visit => visit.Start), (await AllAsync(query, stores.Facts.ListVisitsAsync)).Select(KeyOf));
        }
    }

    [Fact]
    public async Task Meetings_and_agreements_are_those_that_meet_all_conditions()
    {
        var random = new Random(2);
        var stores = await FilledAsync(() => random.Next(2) == 0
            ? Told.Meeting(Pick(random, Names[..3]), Pick(random, Names[3..]), Pick(random, Dates), Pick(random, Enum.GetValues<MeetingKind>()))
            : Told.Agreement(Pick(random, Quotes), [Pick(random, Codes[..2]), Pick(random, Codes[2..])], Pick(random, Dates), Pick(random, Enum.GetValues<AgreementKind>())) with
            {
                Level = random.Next(2) == 0 ? null : Pick(random, Enum.GetValues<PartnershipLevel>()),
                Fields = random.Next(2) == 0 ? ["defence"] : ["green energy", "defence"],
            });
        var meetings = await AllAsync(new MeetingQuery(), stores.Facts.ListMeetingsAsync);
        var agreements = await AllAsync(new AgreementQuery(), stores.Facts.ListAgreementsAsync);

        for (var round = 0; round < 60; round++)
        {
            var query = Common(random, new MeetingQuery { PageSize = 5 }) with { Kind = random.Next(4) == 0 ? Pick(random, Enum.GetValues<MeetingKind>()) : null };
            var expected = meetings.Where(meeting => (query.Kind is null || query.Kind == meeting.Fact.Kind)
                && IsAsked(query, meeting, meeting.Fact.Date, null, meeting.Fact.Participants, [.. meeting.Fact.Participants.Select(person => person.Country)]));
            Assert.Equal(Ordered(expected, query.Order, meeting => meeting.Date), (await AllAsync(query, stores.Facts.ListMeetingsAsync)).Select(KeyOf));

            var other = Common(random, new AgreementQuery { PageSize = 5, Persons = [] }) with
            {
                Kind = random.Next(4) == 0 ? Pick(random, Enum.GetValues<AgreementKind>()) : null,
                Level = random.Next(4) == 0 ? Pick(random, Enum.GetValues<PartnershipLevel>()) : null,
                Field = random.Next(4) == 0 ? "Green  Energy" : null,
                Persons = [],
            };
            var expectedOther = agreements.Where(agreement => IsAsked(other, agreement, agreement.Fact.Date, null, [], [.. agreement.Fact.Parties.Select(party => (Party?)party)])
                && (other.Kind is null || other.Kind == agreement.Fact.Kind) && (other.Level is null || other.Level == agreement.Fact.Level)
                && (other.Field is null || agreement.Fact.Fields.Contains("green energy")));
            Assert.Equal(Ordered(expectedOther, other.Order, agreement => agreement.Date), (await AllAsync(other, stores.Facts.ListAgreementsAsync)).Select(KeyOf));
        }
    }

    [Theory]
    [InlineData("trade", null)]
    [InlineData("TRADE the", null)]
    [InlineData("hội nghị", null)]
    [InlineData("the of", "too common")]
    [InlineData("a b", "too short")]
    public async Task Words_are_looked_for_without_the_common_ones(string words, string? problem)
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Facts.SaveArticleAsync(
            Told.Record("a.txt"), Told.Facts([.. Quotes.Select((quote, number) => Told.Agreement(quote, date: $"2025-0{number + 1}-01"))]), None);
        var query = new AgreementQuery { Words = words };

        if (problem is not null)
        {
            Assert.Contains(problem, FactStore.ProblemWith(query), StringComparison.Ordinal);
            await Assert.ThrowsAsync<ArgumentException>(() => stores.Facts.ListAgreementsAsync(query, None));
            return;
        }

        var found = (await stores.Facts.ListAgreementsAsync(query, None)).Items;
        Assert.Equal(words == "trade" ? 2 : 1, found.Count);
        Assert.Empty((await stores.Facts.ListVisitsAsync(new VisitQuery { Words = words }, None)).Items);
        Assert.Equal(
            found.Select(KeyOf).Reverse(), (await stores.Facts.ListAgreementsAsync(query with { Order = FactOrder.EarliestFirst }, None)).Items.Select(KeyOf));
    }

    private static TQuery Common<TQuery>(Random random, TQuery query)
        where TQuery : FactQuery
    {
        query = query with
        {
            Parties = random.Next(3) == 0 ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Party.Of(Pick(random, Codes)))] : [],
            Persons = random.Next(3) == 0 ? [Pick(random, ["lim", "TEK lim", "ana", "o'neill ciara", "w", "wu", "do ána"])] : [],
            FirstDay = random.Next(3) == 0 ? Pick(random, Days) : null,
            LastDay = random.Next(3) == 0 ? Pick(random, Days) : null,
            UpdatedSince = random.Next(5) == 0 ? Told.Received.AddMinutes(random.Next(12)) : null,
            MinConfidence = random.Next(5) == 0 ? 0.5 : null,
            Background = random.Next(5) == 0 ? random.Next(2) == 0 : null,
            Article = random.Next(8) == 0 ? ArticleId.OfBlob($"{random.Next(10)}.txt") : null,
            Order = Pick(random, Enum.GetValues<FactOrder>()),
        };
        return random.Next(3) == 0 ? query with { Words = Pick(random, AskedWords) } : query;
    }

    private static bool IsAsked<TFact>(
        FactQuery query, MergedFact<TFact> merged, PartialDate? start, PartialDate? end, IReadOnlyList<Person> persons, IReadOnlyList<Party?> parties)
        where TFact : Fact =>
        query.Parties.All(party => parties.Contains(party))
        && query.Persons.All(asked => persons.Any(person => NameKey.WordsOf(asked).All(NameKey.WordsOf(person.Name).Contains)))
        && ((query.FirstDay ?? query.LastDay) is null || start is not null)
        && (query.FirstDay is null || (end ?? start)!.Value.Last >= query.FirstDay)
        && (query.LastDay is null || start!.Value.First <= query.LastDay)
        && (query.UpdatedSince is null || merged.Updated >= query.UpdatedSince)
        && (query.MinConfidence is null || merged.Fact.Confidence >= query.MinConfidence)
        && (query.Background is null || merged.Fact.Background == query.Background)
        && (query.Words is null || NameKey.WordsOf(query.Words).All(merged.Sources.SelectMany(source => NameKey.WordsOf(source.Evidence.Quote)).Contains))
        && (query.Article is not { } article || merged.Sources.Any(source => source.ArticleId == article.Value));

    private static IEnumerable<string> Ordered<TFact>(IEnumerable<MergedFact<TFact>> facts, FactOrder order, Func<TFact, PartialDate?> date)
        where TFact : Fact
    {
        DateOnly DayOf(MergedFact<TFact> merged) => date(merged.Fact)?.First ?? DateOnly.MinValue;
        var ordered = order switch
        {
            FactOrder.LatestFirst => facts.OrderByDescending(DayOf),
            FactOrder.EarliestFirst => facts.OrderBy(DayOf),
            FactOrder.LastChangedFirst => facts.OrderByDescending(merged => merged.Updated),
            _ => facts.OrderBy(merged => merged.Updated),
        };
        return ordered.ThenBy(merged => merged.Id, StringComparer.Ordinal).Select(KeyOf);
    }

    private static string KeyOf<TFact>(MergedFact<TFact> merged)
        where TFact : Fact => $"{merged.Id} of {merged.Sources[0].ArticleId}";

    private static T Pick<T>(Random random, T[] pool) => pool[random.Next(pool.Length)];

    private static async Task<IReadOnlyList<MergedFact<TFact>>> AllAsync<TQuery, TFact>(
        TQuery query, Func<TQuery, CancellationToken, Task<Page<MergedFact<TFact>>>> list)
        where TQuery : FactQuery
        where TFact : Fact
    {
        var facts = new List<MergedFact<TFact>>();
        while (true)
        {
            var page = await list(query, None);
            facts.AddRange(page.Items);
            if (page.NextCursor is null)
                return facts;

            Assert.True(Cursor.TryRead(page.NextCursor, query, out var cursor));
            query = query with { After = cursor };
        }
    }

    private async Task<Stores> FilledAsync(Func<Fact> next)
    {
        var stores = await Stores.CreateAsync(azurite);
        for (var number = 0; number < 10; number++)
        {
            stores.Time.Now = Told.Received.AddMinutes(number);
            await stores.Facts.SaveArticleAsync(Told.Record($"{number}.txt"), Told.Facts([.. Enumerable.Range(0, 8).Select(_ => next())]), None);
        }

        return stores;
    }
}
