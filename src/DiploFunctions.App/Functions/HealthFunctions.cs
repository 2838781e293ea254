using DiploFunctions.App.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Is the app able to work?</summary>
public sealed class HealthFunctions(Health health, Boundary boundary)
{
    [Function("GetHealth")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var report = await health.CheckAsync(stop);
            return new JsonAnswer(report, report.IsOk ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        }, cancellationToken);
}
