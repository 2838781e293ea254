using System.Text.Json;

namespace DiploFunctions.Cli.Serve;

/// <summary>What an Event Grid event says: a new blob, or the code of the handshake that precedes a subscription.</summary>
internal sealed record BlobEvent(string? ValidationCode, string? Container, string? BlobName, string? Etag)
{
    private const string Containers = "/containers/";
    private const string Blobs = "/blobs/";

    /// <exception cref="InvalidOperationException">The element is no event.</exception>
    public static BlobEvent Read(JsonElement element)
    {
        var data = element.TryGetProperty("data", out var found) ? found : default;
        var subject = Text(element, "subject");
        switch (Text(element, "eventType"))
        {
            case "Microsoft.EventGrid.SubscriptionValidationEvent":
                return new BlobEvent(Text(data, "validationCode"), null, null, null);
            case "Microsoft.Storage.BlobCreated" when subject is not null:
                var container = subject.IndexOf(Containers, StringComparison.Ordinal);
                var blob = subject.IndexOf(Blobs, Math.Max(container, 0), StringComparison.Ordinal);
                return container < 0 || blob < 0
                    ? new BlobEvent(null, null, null, null)
                    : new BlobEvent(null, subject[(container + Containers.Length)..blob], subject[(blob + Blobs.Length)..], Text(data, "eTag"));
            default:
                return new BlobEvent(null, null, null, null);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
