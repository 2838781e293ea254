using Azure;
using DiploFunctions.App;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.Cli.Serve;

/// <summary>Runs a function on one version of a blob: up to five tries, then the blob is put aside with the reason.</summary>
internal sealed partial class BlobRunner(IServiceScopeFactory scopes, ILogger<BlobRunner> log)
{
    /// <summary>As poisonBlobThreshold in host.json.</summary>
    private const int Tries = 5;

    /// <summary>Returns when this version of the blob is dealt with, for good or as poison; at once when it was before.</summary>
    /// <exception cref="RequestFailedException">Storage cannot be reached; nothing is lost, the blob stays to be run.</exception>
    public async Task RunAsync(BlobFunction function, string blobName, ETag etag, CancellationToken cancellationToken)
    {
        if (await function.Receipts.HasAsync(blobName, etag, cancellationToken))
        {
            return;
        }

        // What is done is remembered also when the host is ending by now: else the next start does it again.
        if (await TryAsync(function, blobName, cancellationToken) is { } failure)
        {
            await function.Receipts.PoisonAsync(blobName, etag, $"{failure.GetType().Name}: {failure.Message}", CancellationToken.None);
            LogPoison(function.Name, blobName, Tries, failure);
        }

        await function.Receipts.AddAsync(blobName, etag, CancellationToken.None);
    }

    private async Task<Exception?> TryAsync(BlobFunction function, string blobName, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var bind = await BlobBinding.OpenAsync(function, blobName, cancellationToken);
                await FunctionInvoker.InvokeAsync(scope.ServiceProvider, function.Definition, bind, cancellationToken);
                return null;
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested && !StorageOutage.IsCause(e))
            {
                if (e is RequestFailedException { Status: 404 } && !await function.Container.GetBlobClient(blobName).ExistsAsync(cancellationToken))
                {
                    LogGone(function.Name, blobName);
                    return null;
                }

                if (attempt == Tries)
                {
                    return e;
                }

                LogFailed(function.Name, blobName, attempt, e.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "{Function}: the blob {Blob} is gone; there is nothing to do.")]
    private partial void LogGone(string function, string blob);

    [LoggerMessage(LogLevel.Warning, "{Function} failed on the blob {Blob}, try {Attempt}: {Reason}")]
    private partial void LogFailed(string function, string blob, int attempt, string reason);

    [LoggerMessage(LogLevel.Error, "{Function} failed on the blob {Blob} {Tries} times; the reason is kept in diplo-serve/poison/{Function}.")]
    private partial void LogPoison(string function, string blob, int tries, Exception exception);
}
