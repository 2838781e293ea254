using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;
using static DiploFunctions.App.Tests.Storage.Summing;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class SummaryTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_articles_say_and_say_no_more_is_summed_up()
    {
        var stores = await Stores.CreateAsync(azurite);
        var facts = new FactStore(stores.Account, stores.Time, TimeZoneInfo.Utc, [stores.SummaryWriter]);
        await facts.SaveArticleAsync(Told.Record("a.txt"), Told.Facts(Told.Visit(), Told.Meeting()), None);
        await facts.SaveArticleAsync(Told.Record("b.txt"), Told.Facts(Told.Visit(), Told.Agreement()), None);

        var partner = await OneAsync(stores, "VN", "KZ");
        Assert.Equal((1, 1), (partner.Meetings, partner.Agreements[AgreementKind.Mou]));
        Assert.Equal(["Ana Lim", "Bora Tek"], (await PeopleAsync(stores)).Items.Select(person => person.Name));

        await facts.RemoveArticleAsync(ArticleId.OfBlob("a.txt"), None);
        Assert.Equal((0, "2025-05-05"), ((await OneAsync(stores, "VN", "KZ")).Meetings, (await OneAsync(stores, "VN", "KZ")).LastVisitOut?.Start.ToString()));
        await facts.RemoveArticleAsync(ArticleId.OfBlob("b.txt"), None);
        Assert.Empty(await stores.RowsAsync("partners"));
        Assert.Empty(await stores.RowsAsync("people"));
    }

    [Fact]
    public async Task A_pair_is_told_from_both_sides()
    {
        var stores = await Stores.CreateAsync(azurite);
        await FollowAsync(stores, "VN.KZ.2025", Told.Visit("Ana Lim", "VN", "KZ", "2025-05-05"), Told.Visit("Ana Lim", "VN", "KZ", "2025-02-01"));
        await FollowAsync(stores, "KZ.VN.2025", Told.Visit("Bora Tek", "KZ", "VN", "2025-03-01"), Told.Visit("Bora Tek", "KZ", "VN", "2025-09-01", status: VisitStatus.Planned));
        await FollowAsync(stores, "KZ.VN.2025", Told.Meeting(date: "2025-05-06"), Told.Meeting("Ana Lim", "Dana Omar", "2025-05-04"));
        await FollowAsync(stores, "KZ.VN.2025", Told.Agreement());

        var (fromVietnam, fromKazakhstan) = (await OneAsync(stores, "VN", "KZ"), await OneAsync(stores, "KZ", "VN"));

        Assert.Equal(("2025-05-05", "2025-03-01"), (fromVietnam.LastVisitOut?.Start.ToString(), fromVietnam.LastVisitIn?.Start.ToString()));
        Assert.Equal(["2025-09-01"], fromVietnam.ComingIn.Select(visit => visit.Start.ToString()));
        Assert.Equal((2, "2025-05-06", 1), (fromVietnam.Meetings, fromVietnam.LastMeeting.ToString(), fromVietnam.Agreements[AgreementKind.Mou]));
        Assert.Equal(TextOf(Turned(fromVietnam)), TextOf(fromKazakhstan));
    }

    [Fact]
    public async Task Agreements_are_counted_by_kind_and_planned_ones_apart()
    {
        var stores = await Stores.CreateAsync(azurite);
        await FollowAsync(
            stores,
            "KZ.VN.2025",
            Told.Agreement("trade"),
            Told.Agreement("rail"),
            Told.Agreement("visas", kind: AgreementKind.Agreement),
            Told.Agreement("tax", status: AgreementStatus.Planned));

        var partner = await OneAsync(stores, "VN", "KZ");

        Assert.Equal("""{"mou":2,"agreement":1}""", TextOf(partner.Agreements));
        Assert.Equal(1, partner.PlannedAgreements);
    }

    [Fact]
    public async Task What_is_recalled_is_not_counted_beside_the_news_of_it()
    {
        var stores = await Stores.CreateAsync(azurite);
        await FollowAsync(
            stores,
            "KZ.VN.2025",
            Told.Agreement("trade"),
            Told.Agreement("goods", date: "2025") with { Background = true },
            Told.Agreement("rail", date: "2025-01-15") with { Background = true });

        Assert.Equal(2, (await OneAsync(stores, "VN", "KZ")).Agreements[AgreementKind.Mou]);
    }

    [Fact]
    public async Task An_agreement_of_the_whole_world_is_nobodys_agreement_with_another()
    {
        var stores = await Stores.CreateAsync(azurite);
        string[] twelve = ["VN", "KZ", "LA", "TH", "ID", "MY", "SG", "PH", "BN", "KH", "MM", "JP"];
        await FollowAsync(stores, "twelve", Told.Agreement("sea", twelve));
        await FollowAsync(stores, "thirteen", Told.Agreement("sky", [.. twelve, "FR"]));

        Assert.Equal(1, (await OneAsync(stores, "VN", "JP")).Agreements[AgreementKind.Mou]);
        Assert.Empty((await PartnersAsync(stores, "FR")).Items);
    }

    [Fact]
    public async Task A_level_is_that_of_the_latest_raise_since_its_earliest_date()
    {
        var stores = await Stores.CreateAsync(azurite);
        var raised = Raise(PartnershipLevel.ComprehensiveStrategic, "2025-05-06");
        await FollowAsync(stores, "KZ.VN.2025", raised, Raise(PartnershipLevel.Strategic, "2019-02-03"));
        await FollowAsync(stores, "KZ.VN.2012", Raise(PartnershipLevel.Comprehensive, "2012"));
        await FollowAsync(stores, "KZ.VN.2026", Raise(PartnershipLevel.ComprehensiveStrategic, "2026-01-02"), Raise(PartnershipLevel.Strategic, "2027", AgreementStatus.Planned));

        var partner = await OneAsync(stores, "VN", "KZ");

        Assert.Equal(new Partnership(PartnershipLevel.ComprehensiveStrategic, PartialDate.Of(2025, 5, 6), raised.Id), partner.Partnership);
        Assert.Single((await PartnersAsync(stores, "VN", PartnershipLevel.ComprehensiveStrategic)).Items);
        Assert.Empty((await PartnersAsync(stores, "VN", PartnershipLevel.Strategic)).Items);
    }

    [Fact]
    public async Task What_a_block_says_no_more_is_taken_back()
    {
        var stores = await Stores.CreateAsync(azurite);
        await FollowAsync(stores, "VN.KZ.2025", Told.Visit(), Told.Visit("Dana Omar"));
        await FollowAsync(stores, "VN.KZ.2024", Told.Visit(start: "2024-03-01"));

        await FollowAsync<Visit>(stores, "VN.KZ.2025");

        Assert.Equal("2024-03-01", (await OneAsync(stores, "KZ", "VN")).LastVisitIn?.Start.ToString());
        Assert.Equal(["Ana Lim"], (await PeopleAsync(stores)).Items.Select(person => person.Name));

        await FollowAsync<Visit>(stores, "VN.KZ.2024");

        Assert.Empty(await stores.RowsAsync("partners"));
        Assert.Empty(await stores.RowsAsync("people"));
    }

    [Fact]
    public async Task A_pair_of_very_many_blocks_is_summed_up_too()
    {
        var stores = await Stores.CreateAsync(azurite);
        for (var number = 1; number <= 160; number++)
        {
            await FollowAsync(stores, $"{new string('x', 60)}.{number}", Told.Agreement($"subject {number}", kind: AgreementKind.Mou), Raise(PartnershipLevel.Strategic, $"{1800 + number}"));
        }

        var partner = await OneAsync(stores, "VN", "KZ");

        Assert.Equal((160, 1801), (partner.Agreements[AgreementKind.Mou], partner.Partnership?.Since?.Year));
    }

    [Fact]
    public async Task Planned_visits_are_coming_until_their_last_day_is_over()
    {
        var stores = await Stores.CreateAsync(azurite);
        await FollowAsync(
            stores,
            "VN.KZ.2025",
            Told.Visit(start: "2025-05-13", status: VisitStatus.Planned),
            Told.Visit(start: "2025-07-01", status: VisitStatus.Planned),
            Told.Visit(start: "2025-05", status: VisitStatus.Planned),
            Told.Visit(start: null, status: VisitStatus.Planned));

        Assert.Equal(["2025-05", "2025-07-01"], (await OneAsync(stores, "VN", "KZ")).ComingOut.Select(visit => visit.Start.ToString()));
        stores.Time.Now = new DateTimeOffset(2025, 5, 31, 17, 0, 0, TimeSpan.Zero);
        Assert.Equal(["2025-07-01"], (await OneAsync(stores, "VN", "KZ")).ComingOut.Select(visit => visit.Start.ToString()));
    }

    [Fact]
    public async Task Spellings_of_a_name_are_one_person_and_countries_tell_persons_apart()
    {
        var stores = await Stores.CreateAsync(azurite);
        await FollowAsync(stores, "VN.KZ.2025", Told.Visit("Ánà Lim"), Told.Visit("Ana Lim", start: "2025-06-01"), Told.Visit("Ana Lim", start: "2025-08-01", status: VisitStatus.Planned));
        await FollowAsync(stores, "LA.KZ.2025", Told.Visit("Ana Lim", "LA"));

        var people = (await PeopleAsync(stores, "lim ana")).Items;

        Assert.Equal(["LA", "VN"], people.Select(person => person.Country?.Code).Order());
        var person = (await PeopleAsync(stores, "ANA", "VN")).Items.Single();
        Assert.Equal(("Ana Lim", 2, 0, "2025-06-01"), (person.Name, person.Visits, person.Meetings, person.LastSeen.ToString()));
        Assert.Equal(["Ánà Lim"], person.OtherNames);
        Assert.Equal(TextOf(person), TextOf(await stores.Summaries.GetPersonAsync(person.Id, None)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("all")]
    [InlineData("p00000000000000000000")]
    [InlineData("p'0000000000000000000")]
    public async Task An_id_of_nobody_finds_nobody(string id)
    {
        var stores = await Stores.CreateAsync(azurite);

        Assert.Null(await stores.Summaries.GetPersonAsync(id, None));
    }

    [Fact]
    public async Task Partners_come_by_code_and_people_by_name_page_by_page()
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var (name, to) in ((string, string)[])[("Đan Omar", "TH"), ("Ana Lim", "KZ"), ("Čeda Ix", "JP"), ("bora Tek", "BN"), ("Иван Петров", "FR")])
        {
            await FollowAsync(stores, $"VN.{to}.2025", Told.Visit(name, "VN", to));
        }

        var partners = await AllAsync<PartnerQuery, Partner>(new() { Country = Party.Of("VN"), PageSize = 2 }, stores.Summaries.ListPartnersAsync);
        var people = await AllAsync<PersonQuery, KnownPerson>(new() { Country = Party.Of("VN"), PageSize = 2 }, stores.Summaries.ListPeopleAsync);

        Assert.Equal(["BN", "FR", "JP", "KZ", "TH"], partners.Select(partner => partner.Party.Code));
        Assert.Equal(["Ana Lim", "bora Tek", "Čeda Ix", "Đan Omar", "Иван Петров"], people.Select(person => person.Name));
    }

    private static async Task<List<TItem>> AllAsync<TQuery, TItem>(TQuery query, Func<TQuery, CancellationToken, Task<Page<TItem>>> ask)
        where TQuery : PagedQuery
    {
        var all = new List<TItem>();
        for (var (page, more) = (query, true); more;)
        {
            var answer = await ask(page, None);
            all.AddRange(answer.Items);
            more = Cursor.TryRead(answer.NextCursor, query, out var cursor);
            page = page with { After = cursor };
        }

        return all;
    }

    private static Partner Turned(Partner partner) => partner with
    {
        Country = partner.Party,
        Party = partner.Country,
        LastVisitOut = partner.LastVisitIn,
        LastVisitIn = partner.LastVisitOut,
        ComingOut = partner.ComingIn,
        ComingIn = partner.ComingOut,
    };
}
