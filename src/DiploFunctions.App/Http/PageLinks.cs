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
        var next = Next(request, page);
        return new JsonAnswer(new PageAnswer<TShape>([.. page.Items.Select(shape)], next)).With(HeaderNames.Link, ToNext(next));
    }

    /// <summary>The addresses around a page of facts.</summary>
    internal PageAddresses Around<TItem>(HttpRequest request, Page<TItem> page) =>
        new(Self(request), Next(request, page), (list, id) => ToFact(request, list, id));

    /// <summary>The absolute address of a fact, by the name of its list ("visits") and its id.</summary>
    internal string ToFact(HttpRequest request, string list, string id) => To(request, $"/api/{list}/{id}");

    /// <summary>The absolute address of what is asked for, without a key.</summary>
    internal string Self(HttpRequest request) => To(request, request.Path, QueryString.Create(Parameters(request)));

    /// <summary>The header that leads to the next page (RFC 8288), or null.</summary>
    internal static string? ToNext(string? next) => next is null ? null : $"<{next}>; rel=\"next\"";

    /// <summary>The absolute address of a path of this app ("/api/articles/…").</summary>
    internal string To(HttpRequest request, PathString path, QueryString query = default) =>
        options.Value.PublicBaseUrl is { } outside
            ? outside.AbsoluteUri.TrimEnd('/') + path.ToUriComponent() + query.ToUriComponent()
            : UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path, query);

    private string? Next<TItem>(HttpRequest request, Page<TItem> page) =>
        page.NextCursor is { } cursor
            ? To(request, request.Path, QueryString.Create(
                Parameters(request)
                    .Where(p => !p.Key.Equals("cursor", StringComparison.OrdinalIgnoreCase))
                    .Append(KeyValuePair.Create("cursor", (string?)cursor))))
            : null;

    // A key that came in the query string stays out of the answer: whoever follows the link sends it again.
    private static IEnumerable<KeyValuePair<string, string?>> Parameters(HttpRequest request) =>
        request.Query
            .Where(p => !p.Key.Equals("code", StringComparison.OrdinalIgnoreCase))
            .Select(p => KeyValuePair.Create(p.Key, (string?)p.Value.ToString()));
}
