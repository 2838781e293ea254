using System.Text.Json;
using DiploFunctions.App.Http;
using DiploFunctions.App.Options;
using DiploFunctions.App.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace DiploFunctions.App.Tests.Http;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData(null, "http://127.0.0.1:7071/api/visits?person=T%C3%B4%20%26%20L%C3%A2m&cursor=next")]
    [InlineData("https://facts.example.org", "https://facts.example.org/api/visits?person=T%C3%B4%20%26%20L%C3%A2m&cursor=next")]
    [InlineData("https://example.org/facts/", "https://example.org/facts/api/visits?person=T%C3%B4%20%26%20L%C3%A2m&cursor=next")]
    public async Task The_link_repeats_the_question_with_the_new_cursor_and_without_the_key(string? publicBaseUrl, string expected)
    {
        var page = await PageOfAsync(publicBaseUrl, new Page<int>([1, 2], "next"));

        Assert.Equal(expected, page.GetProperty("nextLink").GetString());
        Assert.Equal("[1,2]", page.GetProperty("value").GetRawText());
    }

    [Fact]
    public async Task The_last_page_has_no_link() =>
        Assert.False((await PageOfAsync(null, new Page<int>([], null))).TryGetProperty("nextLink", out _));

    private static async Task<JsonElement> PageOfAsync(string? publicBaseUrl, Page<int> page)
    {
        var http = new DefaultHttpContext();
        http.Request.Scheme = "http";
        http.Request.Host = new HostString("127.0.0.1", 7071);
        http.Request.Path = "/api/visits";
        http.Request.QueryString = new QueryString("?person=T%C3%B4%20%26%20L%C3%A2m&code=secret&cursor=old");
        http.Response.Body = new MemoryStream();
        var options = new DiploOptions { PublicBaseUrl = publicBaseUrl is null ? null : new Uri(publicBaseUrl) };
        var links = new PageLinks(Microsoft.Extensions.Options.Options.Create(options));

        await links.Page(http.Request, page, item => item).ExecuteResultAsync(new ActionContext(http, new RouteData(), new ActionDescriptor()));

        return JsonDocument.Parse(((MemoryStream)http.Response.Body).ToArray()).RootElement;
    }
}
