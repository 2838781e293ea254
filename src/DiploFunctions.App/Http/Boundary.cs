using System.Diagnostics;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.App.Http;

/// <summary>The one place where a request that fails becomes an answer: problem details for every error.</summary>
public sealed partial class Boundary(ILogger<Boundary> log)
{
    private const string RetryAfterSeconds = "5";

    // The stores wait longer for storage than somebody who asks wants to; work that was asked for may take its time.
    private static readonly TimeSpan ReadingPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan WorkingPatience = TimeSpan.FromSeconds(100);

    /// <summary>Runs the body of an HTTP function and answers its failures.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="body">Makes the answer; its token ends it when it takes too long.</param>
    /// <param name="cancellationToken">Ends it when the host ends.</param>
    public async Task<IActionResult> RunAsync(
        HttpRequest request,
        Func<CancellationToken, Task<IActionResult>> body,
        CancellationToken cancellationToken)
    {
        var aborted = request.HttpContext.RequestAborted;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, aborted);
        either.CancelAfter(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? ReadingPatience : WorkingPatience);
        try
        {
            return await body(either.Token);
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested || cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            return AnswerOf(request, fault);
        }
    }

    /// <summary>Problem details for a request that cannot be answered as it is.</summary>
    internal static Answer ProblemOf(HttpRequest request, RequestException fault) =>
        ProblemOf(request, fault.Status, fault.Title, fault.Message, fault.Errors);

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

    private Answer AnswerOf(HttpRequest request, Exception fault) => fault switch
    {
        RequestException refused => ProblemOf(request, refused),
        TooManyToOrderException => ProblemOf(request, OrderParameter.TooMany()),
        CursorExpiredException => ProblemOf(request, QueryReader.ExpiredCursor()),
        BadHttpRequestException bad => ProblemOf(request, bad.StatusCode, "The request cannot be read", bad.Message),
        _ when StorageOutage.IsMissingStore(fault) => MissingStore(request, fault),
        _ when fault is OperationCanceledException || StorageOutage.IsCause(fault) => Outage(request, fault),
        _ => Failure(request, fault),
    };

    private Answer MissingStore(HttpRequest request, Exception fault)
    {
        LogMissingStore(request.Method, request.Path, fault);
        return ProblemOf(
            request,
            StatusCodes.Status503ServiceUnavailable,
            "A table is missing",
            "A table or container of the app was deleted. Start the app again, which makes it anew, and fill it with `diplo rebuild --fresh`; the articles are kept as blobs.");
    }

    private Answer Outage(HttpRequest request, Exception fault)
    {
        LogOutage(request.Method, request.Path, fault);
        return ProblemOf(
            request,
            StatusCodes.Status503ServiceUnavailable,
            "Storage cannot be reached",
            "The app's storage did not answer; nothing is lost. Ask again in some seconds.").With("Retry-After", RetryAfterSeconds);
    }

    private Answer Failure(HttpRequest request, Exception fault)
    {
        LogFailure(request.Method, request.Path, fault);
        return ProblemOf(
            request,
            StatusCodes.Status500InternalServerError,
            "The app failed",
            "This is a fault of the app, not of the request; its log has more under the trace id.");
    }

    [LoggerMessage(LogLevel.Warning, "{Method} {Path}: storage cannot be reached.")]
    private partial void LogOutage(string method, PathString path, Exception exception);

    [LoggerMessage(LogLevel.Error, "{Method} {Path}: a table or container is missing; start the app again and run `diplo rebuild --fresh`.")]
    private partial void LogMissingStore(string method, PathString path, Exception exception);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed.")]
    private partial void LogFailure(string method, PathString path, Exception exception);
}
