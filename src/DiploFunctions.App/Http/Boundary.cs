using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.App.Http;

/// <summary>The one place where a request that fails becomes an answer: problem details for every error.</summary>
public sealed partial class Boundary(ILogger<Boundary> log)
{
    private const string RetryAfterSeconds = "5";

    /// <summary>Runs the body of an HTTP function and answers its failures.</summary>
    public async Task<IActionResult> RunAsync(HttpRequest request, Func<Task<IActionResult>> body)
    {
        try
        {
            return await body();
        }
        catch (RequestException fault)
        {
            return ProblemOf(request, fault.Status, fault.Title, fault.Message, fault.Errors);
        }
        catch (BadHttpRequestException bad)
        {
            return ProblemOf(request, bad.StatusCode, "The request cannot be read", bad.Message);
        }
        catch (OperationCanceledException) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (StorageOutage.IsCause(e))
        {
            LogOutage(request.Method, request.Path, e);
            return ProblemOf(
                request,
                StatusCodes.Status503ServiceUnavailable,
                "Storage cannot be reached",
                "The app's storage did not answer; nothing is lost. Ask again in some seconds.").With("Retry-After", RetryAfterSeconds);
        }
        catch (Exception e)
        {
            LogFailure(request.Method, request.Path, e);
            return ProblemOf(
                request,
                StatusCodes.Status500InternalServerError,
                "The app failed",
                "This is a fault of the app, not of the request; its log has more under the trace id.");
        }
    }

    /// <summary>Problem details for a request.</summary>
    internal static Answer ProblemOf(
        HttpRequest request,
        int status,
        string title,
        string detail,
        IReadOnlyList<ParameterError>? errors = null) =>
        new ProblemAnswer(
            new Problem(title, status, detail, request.Path.ToUriComponent(), Activity.Current?.Id ?? request.HttpContext.TraceIdentifier)
            {
                Errors = errors is { Count: > 0 } ? errors : null,
            });

    [LoggerMessage(LogLevel.Warning, "{Method} {Path}: storage cannot be reached.")]
    private partial void LogOutage(string method, PathString path, Exception exception);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed.")]
    private partial void LogFailure(string method, PathString path, Exception exception);
}
