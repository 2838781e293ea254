using System.Net.Sockets;
using System.Text.Json;
using Azure;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DiploFunctions.App.Tests.Http;

public sealed class BoundaryTests
{
    public static TheoryData<Exception, int> Failures() => new()
    {
        { RequestException.BadParameter("country", "is wrong"), 400 },
        { new TooManyToOrderException(), 400 },
        { new CursorExpiredException(), 400 },
        { RequestException.NotFound("x"), 404 },
        { RequestException.Conflict("x"), 409 },
        { RequestException.TooLarge("x"), 413 },
        { new BadHttpRequestException("x", 413), 413 },
        { new RequestFailedException(0, "no connection"), 503 },
        { new RequestFailedException(503, "busy"), 503 },
        { new AggregateException(new RequestFailedException("no connection", new SocketException())), 503 },
        { new OperationCanceledException("out of patience"), 503 },
        { new RequestFailedException(403, "secret detail"), 500 },
        { new InvalidOperationException("secret detail"), 500 },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Every_failure_is_problem_details_that_tell_nothing_of_the_inside(Exception failure, int status)
    {
        var (http, body) = await RunAsync("GET", _ => throw failure);

        Assert.Equal((status, "application/problem+json; charset=utf-8"), (http.Response.StatusCode, http.Response.ContentType));
        Assert.Equal(status, JsonDocument.Parse(body).RootElement.GetProperty("status").GetInt32());
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.Equal(status == 503, http.Response.Headers.ContainsKey("Retry-After"));
    }

    [Fact]
    public async Task Too_much_to_put_in_order_is_told_of_the_parameter_with_what_to_do()
    {
        var (_, body) = await RunAsync("GET", _ => throw new TooManyToOrderException());

        var error = Assert.Single(JsonDocument.Parse(body).RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal("sort", error.GetProperty("parameter").GetString());
        Assert.Matches("at most 1,000 finds of q.*narrow.*or leave sort out", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Who_asks_on_after_too_long_is_told_to_begin_anew()
    {
        var (_, body) = await RunAsync("GET", _ => throw new CursorExpiredException());

        var error = Assert.Single(JsonDocument.Parse(body).RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal("cursor", error.GetProperty("parameter").GetString());
        Assert.Matches("24 hours after the first.*begin anew", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_head_request_has_no_body_on_failure_either()
    {
        var (http, body) = await RunAsync("HEAD", _ => throw RequestException.NotFound("x"));

        Assert.Equal((404, ""), (http.Response.StatusCode, body));
    }

    [Fact]
    public async Task An_end_of_the_host_is_no_answer()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync("GET", stop => throw new OperationCanceledException(stop), ended.Token));
    }

    private static async Task<(HttpContext Http, string Body)> RunAsync(
        string method, Func<CancellationToken, Task<IActionResult>> body, CancellationToken cancellationToken = default)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.Path = "/api/visits";
        http.Response.Body = new MemoryStream();
        var answer = await new Boundary(NullLogger<Boundary>.Instance).RunAsync(http.Request, body, cancellationToken);
        await answer.ExecuteResultAsync(new ActionContext(http, new RouteData(), new ActionDescriptor()));
        return (http, System.Text.Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()));
    }
}
