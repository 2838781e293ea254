using Azure;
using DiploFunctions.App.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.App;

/// <summary>Creates missing tables and containers before the first request; when storage cannot be reached, goes on trying meanwhile.</summary>
internal sealed partial class StorageAtStart(StorageSetup setup, TimeProvider time, ILogger<StorageAtStart> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // A Flex Consumption instance has 30 s to start.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private bool _done;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!_done)
        {
            await Task.Delay(Pause, time, stoppingToken);
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await setup.EnsureAsync(either.Token);
            _done = true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested
            && (e is RequestFailedException or OperationCanceledException || StorageOutage.IsCause(e)))
        {
            LogNotYet(e.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Tables and containers could not be made ready; trying again. {Reason}")]
    private partial void LogNotYet(string reason);
}
