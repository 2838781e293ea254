using DiploFunctions.App.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>The description of this API for people: a page that draws openapi.json and needs nothing from elsewhere.</summary>
public sealed class DocsFunctions(Boundary boundary)
{
    [Function("GetDocs")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "docs")] HttpRequest request,
        CancellationToken cancellationToken) =>
        // The page's links are relative to /api: under an address that ends with a slash they would lead nowhere.
        GetFileAsync(request, request.Path.Value?.EndsWith('/') == true ? "" : DocsPage.Main, cancellationToken);

    [Function("GetDocsFile")]
    public Task<IActionResult> GetFileAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "docs/{file}")] HttpRequest request,
        string file,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            _ => DocsPage.Find(file) is { } found
                ? Task.FromResult<IActionResult>(found)
                : throw RequestException.NotFound("There is no such file; the page is /api/docs."),
            cancellationToken);
}
