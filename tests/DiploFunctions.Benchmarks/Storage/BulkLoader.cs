using System.Text.Json;
using Azure.Data.Tables;
using DiploFunctions.App.Storage;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Hands rows by the thousand to the emulator's store (sorted-rows.cjs), which keeps them as it keeps those of requests.</summary>
/// <param name="account">Whose tables they are.</param>
/// <param name="port">The port of 127.0.0.1 where the script takes them.</param>
/// <param name="stop">Ends the filling.</param>
internal sealed class BulkLoader(StorageAccount account, int port, CancellationToken stop) : IRowLoader, IDisposable
{
    private const int RowsOfRequest = 5_000;
    private static readonly JsonWriterOptions Lines = new() { SkipValidation = true };
    private readonly HttpClient _client = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    private MemoryStream _waiting = new();
    private MemoryStream _leaving = new();
    private Task _sending = Task.CompletedTask;
    private int _sent;

    public int Rows { get; private set; }

    public async Task AddAsync(string table, TableEntity row)
    {
        using (var writer = new Utf8JsonWriter(_waiting, Lines))
        {
            Write(writer, account.Table(table).Name, row);
        }

        _waiting.WriteByte((byte)'\n');
        if (++Rows - _sent >= RowsOfRequest)
            await SendAsync();
    }

    public async Task FinishAsync()
    {
        await SendAsync();
        await _sending;
    }

    public void Dispose()
    {
        _client.Dispose();
        _waiting.Dispose();
        _leaving.Dispose();
    }

    // The emulator keeps the rows of one request while those of the next are being made.
    private async Task SendAsync()
    {
        await _sending;
        (_waiting, _leaving) = (_leaving, _waiting);
        _waiting.SetLength(0);
        _sent = Rows;
        _sending = PostAsync(_leaving);
    }

    private async Task PostAsync(MemoryStream rows)
    {
        stop.ThrowIfCancellationRequested();
        using var content = new ByteArrayContent(rows.GetBuffer(), 0, (int)rows.Length);
        using var answer = await _client.PostAsync(new Uri("/", UriKind.Relative), content, stop);
        answer.EnsureSuccessStatusCode();
    }

    private static void Write(Utf8JsonWriter writer, string table, TableEntity row)
    {
        writer.WriteStartObject();
        writer.WriteString("table", table);
        writer.WriteStartObject("row");
        writer.WriteString("PartitionKey", row.PartitionKey);
        writer.WriteString("RowKey", row.RowKey);
        foreach (var (name, value) in row.Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")))
        {
            Write(writer, name, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // As the protocol of the Table service writes them.
    private static void Write(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                writer.WriteString(name, text);
                break;
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case double number:
                writer.WriteNumber(name, number);
                break;
            case long number:
                WriteTyped(writer, name, FormattableString.Invariant($"{number}"), "Edm.Int64");
                break;
            case DateTimeOffset time:
                WriteTyped(writer, name, FormattableString.Invariant($"{time.UtcDateTime:O}"), "Edm.DateTime");
                break;
            case byte[] bytes:
                WriteTyped(writer, name, Convert.ToBase64String(bytes), "Edm.Binary");
                break;
            default:
                throw new NotSupportedException($"A column of {value.GetType()} is not known here.");
        }
    }

    private static void WriteTyped(Utf8JsonWriter writer, string name, string text, string type)
    {
        writer.WriteString(name, text);
        writer.WriteString($"{name}@odata.type", type);
    }
}
