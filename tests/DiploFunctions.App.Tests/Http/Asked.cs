using System.Text;
using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Options;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;

namespace DiploFunctions.App.Tests.Http;

/// <summary>Questions as HTTP brings them, and their answers as HTTP takes them, without a server.</summary>
internal static class Asked
{
    public static readonly FactAnswers Answers = new(new PageLinks(Microsoft.Extensions.Options.Options.Create(new DiploOptions())));

    public static HttpRequest Request(
        string query, string path = "/api/visits", string? accept = null, string? ifNoneMatch = null, string method = "GET")
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Scheme, request.Host) = (method, "http", new HostString("127.0.0.1", 7071));
        (request.Path, request.QueryString) = (path, new QueryString(query));
        request.Headers.Accept = accept;
        request.Headers.IfNoneMatch = ifNoneMatch;
        return request;
    }

    /// <summary>What the visits are answered as.</summary>
    public static Task<Heard> VisitsAsync(string query, IReadOnlyList<MergedFact<Visit>> visits, string? next = null, string? accept = null)
    {
        var request = Request(query, accept: accept);
        var question = FactQuestions.Read(request, VisitView.View, VisitConditions.Names, VisitConditions.Read);
        return HearAsync(request, Answers.List(request, question, new Page<MergedFact<Visit>>(visits, next)));
    }

    public static async Task<Heard> HearAsync(HttpRequest request, IActionResult answer)
    {
        using var body = new MemoryStream();
        request.HttpContext.Response.Body = body;
        await answer.ExecuteResultAsync(new ActionContext(request.HttpContext, new RouteData(), new ActionDescriptor()));
        return new Heard(request.HttpContext.Response, body.ToArray());
    }

    /// <summary>An answer.</summary>
    internal sealed record Heard(HttpResponse Response, byte[] Bytes)
    {
        public int Status => Response.StatusCode;

        public string Text => Encoding.UTF8.GetString(Bytes);

        public string? Header(string name) => Response.Headers.TryGetValue(name, out var value) ? value.ToString() : null;
    }
}
