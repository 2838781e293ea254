using System.Net;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class ConditionalRequestTests(AppHost app) : IClassFixture<AppHost>
{
    [Theory]
    [InlineData("AL", "visits?country=AL&pageSize=1")]
    [InlineData("DZ", "visits?country=DZ&pageSize=1&format=csv&fields=id")]
    [InlineData("AO", "visits?country=AO&pageSize=1&format=ics")]
    [InlineData("AR", "feed.atom?country=AR")]
    public async Task A_page_is_sent_again_only_when_it_changed(string country, string address)
    {
        await SaveAsync(country, "2025-06-02");
        var first = await GetAsync(address, tag: null);
        var again = await GetAsync(address, $"{first.Headers.ETag}");
        var head = await GetAsync(address, $"\"x\", {first.Headers.ETag}", HttpMethod.Head);

        // A visit on the page after this one: the page itself stays, and leads to it.
        await SaveAsync(country, "2025-06-01");
        var changed = await GetAsync(address, $"{first.Headers.ETag}");

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK],
            new[] { first, again, head, changed }.Select(answer => answer.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal("Accept", string.Join(", ", again.Headers.Vary));
        Assert.True(again.Headers.CacheControl is { Private: true, NoCache: true });
    }

    [Theory]
    [InlineData("visits")]
    [InlineData("meetings")]
    [InlineData("agreements")]
    [InlineData("articles")]
    [InlineData("digests")]
    [InlineData("calendar.ics")]
    [InlineData("feed.atom")]
    [InlineData("openapi.json")]
    [InlineData("health")]
    public async Task Every_list_and_document_has_a_tag(string address)
    {
        var tag = (await GetAsync(address, tag: null)).Headers.ETag;

        Assert.True(tag?.IsWeak);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(address, "W/\"another\"")).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(address, "*")).StatusCode);
    }

    [Theory]
    [InlineData("visits", "text/html")]
    [InlineData("meetings", "text/calendar")]
    [InlineData("articles", "text/csv")]
    [InlineData("calendar.ics", "application/json")]
    [InlineData("openapi.json", "text/html")]
    public async Task An_Accept_that_nobody_serves_is_a_406(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/{address}");
        request.Headers.Accept.ParseAdd(accept);

        await ProblemAssert.IsAsync(HttpStatusCode.NotAcceptable, await app.Http.SendAsync(request));
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string? tag, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, $"/api/{address}");
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return await app.Http.SendAsync(request);
    }

    private Task SaveAsync(string country, string day)
    {
        var blob = $"{country} {day}.txt";
        var visit = new Visit
        {
            Visitor = new Person("Ana Lim", "Minister", Party.Of("VN")),
            To = Party.Of(country),
            Start = PartialDate.TryParse(day, out var start) ? start : null,
            Evidence = new Evidence("Ana visits", 0, 10),
        };
        var record = new ArticleRecord { BlobName = blob, Received = DateTimeOffset.UnixEpoch, Processed = DateTimeOffset.UnixEpoch };
        var article = new Article { File = blob, Text = "Ana visits" };
        return app.Facts.SaveArticleAsync(record, new ArticleFacts(article, [visit], [], []), CancellationToken.None);
    }
}
