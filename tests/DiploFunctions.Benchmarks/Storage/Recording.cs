using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Notes the rows that requests to the Table service write, request by request; deletions are left out.</summary>
internal sealed class Recording : HttpPipelinePolicy
{
    private const string TypeSuffix = "@odata.type";

    private readonly ConcurrentQueue<RecordedWrite> _writes = new();
    private int _reads;

    public IReadOnlyList<RecordedWrite> Writes => [.. _writes];

    /// <summary>How many requests only read.</summary>
    public int Reads => _reads;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The stores are asynchronous.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Method == RequestMethod.Get)
            Interlocked.Increment(ref _reads);
        else if (message.Request.Content is { } content)
            Note(message.Request.Uri.ToUri(), content);

        return ProcessNextAsync(message, pipeline);
    }

    private void Note(Uri address, RequestContent content)
    {
        using var body = new MemoryStream();
        content.WriteTo(body, CancellationToken.None);
        var lines = Encoding.UTF8.GetString(body.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // The rows of a transaction each follow a line such as "PUT http://…/table(PartitionKey=…) HTTP/1.1".
        var target = lines.FirstOrDefault(line => line.EndsWith(" HTTP/1.1", StringComparison.Ordinal)) is { } first
            ? new Uri(first.Split(' ')[1])
            : address;
        var rows = lines.Where(IsRow).Select(RowOf).ToList();
        if (rows.Count > 0)
            _writes.Enqueue(new RecordedWrite(target.Segments[^1].Split('(')[0], rows));
    }

    // What creates a table is JSON too.
    private static bool IsRow(string line) => line[0] == '{' && line.Contains(nameof(TableEntity.PartitionKey), StringComparison.Ordinal);

    private static TableEntity RowOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = new TableEntity();
        foreach (var property in json.RootElement.EnumerateObject().Where(property => !property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal)))
        {
            var type = json.RootElement.TryGetProperty(property.Name + TypeSuffix, out var told) ? told.GetString() : null;
            row[property.Name] = ValueOf(property.Value, type);
        }

        return row;
    }

    private static object? ValueOf(JsonElement value, string? type) => type switch
    {
        "Edm.Int64" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        "Edm.Double" => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        "Edm.DateTime" => value.GetDateTimeOffset(),
        "Edm.Binary" => value.GetBytesFromBase64(),
        _ => value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            JsonValueKind.Number => value.TryGetInt32(out var number) ? number : value.GetDouble(),
            _ => value.GetString(),
        },
    };
}
