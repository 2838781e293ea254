using DiploFunctions.App.Queries;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Questions to a store that is filled once for all of them.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class FactStoreQueryTests(AzuriteServer azurite) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private Stores stores = null!;

    /// <summary>A question about visits, and the letters that the visitors' names begin with in the order of the answer.</summary>
    public static TheoryData<string, VisitQuery> VisitQuestions => new()
    {
        { "D B A C E", new VisitQuery() },
        { "D B A E", new VisitQuery { Parties = [Party.Of("VN")] } },
        { "A", new VisitQuery { From = Party.Of("VN"), To = Party.Of("KZ") } },
        { "D A", new VisitQuery { From = Party.Of("VN") } },
        { "B E", new VisitQuery { To = Party.Of("VN") } },
        { "B", new VisitQuery { Parties = [Party.Of("VN")], From = Party.Of("ID") } },
        { "", new VisitQuery { Parties = [Party.Of("FR")] } },
        { "B", new VisitQuery { Kind = VisitKind.Working } },
        { "D", new VisitQuery { Status = VisitStatus.Planned } },
        { "A", new VisitQuery { Parties = [Party.Of("KZ")], Status = VisitStatus.Completed, Kind = VisitKind.State } },
        { "A", new VisitQuery { Persons = ["ánh"] } },
        { "A", new VisitQuery { Persons = ["LAM Anh"] } },
        { "C", new VisitQuery { Persons = ["O'Neill"] } },
        { "C", new VisitQuery { Persons = ["ciara o’neill"] } },
        { "", new VisitQuery { Persons = ["Ciara Anh"] } },
        { "", new VisitQuery { Persons = ["'"] } },
        { "", new VisitQuery { Persons = ["' or 1 eq 1"] } },
        { "E", new VisitQuery { Persons = ["u"] } },
        { "", new VisitQuery { Persons = ["Anh"], Parties = [Party.Of("ID")] } },
        { "A", new VisitQuery { Persons = ["Anh"], Parties = [Party.Of("KZ")] } },
    };

    public async Task InitializeAsync()
    {
        stores = await Stores.CreateAsync(azurite);
        await SaveAsync(
            "a.txt",
            Told.Visit("Ánh Lâm", "VN", "KZ", "2025-05-05"),
            Told.Visit("Budi Gunawan", "ID", "VN", "2025-05", VisitKind.Working) with { Start = PartialDate.Of(2025, 5, 20) },
            Told.Visit("Ciara O'Neill", "IE", "KZ", "2024", VisitKind.Official),
            Told.Visit("Dung Ha", "VN", "IE", "2025-06-01", VisitKind.Official, VisitStatus.Planned),
            Told.Visit("E. U", null, "VN", null, VisitKind.Unspecified),
            Told.Meeting(),
            Told.Meeting("Budi Gunawan", "Hakan Fidan", "2025-05-09", MeetingKind.Call),
            Told.Agreement(),
            Told.Agreement("peace", ["ASEAN"], null, AgreementKind.Declaration, AgreementStatus.Adopted));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(VisitQuestions))]
    public async Task Visits_are_found_by_what_is_asked_latest_first(string expected, VisitQuery query)
    {
        var page = await stores.Facts.ListVisitsAsync(query, None);

        Assert.Equal(expected, string.Join(' ', page.Items.Select(visit => NameKey.Of(visit.Fact.Visitor.Name)[..1].ToUpperInvariant())));
        Assert.Null(page.NextCursor);
    }

    [Fact]
    public async Task Meetings_are_found_by_country_person_and_kind()
    {
        Assert.Equal(2, await CountAsync(new MeetingQuery()));
        Assert.Equal(2, await CountAsync(new MeetingQuery { Parties = [Party.Of("KZ")] }));
        Assert.Equal(0, await CountAsync(new MeetingQuery { Parties = [Party.Of("FR")] }));
        Assert.Equal(1, await CountAsync(new MeetingQuery { Persons = ["hakan"] }));
        Assert.Equal(0, await CountAsync(new MeetingQuery { Persons = ["Ana Tek"] }));
        Assert.Equal(0, await CountAsync(new MeetingQuery { Persons = ["Ana"], Parties = [Party.Of("ID")] }));
        Assert.Equal(1, await CountAsync(new MeetingQuery { Kind = MeetingKind.Call }));
    }

    [Fact]
    public async Task Agreements_are_found_by_party_kind_and_status()
    {
        Assert.Equal(2, await CountAsync(new AgreementQuery()));
        Assert.Equal(1, await CountAsync(new AgreementQuery { Parties = [Party.Of("ASEAN")] }));
        Assert.Equal(1, await CountAsync(new AgreementQuery { Kind = AgreementKind.Mou, Parties = [Party.Of("VN")] }));
        Assert.Equal(0, await CountAsync(new AgreementQuery { Status = AgreementStatus.Adopted, Parties = [Party.Of("VN")] }));
        Assert.Equal(1, await CountAsync(new AgreementQuery { Status = AgreementStatus.Adopted }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("v0123456789abcdef0123")]
    [InlineData("../v0123456789abcdef012")]
    [InlineData("v' or 1 eq 1")]
    [InlineData("Tô Lâm")]
    public async Task No_fact_has_an_id_that_was_never_given_out(string id)
    {
        Assert.Null(await stores.Facts.GetVisitAsync(id, None));
        Assert.Null(await stores.Facts.GetMeetingAsync(id, None));
        Assert.Null(await stores.Facts.GetAgreementAsync(id, None));
    }

    [Fact]
    public async Task A_week_holds_what_was_published_or_came_in_during_it()
    {
        // 18 May 2025, 18:00 UTC is already Monday the 19th in Jakarta.
        var sunday = new DateTimeOffset(2025, 5, 18, 18, 0, 0, TimeSpan.Zero);
        await stores.Facts.SaveArticleAsync(Told.Record("late.txt", "2025-04-30", sunday), Told.Facts(Told.Visit("Late Comer")), None);
        await stores.Facts.SaveArticleAsync(Told.Record("month.txt", "2025-04", sunday), Told.Facts(Told.Visit("Vague Month")), None);

        Assert.Equal(["Late Comer"], await NamesOfWeekAsync("2025-W18"));
        Assert.Equal(["Late Comer", "Vague Month"], await NamesOfWeekAsync("2025-W21"));
        Assert.Equal(5, (await NamesOfWeekAsync("2025-W20")).Count);
        Assert.Empty(await NamesOfWeekAsync("2025-W19"));
        var facts = await stores.Facts.FactsOfWeekAsync(IsoWeek.Of(new DateOnly(2025, 5, 12)), None);
        Assert.Equal((5, 2, 2), (facts.Visits.Count, facts.Meetings.Count, facts.Agreements.Count));
    }

    [Fact]
    public async Task Coming_visits_are_the_planned_ones_that_may_start_in_the_days_asked_for()
    {
        Visit Planned(string name, string? start) => Told.Visit(name, start: start, status: VisitStatus.Planned);
        await SaveAsync("plans.txt", Planned("Some Time", "2025-07"), Planned("This Year", "2025"), Planned("Next Year", "2026-01-02"), Planned("Not Known", null));

        Assert.Equal(["This Year", "Dung Ha"], await ComingAsync("2025-05-31", "2025-06-30"));
        Assert.Equal(["This Year", "Dung Ha", "Some Time"], await ComingAsync("2025-06-01", "2025-07-01"));
        Assert.Equal(["This Year", "Next Year"], await ComingAsync("2025-12-15", "2026-01-02"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ComingAsync("2025-07-01", "2025-06-30"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ComingAsync("2025-07-01", "2055-06-30"));
    }

    private Task SaveAsync(string blob, params Fact[] facts) => stores.Facts.SaveArticleAsync(Told.Record(blob), Told.Facts(facts), None);

    private async Task<int> CountAsync(MeetingQuery query) => (await stores.Facts.ListMeetingsAsync(query, None)).Items.Count;

    private async Task<int> CountAsync(AgreementQuery query) => (await stores.Facts.ListAgreementsAsync(query, None)).Items.Count;

    private async Task<IReadOnlyList<string>> NamesOfWeekAsync(string text)
    {
        Assert.True(IsoWeek.TryParse(text, out var week));
        return [.. (await stores.Facts.FactsOfWeekAsync(week, None)).Visits.Select(visit => visit.Fact.Visitor.Name).Order(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> ComingAsync(string from, string to)
    {
        var visits = await stores.Facts.ComingVisitsAsync(
            DateOnly.ParseExact(from, "yyyy-MM-dd", null), DateOnly.ParseExact(to, "yyyy-MM-dd", null), None);
        return [.. visits.Select(visit => visit.Fact.Visitor.Name)];
    }
}
