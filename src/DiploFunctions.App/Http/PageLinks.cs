using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Options;
using DiploFunctions.App.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DiploFunctions.App.Http;

/// <summary>Absolute links back into the app, and pages that carry one to the next.</summary>
public sealed class PageLinks(IOptions<DiploOptions> options)
{
    /// <summary><c>{ "value": [...], "nextLink": "..." }</c>; no nextLink on the last page.</summary>
    internal IActionResult Page<TItem, TShape>(HttpRequest request, Page<TItem> page, Func<TItem, TShape> shape)
    {
        var next = page.NextCursor is { } cursor ? Again(request, cursor) : null;
        return new JsonAnswer(new PageAnswer<TShape>([.. page.Items.Select(shape)], next)).With(HeaderNames.Link, ToNext(next));
    }

    /// <summary>The addresses around a page of facts.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="nextCursor">Where the next page begins; null when there is none.</param>
    internal PageAddresses Around(HttpRequest request, string? nextCursor = null) => new(
        Again(request, cursor: null),
        Again(request, request.Query["cursor"].FirstOrDefault()),
        nextCursor is null ? null : Again(request, nextCursor),
        (list, id) => ToFact(request, list, id));

    /// <summary>The absolute address of a fact, by the name of its list ("visits") and its id.</summary>
    internal string ToFact(HttpRequest request, string list, string id) => To(request, $"/api/{list}/{id}");

    /// <summary>The header that leads to the next page (RFC 8288), or null.</summary>
    internal static string? ToNext(string? next) => next is null ? null : $"<{next}>; rel=\"next\"";

    /// <summary>The absolute address of a path of this app ("/api/articles/…").</summary>
    internal string To(HttpRequest request, PathString path, QueryString query = default) =>
        options.Value.PublicBaseUrl is { } outside
            ? outside.AbsoluteUri.TrimEnd('/') + path.ToUriComponent() + query.ToUriComponent()
            : UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path, query);

    // The same question at another page. A key that came in the query string stays out of it: whoever follows the link sends it again.
    private string Again(HttpRequest request, string? cursor)
    {
        var parameters = request.Query
            .Where(p => !p.Key.Equals("cursor", StringComparison.OrdinalIgnoreCase) && !p.Key.Equals("code", StringComparison.OrdinalIgnoreCase))
            .Select(p => KeyValuePair.Create(p.Key, (string?)p.Value.ToString()));
        IEnumerable<KeyValuePair<string, string?>> page = cursor is null ? [] : [KeyValuePair.Create("cursor", (string?)cursor)];
        return To(request, request.Path, QueryString.Create(parameters.Concat(page)));
    }
}
