using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DiploFunctions.App.Http;

/// <summary>An answer that writes itself, so that it runs the same under the Functions worker and under <c>diplo serve</c>.</summary>
internal abstract class Answer : IActionResult
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    protected abstract int Status { get; }

    /// <summary>The media type of the body; null when there is none.</summary>
    protected abstract string? ContentType { get; }

    /// <summary>Adds a header.</summary>
    public Answer With(string header, string value)
    {
        _headers.Add(KeyValuePair.Create(header, value));
        return this;
    }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Response.StatusCode = Status;
        foreach (var (header, value) in _headers)
        {
            http.Response.Headers.Append(header, value);
        }

        if (ContentType is null)
        {
            return;
        }

        var body = Body();
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    protected abstract ReadOnlyMemory<byte> Body();
}
