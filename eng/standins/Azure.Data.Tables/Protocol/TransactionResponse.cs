using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Protocol;

/// <summary>The answers to the parts of a transaction: one for each action, or the single one of the action that failed.</summary>
internal static class TransactionResponse
{
    public static IReadOnlyList<Response> Read(Response response)
    {
        var parts = response.Content.ToString().Split("HTTP/1.1 ").Skip(1).Select(PartOf).ToList<Response>();
        return parts.Find(part => part.IsError) is { } failed ? throw FailureOf(failed) : parts;
    }

    private static PartResponse PartOf(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var status = int.Parse(lines[0].AsSpan(0, 3), CultureInfo.InvariantCulture);
        var headers = lines.Skip(1).TakeWhile(line => line.Length > 0)
            .Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .Select(parts => (parts[0].Trim(), parts[1].Trim()));
        var body = lines.Skip(1).SkipWhile(line => line.Length > 0).Skip(1).TakeWhile(line => !line.StartsWith("--", StringComparison.Ordinal));
        return new PartResponse(status, headers, string.Join('\n', body));
    }

    private static TableTransactionFailedException FailureOf(Response part)
    {
        var (code, message) = (string.Empty, part.Content.ToString());
        try
        {
            using var json = JsonDocument.Parse(part.Content);
            var error = json.RootElement.GetProperty("odata.error");
            (code, message) = (error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString());
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException)
        {
            // A failure in another shape is told as it came.
        }

        return new TableTransactionFailedException(new RequestFailedException(part.Status, message, code, null));
    }
}
