using System.Text.Json;
using Azure;
using DiploFunctions.App;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.Cli.Serve;

/// <summary>
/// Takes Event Grid deliveries of Microsoft.Storage.BlobCreated at <c>/runtime/webhooks/blobs?functionName=Host.Functions.NAME</c>,
/// as the blobs extension of the real host does, for triggers whose source is Event Grid.
/// </summary>
internal sealed partial class EventGridEndpoint(IReadOnlyList<BlobFunction> functions, BlobRunner runner, FunctionKey key, ILogger<EventGridEndpoint> log)
{
    private const string NamePrefix = "Host.Functions.";

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/runtime/webhooks/blobs", (RequestDelegate)ReceiveAsync);

    private async Task ReceiveAsync(HttpContext context)
    {
        if (!key.Admits(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var name = context.Request.Query["functionName"].ToString();
        var function = functions.FirstOrDefault(f => f.Source == BlobTriggerSource.EventGrid && NamePrefix + f.Name == name);
        if (function is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            foreach (var delivered in body.RootElement.EnumerateArray())
            {
                await HandleAsync(function, BlobEvent.Read(delivered), context);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            LogBadDelivery(function.Name, e.Message);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (Exception e) when (StorageOutage.IsCause(e))
        {
            // Event Grid delivers again.
            LogDown(function.Name, e.Message);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task HandleAsync(BlobFunction function, BlobEvent blobEvent, HttpContext context)
    {
        if (blobEvent.ValidationCode is { } code)
        {
            context.Response.StatusCode = StatusCodes.Status200OK;
            await context.Response.WriteAsJsonAsync(new { validationResponse = code }, context.RequestAborted);
            return;
        }

        if (blobEvent.Container != function.Container.Name || blobEvent.BlobName is not { } name || function.Pattern.Match(name) is null)
        {
            LogDropped(function.Name, blobEvent.BlobName);
            return;
        }

        if (await EtagAsync(function, name, context.RequestAborted) is { } etag && (blobEvent.Etag is null || etag.Equals(new ETag(blobEvent.Etag))))
        {
            await runner.RunAsync(function, name, etag, context.RequestAborted);
        }
        else
        {
            LogDropped(function.Name, name);
        }
    }

    // Null when the blob was deleted meanwhile; one that was changed meanwhile has an event of its own.
    private static async Task<ETag?> EtagAsync(BlobFunction function, string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await function.Container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken)).Value.ETag;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Debug, "{Function}: an event for the blob {Blob} is dropped; it is not meant, gone or changed again.")]
    private partial void LogDropped(string function, string? blob);

    [LoggerMessage(LogLevel.Warning, "{Function}: a delivery is not an array of Event Grid events: {Reason}")]
    private partial void LogBadDelivery(string function, string reason);

    [LoggerMessage(LogLevel.Warning, "{Function}: storage cannot be reached; the delivery is refused. {Reason}")]
    private partial void LogDown(string function, string reason);
}
