using System.Globalization;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.Cli.Serve;

/// <summary>Runs timer functions by their schedules, each never beside itself, with the retries that [FixedDelayRetry] asks for.</summary>
internal sealed partial class TimerRunner(
    IReadOnlyList<TimerFunction> functions,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<TimerRunner> log) : BackgroundService
{
    // A timer cannot wait longer than some weeks; a schedule may.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(functions.Select(function => FollowAsync(function, stoppingToken)));

    private async Task FollowAsync(TimerFunction function, CancellationToken cancellationToken)
    {
        var last = default(DateTime);
        try
        {
            if (function.RunOnStartup)
            {
                await RunAsync(function, last, cancellationToken);
            }

            while (true)
            {
                // Asked after each run: what came due while it ran is left out.
                var due = function.Schedule.GetNextOccurrence(time.GetUtcNow().UtcDateTime);
                await WaitUntilAsync(due, cancellationToken);
                await RunAsync(function, last, cancellationToken);
                last = due;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host is ending.
        }
    }

    private async Task WaitUntilAsync(DateTime due, CancellationToken cancellationToken)
    {
        while (due - time.GetUtcNow().UtcDateTime is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, cancellationToken);
        }
    }

    private async Task RunAsync(TimerFunction function, DateTime last, CancellationToken cancellationToken)
    {
        var retry = function.Definition.Method.GetCustomAttribute<FixedDelayRetryAttribute>();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await FunctionInvoker.InvokeAsync(scope.ServiceProvider, function.Definition, _ => InfoOf(function, last), cancellationToken);
                return;
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogFailed(function.Definition.Name, e);
            }

            if (retry is null || attempt == retry.MaxRetryCount)
            {
                return;
            }

            await Task.Delay(TimeSpan.Parse(retry.DelayInterval, CultureInfo.InvariantCulture), time, cancellationToken);
        }
    }

    private TimerInfo InfoOf(TimerFunction function, DateTime last)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new TimerInfo
        {
            ScheduleStatus = new ScheduleStatus { Last = last, Next = function.Schedule.GetNextOccurrence(now), LastUpdated = now },
        };
    }

    [LoggerMessage(LogLevel.Error, "The timer function {Function} failed.")]
    private partial void LogFailed(string function, Exception exception);
}
