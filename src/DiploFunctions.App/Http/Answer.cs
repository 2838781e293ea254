using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DiploFunctions.App.Http;

/// <summary>An answer that writes itself, so that it runs the same under the Functions worker and under <c>diplo serve</c>.</summary>
/// <remarks>
/// What is read (GET, HEAD) carries an entity tag and is not sent again to who has it already; who does not accept its media type
/// is told so, unless the question names a format of its own.
/// </remarks>
internal abstract class Answer : IActionResult
{
    // Answers are for whoever holds the key, and are true only now: kept at will, asked about each time.
    private const string Revalidate = "private, no-cache";
    private const string NotKept = "no-store";

    private readonly List<KeyValuePair<string, string>> _headers = [];

    protected abstract int Status { get; }

    /// <summary>The media type of the body; null when there is none.</summary>
    protected abstract string? ContentType { get; }

    /// <summary>Adds a header.</summary>
    public Answer With(string header, string? value)
    {
        if (value is not null)
        {
            _headers.Add(KeyValuePair.Create(header, value));
        }

        return this;
    }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (!isRead || Status != StatusCodes.Status200OK || ContentType is null)
        {
            await SendAsync(http, isRead ? NotKept : null, ContentType is null ? default : Body());
        }
        else if (!http.Request.Query.ContainsKey("format") && !Acceptance.Takes(http.Request, ContentType))
        {
            await Boundary.ProblemOf(http.Request, RequestException.NotAcceptable([ContentType])).ExecuteResultAsync(context);
        }
        else
        {
            await SendUnlessKnownAsync(http, ContentType, Body());
        }
    }

    protected abstract ReadOnlyMemory<byte> Body();

    private async Task SendUnlessKnownAsync(HttpContext http, string contentType, ReadOnlyMemory<byte> body)
    {
        var tag = BodyTag.Of(contentType, _headers.Find(header => header.Key == HeaderNames.Link).Value, body);
        http.Response.Headers.ETag = tag.ToString();
        if (!tag.IsKnownToClient(http.Request))
        {
            await SendAsync(http, Revalidate, body);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status304NotModified;
        WriteHeaders(http.Response, Revalidate, _headers.Where(header => header.Key == HeaderNames.ContentLocation));
    }

    private async Task SendAsync(HttpContext http, string? caching, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = Status;
        WriteHeaders(http.Response, caching, _headers);
        if (ContentType is null)
        {
            return;
        }

        http.Response.ContentType = ContentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static void WriteHeaders(HttpResponse response, string? caching, IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (header, value) in headers)
        {
            response.Headers.Append(header, value);
        }

        if (caching is not null)
        {
            response.Headers.Vary = HeaderNames.Accept;
            // An answer that says itself how it is kept, such as a page behind a signed link, knows better.
            response.Headers.CacheControl = response.Headers.CacheControl.Count > 0 ? response.Headers.CacheControl : caching;
        }
    }
}
