using DiploFunctions.App.Options;
using DiploFunctions.App.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Http;

/// <summary>Absolute links back into the app, and pages that carry one to the next.</summary>
public sealed class PageLinks(IOptions<DiploOptions> options)
{
    /// <summary><c>{ "value": [...], "nextLink": "..." }</c>; no nextLink on the last page.</summary>
    internal IActionResult Page<TItem, TShape>(HttpRequest request, Page<TItem> page, Func<TItem, TShape> shape)
    {
        var next = page.NextCursor is { } cursor ? To(request, request.Path, QueryWith(request, cursor)) : null;
        return new JsonAnswer(new PageAnswer<TShape>([.. page.Items.Select(shape)], next));
    }

    /// <summary>The absolute address of a path of this app ("/api/articles/…").</summary>
    internal string To(HttpRequest request, PathString path, QueryString query = default) =>
        options.Value.PublicBaseUrl is { } outside
            ? outside.AbsoluteUri.TrimEnd('/') + path.ToUriComponent() + query.ToUriComponent()
            : UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path, query);

    // A key that came in the query string stays out of the answer: whoever follows the link sends it again.
    private static QueryString QueryWith(HttpRequest request, string cursor) => QueryString.Create(
        request.Query
            .Where(p => !p.Key.Equals("cursor", StringComparison.OrdinalIgnoreCase) && !p.Key.Equals("code", StringComparison.OrdinalIgnoreCase))
            .Select(p => KeyValuePair.Create(p.Key, (string?)p.Value.ToString()))
            .Append(KeyValuePair.Create("cursor", (string?)cursor)));
}
