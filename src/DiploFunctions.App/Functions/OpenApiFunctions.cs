using DiploFunctions.App.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>The description of this API, and the answer to every route that it does not have.</summary>
public sealed class OpenApiFunctions(Boundary boundary)
{
    [Function("GetOpenApi")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "openapi.json")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            _ => Task.FromResult<IActionResult>(new BytesAnswer(OpenApiDocument.Bytes, "application/json; charset=utf-8")),
            cancellationToken);

    /// <summary>404 for an unknown route; 405 for a method that a known route does not take.</summary>
    [Function("AnswerUnknownRoute")]
    public Task<IActionResult> AnswerUnknownAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = RouteTable.CatchAll)] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, _ =>
        {
            var path = request.Path.StartsWithSegments("/api", out var rest) ? rest : request.Path;
            var methods = RouteTable.MethodsOf(path);
            return methods.Count == 0
                ? throw RequestException.NotFound("There is nothing at this address; /api/openapi.json lists what there is.")
                : Task.FromResult<IActionResult>(Boundary.ProblemOf(
                    request,
                    StatusCodes.Status405MethodNotAllowed,
                    "Method not allowed",
                    $"This address takes {string.Join(", ", methods)}.").With("Allow", string.Join(", ", methods)));
        }, cancellationToken);
}
