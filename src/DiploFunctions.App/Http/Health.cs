using System.Text.Json.Serialization;
using DiploFunctions.App.Storage;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.App.Http;

/// <summary>Asks the storage for something small.</summary>
public sealed partial class Health(ArticleBlobs blobs, ArticleStore articles, TimeProvider time, ILogger<Health> log)
{
    private const string Probe = "health";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>What can be reached within some seconds.</summary>
    internal async Task<Report> CheckAsync(CancellationToken cancellationToken)
    {
        var checks = await Task.WhenAll(
            IsReachedAsync("tables", stop => articles.GetAsync(ArticleId.OfBlob(Probe), stop), cancellationToken),
            IsReachedAsync("blobs", stop => blobs.ExistsAsync(Probe, stop), cancellationToken));
        return new Report(checks[0] ? "ok" : "unreachable", checks[1] ? "ok" : "unreachable");
    }

    private async Task<bool> IsReachedAsync(string part, Func<CancellationToken, Task> probe, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await probe(either.Token);
            return true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogUnreachable(part, e.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The {Part} of the storage cannot be used: {Reason}")]
    private partial void LogUnreachable(string part, string reason);

    /// <summary>What the app can reach: "ok" or "unreachable".</summary>
    internal sealed record Report(string Tables, string Blobs)
    {
        /// <summary>"ok" when everything is.</summary>
        [JsonPropertyOrder(-1)]
        public string Status => IsOk ? "ok" : "unavailable";

        [JsonIgnore]
        public bool IsOk => Tables == "ok" && Blobs == "ok";
    }
}
