using System.Text.Json;
using DiploFunctions.App.Http;
using Xunit;

namespace DiploFunctions.App.Tests.Http;

public sealed class AnswerTests
{
    [Fact]
    public async Task What_is_read_has_a_weak_tag_and_is_to_be_asked_about_each_time()
    {
        var heard = await Asked.HearAsync(Asked.Request(""), new JsonAnswer(new { a = 1 }));

        Assert.Matches("^W/\"[A-Za-z0-9_-]{16}\"$", heard.Header("ETag")!);
        Assert.Equal(("private, no-cache", "Accept"), (heard.Header("Cache-Control"), heard.Header("Vary")));
    }

    [Theory]
    [InlineData("{0}", 304)]
    [InlineData("\"other\", {0}", 304)]
    [InlineData("*", 304)]
    [InlineData("{1}", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("nonsense", 200)]
    public async Task Who_has_the_answer_is_told_so_and_gets_no_body(string ifNoneMatch, int expected)
    {
        var tag = (await Asked.HearAsync(Asked.Request(""), new JsonAnswer(new { a = 1 }))).Header("ETag")!;
        var known = ifNoneMatch.Replace("{0}", tag, StringComparison.Ordinal).Replace("{1}", tag[2..], StringComparison.Ordinal);

        var heard = await Asked.HearAsync(
            Asked.Request("", ifNoneMatch: known), new JsonAnswer(new { a = 1 }).With("Last-Modified", "x").With("Content-Location", "/y"));

        Assert.Equal(expected, heard.Status);
        Assert.Equal(expected == 304, heard.Bytes.Length == 0);
        Assert.Equal((tag, "/y"), (heard.Header("ETag"), heard.Header("Content-Location")));
        Assert.Equal(("private, no-cache", "Accept"), (heard.Header("Cache-Control"), heard.Header("Vary")));
        Assert.Equal(expected == 200, heard.Header("Content-Type") is not null && heard.Header("Last-Modified") is not null);
    }

    [Fact]
    public async Task Another_body_another_type_or_another_next_page_is_another_answer()
    {
        Answer[] answers =
        [
            new BytesAnswer(new byte[] { 1 }, "text/csv"),
            new BytesAnswer(new byte[] { 2 }, "text/csv"),
            new BytesAnswer(new byte[] { 1 }, "text/calendar"),
            new BytesAnswer(new byte[] { 1 }, "text/csv").With("Link", "<next>"),
        ];
        var tags = new List<string?>();
        foreach (var answer in answers)
        {
            tags.Add((await Asked.HearAsync(Asked.Request(""), answer)).Header("ETag"));
        }

        Assert.Distinct(tags);
    }

    [Fact]
    public async Task Problems_are_not_kept()
    {
        var request = Asked.Request("", ifNoneMatch: "*");

        var heard = await Asked.HearAsync(request, Boundary.ProblemOf(request, RequestException.NotFound("It isn't there.")));

        Assert.Equal((404, "no-store", null), (heard.Status, heard.Header("Cache-Control"), heard.Header("ETag")));
        Assert.Contains("It isn't there.", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_not_accepted_is_a_406_that_tells_what_is_served()
    {
        var heard = await Asked.HearAsync(Asked.Request("", accept: "text/html"), new JsonAnswer(new { a = 1 }));

        Assert.Equal((406, "application/problem+json; charset=utf-8"), (heard.Status, heard.Response.ContentType));
        Assert.Contains("application/json;", JsonDocument.Parse(heard.Bytes).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_said_whatever_is_accepted()
    {
        var heard = await Asked.HearAsync(Asked.Request("", accept: "text/html", method: "POST"), new JsonAnswer(new { a = 1 }));

        Assert.Equal((200, null), (heard.Status, heard.Header("ETag")));
    }

    [Fact]
    public async Task A_list_that_is_not_accepted_is_a_406_with_all_its_formats()
    {
        var refused = await Assert.ThrowsAsync<RequestException>(() => Asked.VisitsAsync("", [MergedFacts.Of(Told.Visit())], accept: "text/html"));

        Assert.Equal(406, refused.Status);
        Assert.All(
            ["application/json", "application/x-ndjson", "text/csv", "text/calendar", "application/atom+xml", "application/geo+json"],
            type => Assert.Contains(type, refused.Message, StringComparison.Ordinal));
    }
}
