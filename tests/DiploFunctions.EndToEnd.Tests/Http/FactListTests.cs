using System.Net;
using System.Text.Json;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class FactListTests(AppHost app) : IClassFixture<AppHost>, IAsyncLifetime
{
    private static readonly Article Source = new()
    {
        File = "visits.txt",
        Text = "A, B and C go to Jakarta.",
        Title = "Three visits",
        Language = "en",
        Published = DateOf("2025-05-09"),
        Source = "example.org",
        Url = "https://example.org/1",
    };

    public async Task InitializeAsync()
    {
        Visit[] visits = [VisitOf("Ánh Sao", "2025-05"), VisitOf("Bulan O'Terang", "2025-04-01"), VisitOf("Cakra", null)];
        var meeting = new Meeting
        {
            Participants = [new Person("Ánh Sao", "Minister", Party.Of("VN")), new Person("Cakra", null, Party.Of("ID"))],
            Date = DateOf("2025-05-10"),
            Evidence = Quote(),
        };
        var agreement = new Agreement
        {
            Kind = AgreementKind.Partnership,
            Parties = [Party.Of("ID"), Party.Of("VN")],
            Subject = "comprehensive strategic partnership",
            Level = PartnershipLevel.ComprehensiveStrategic,
            Evidence = Quote(),
        };
        var record = new ArticleRecord
        {
            BlobName = "visits.txt",
            Title = Source.Title,
            Url = Source.Url,
            Publisher = Source.Source,
            Published = Source.Published,
            Received = DateTimeOffset.UnixEpoch,
            Processed = DateTimeOffset.UnixEpoch,
        };
        await app.Facts.SaveArticleAsync(record, new ArticleFacts(Source, visits, [meeting], [agreement]), CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_list_goes_page_by_page_over_absolute_links_that_hold_no_key()
    {
        var first = await app.GetJsonAsync("/api/visits?pageSize=1&country=ID&code=secret");
        var link = first.GetProperty("nextLink").GetString()!;

        Assert.StartsWith($"{app.Http.BaseAddress}api/visits?", link, StringComparison.Ordinal);
        Assert.Contains($"\"{link}\"", first.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", link, StringComparison.Ordinal);
        Assert.Equal(3, (await app.GetAllAsync("/api/visits?pageSize=1&country=ID")).Select(v => v.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task A_visit_that_moves_between_two_pages_is_given_once()
    {
        await TellAsync("month.txt", "Mover", "2025-05");
        await TellAsync("third.txt", "Dewi", "2025-05-03");
        await TellAsync("fourth.txt", "Eka", "2025-05-04");
        var first = await app.GetJsonAsync("/api/visits?to=LA&sort=date&pageSize=1");
        await TellAsync("day.txt", "Mover", "2025-05-20");
        var rest = await app.GetAllAsync(first.GetProperty("nextLink").GetString()!);

        Assert.Equal(["Mover", "Dewi", "Eka"], first.GetProperty("value").EnumerateArray().Concat(rest).Select(visit => visit.GetProperty("visitor").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_cursor_of_another_question_is_refused()
    {
        var link = (await app.GetJsonAsync("/api/visits?pageSize=1")).GetProperty("nextLink").GetString()!;

        var answer = await app.Http.GetAsync(new Uri(link.Replace("/visits?", "/visits?to=ID&", StringComparison.Ordinal)));

        Assert.Equal(["cursor"], ProblemAssert.ParametersOf(await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, answer)));
    }

    [Theory]
    [InlineData("visits?person=anh+sao", 1)]
    [InlineData("visits?person=O'Terang", 1)]
    [InlineData("visits?from=vn&to=id", 3)]
    [InlineData("visits?from=ID", 0)]
    [InlineData("visits?kind=state", 3)]
    [InlineData("visits?status=cancelled", 0)]
    [InlineData("meetings?person=cakra", 1)]
    [InlineData("meetings?country=VN&kind=meeting", 1)]
    [InlineData("agreements?country=VN&kind=partnership&status=signed", 1)]
    [InlineData("agreements?kind=mou", 0)]
    public async Task Filters_choose(string address, int expected) =>
        Assert.Equal(expected, (await app.GetAllAsync($"/api/{address}")).Count);

    [Fact]
    public async Task A_visit_has_its_shape_and_its_own_address()
    {
        var listed = Assert.Single(await app.GetAllAsync("/api/visits?person=Sao"));

        var visit = await app.GetJsonAsync($"/api/visits/{listed.GetProperty("id").GetString()}");

        Assert.Equal(listed.GetRawText(), visit.GetRawText());
        Assert.Equal(
            ["id", "visitor", "from", "to", "place", "kind", "status", "start", "end", "background", "inviters", "occasion", "tripId", "confidence", "conflicts", "sources", "updated"],
            visit.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"name":"Ánh Sao","office":"Minister","country":"VN"}""", visit.GetProperty("visitor").GetRawText());
        Assert.Equal(("VN", "ID", "2025-05"), (Text(visit, "from"), Text(visit, "to"), Text(visit, "start")));
        var source = Assert.Single(visit.GetProperty("sources").EnumerateArray());
        Assert.Equal(["articleId", "title", "url", "publisher", "published", "evidence"], source.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"quote":"go to Jakarta","start":11,"length":13}""", source.GetProperty("evidence").GetRawText());
    }

    [Theory]
    [InlineData("meetings")]
    [InlineData("agreements")]
    public async Task Meetings_and_agreements_have_addresses_too(string list)
    {
        var listed = Assert.Single(await app.GetAllAsync($"/api/{list}"));

        var single = await app.GetJsonAsync($"/api/{list}/{listed.GetProperty("id").GetString()}");

        Assert.Equal(listed.GetRawText(), single.GetRawText());
        Assert.Single(single.GetProperty("sources").EnumerateArray());
    }

    [Fact]
    public async Task An_article_comes_with_its_facts_and_their_evidence()
    {
        var article = await app.GetJsonAsync($"/api/articles/{ArticleId.OfBlob("visits.txt")}");

        Assert.Equal("""{"visits":3,"meetings":1,"agreements":1}""", article.GetProperty("counts").GetRawText());
        Assert.Equal(3, article.GetProperty("visits").GetArrayLength());
        Assert.All(article.GetProperty("visits").EnumerateArray(), v => Assert.Equal("go to Jakarta", v.GetProperty("evidence").GetProperty("quote").GetString()));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static PartialDate DateOf(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    private Task<ArticleRecord> TellAsync(string blob, string name, string start)
    {
        var record = new ArticleRecord { BlobName = blob, Published = DateOf("2025-06-01"), Received = DateTimeOffset.UnixEpoch, Processed = DateTimeOffset.UnixEpoch };
        var visit = VisitOf(name, start) with { To = Party.Of("LA"), Kind = VisitKind.Working };
        return app.Facts.SaveArticleAsync(record, new ArticleFacts(Source with { Published = record.Published }, [visit], [], []), CancellationToken.None);
    }

    private static Visit VisitOf(string name, string? start) => new()
    {
        Visitor = new Person(name, "Minister", Party.Of("VN")),
        To = Party.Of("ID"),
        Place = "Jakarta",
        Kind = VisitKind.State,
        Start = start is null ? null : DateOf(start),
        Evidence = Quote(),
    };

    private static Evidence Quote() => new("go to Jakarta", 11, 13);
}
