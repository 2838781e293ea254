using System.Net;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class BadRequestTests(AppHost app) : IClassFixture<AppHost>
{
    [Theory]
    [InlineData("visits?country=XX", "country")]
    [InlineData("visits?country='or 1 eq 1", "country")]
    [InlineData("visits?from=Vietnam", "from")]
    [InlineData("visits?to=%00", "to")]
    [InlineData("visits?country=VN&country=ID", "country")]
    [InlineData("visits?from=2025-02-30", "from")]
    [InlineData("visits?kind=STATE", "kind")]
    [InlineData("visits?status=", "status")]
    [InlineData("visits?person=%20%20", "person")]
    [InlineData("visits?pageSize=ten", "pageSize")]
    [InlineData("visits?cursor=eyJ2IjoxfQ", "cursor")]
    [InlineData("visits?nation=VN", "nation")]
    [InlineData("visits/v1?x=1", "x")]
    [InlineData("visits/v1?format=csv", "format")]
    [InlineData("visits/v1/history?fields=id", "fields")]
    [InlineData("visits?dateFrom=2025-02-30", "dateFrom")]
    [InlineData("visits?sort=day&q=rail", "sort")]
    [InlineData("calendar.ics?sort=date", "sort")]
    [InlineData("calendar.ics?kind=tea", "kind")]
    [InlineData("feed.atom?person=Lam", "person")]
    [InlineData("meetings?format=ics", "format")]
    [InlineData("meetings?status=planned", "status")]
    [InlineData("meetings?cursor=..%2F..", "cursor")]
    [InlineData("agreements?person=Lam", "person")]
    [InlineData("agreements?kind=treaty", "kind")]
    [InlineData("articles?status=lost", "status")]
    [InlineData("articles?cursor=AAAA", "cursor")]
    [InlineData("digests?pageSize=0", "pageSize")]
    [InlineData("digests/2025-W54", "week")]
    [InlineData("digests/2025", "week")]
    public async Task A_bad_parameter_is_named(string address, string parameter)
    {
        var problem = await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await GetAsync(address));

        Assert.Equal([parameter], ProblemAssert.ParametersOf(problem));
    }

    [Theory]
    [InlineData("country")]
    [InlineData("person")]
    [InlineData("kind")]
    [InlineData("dateFrom")]
    [InlineData("updatedSince")]
    [InlineData("minConfidence")]
    [InlineData("background")]
    [InlineData("article")]
    [InlineData("q")]
    [InlineData("sort")]
    [InlineData("fields")]
    [InlineData("format")]
    [InlineData("cursor")]
    [InlineData("nothing")]
    public async Task A_value_of_10000_characters_is_refused(string parameter)
    {
        var problem = await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await GetAsync($"visits?{parameter}={new string('x', 10_000)}"));

        Assert.Equal([parameter], ProblemAssert.ParametersOf(problem));
    }

    [Theory]
    [InlineData("visits?person=Nguy%E1%BB%85n%20Nobody")]
    [InlineData("visits?person=O'Brien")]
    [InlineData("visits?person='or 1 eq 1")]
    [InlineData("visits?country=VN&from=VN&to=ID&kind=state&status=planned")]
    [InlineData("meetings?person=\"Nobody\"")]
    [InlineData("agreements?country=ASEAN&kind=joint-statement&status=signed")]
    [InlineData("articles?status=rejected")]
    [InlineData("digests")]
    public async Task What_nobody_tells_is_an_empty_list(string address)
    {
        var answer = await GetAsync(address);

        Assert.Equal("""{"value":[]}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("visits/v00000000000000000000")]
    [InlineData("visits/'or 1 eq 1")]
    [InlineData("visits/v00000000000000000000/history")]
    [InlineData("meetings/x/history")]
    [InlineData("agreements/'/history")]
    [InlineData("visits/%23%3F%5C")]
    [InlineData("meetings/a'b")]
    [InlineData("agreements/x")]
    [InlineData("articles/a00000000000000000000")]
    [InlineData("articles/some.txt")]
    [InlineData("digests/2024-W20")]
    [InlineData("nowhere")]
    [InlineData("visits/a/b")]
    [InlineData("")]
    public async Task What_is_not_there_is_a_404(string address) => await ProblemAssert.IsAsync(HttpStatusCode.NotFound, await GetAsync(address));

    [Theory]
    [InlineData("PUT", "visits", "GET, HEAD")]
    [InlineData("POST", "visits/v1", "GET, HEAD")]
    [InlineData("POST", "visits/v1/history", "GET, HEAD")]
    [InlineData("PATCH", "articles", "GET, HEAD, POST")]
    [InlineData("PUT", "articles/a1", "DELETE, GET, HEAD")]
    [InlineData("DELETE", "digests/2025-W20", "GET, HEAD, POST")]
    [InlineData("OPTIONS", "health", "GET, HEAD")]
    [InlineData("GET", "articles/a1/process", "POST")]
    public async Task A_method_that_a_route_does_not_take_is_a_405_with_those_it_takes(string method, string address, string allowed)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/{address}");

        var answer = await app.Http.SendAsync(request);

        await ProblemAssert.IsAsync(HttpStatusCode.MethodNotAllowed, answer);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("visits", HttpStatusCode.OK)]
    [InlineData("visits?format=csv", HttpStatusCode.OK)]
    [InlineData("calendar.ics", HttpStatusCode.OK)]
    [InlineData("feed.atom", HttpStatusCode.OK)]
    [InlineData("openapi.json", HttpStatusCode.OK)]
    [InlineData("health", HttpStatusCode.OK)]
    [InlineData("visits/none", HttpStatusCode.NotFound)]
    [InlineData("visits?country=XX", HttpStatusCode.BadRequest)]
    public async Task HEAD_answers_as_GET_without_the_body(string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, $"/api/{address}");

        var head = await app.Http.SendAsync(request);
        var get = await GetAsync(address);

        Assert.Equal((expected, expected), (head.StatusCode, get.StatusCode));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.True(head.Content.Headers.ContentLength > 0);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => app.Http.GetAsync(new Uri($"/api/{address}", UriKind.Relative));
}
