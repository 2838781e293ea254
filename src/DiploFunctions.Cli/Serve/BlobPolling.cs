using Azure;
using Azure.Storage.Blobs.Models;
using DiploFunctions.App;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.Cli.Serve;

/// <summary>Looks into the containers of polling blob triggers and runs what is new or has changed.</summary>
/// <remarks>A storage that cannot be reached is waited out, and said once.</remarks>
internal sealed partial class BlobPolling(
    IReadOnlyList<BlobFunction> functions,
    BlobRunner runner,
    ServeOptions options,
    TimeProvider time,
    ILogger<BlobPolling> log) : BackgroundService
{
    /// <summary>As maxDegreeOfParallelism in host.json.</summary>
    private const int Parallelism = 4;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(functions
            .Where(function => function.Source == BlobTriggerSource.LogsAndContainerScan)
            .Select(function => WatchAsync(function, stoppingToken)));

    private async Task WatchAsync(BlobFunction function, CancellationToken cancellationToken)
    {
        var down = false;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(function, cancellationToken);
                if (down)
                {
                    LogBack(function.Name);
                }

                down = false;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is RequestFailedException || StorageOutage.IsCause(e))
            {
                if (!down)
                {
                    LogDown(function.Name, e.Message);
                }

                down = true;
            }

            await Task.Delay(options.PollInterval, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LookAsync(BlobFunction function, CancellationToken cancellationToken)
    {
        var found = new List<BlobItem>();
        try
        {
            await foreach (var blob in function.Container.GetBlobsAsync(
                BlobTraits.None, BlobStates.None, function.Pattern.Prefix, cancellationToken))
            {
                if (function.Pattern.Match(blob.Name) is not null)
                {
                    found.Add(blob);
                }
            }
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            // The container comes with the first article.
            return;
        }

        await Parallel.ForEachAsync(
            found,
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (blob, stop) => await runner.RunAsync(function, blob.Name, blob.Properties.ETag.GetValueOrDefault(), stop));
    }

    [LoggerMessage(LogLevel.Warning, "{Function}: storage cannot be reached; waiting for it. {Reason}")]
    private partial void LogDown(string function, string reason);

    [LoggerMessage(LogLevel.Information, "{Function}: storage is back.")]
    private partial void LogBack(string function);
}
