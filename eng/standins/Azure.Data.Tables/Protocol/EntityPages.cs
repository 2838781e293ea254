using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Protocol;

/// <summary>The answer to a query, page by page. A page may be empty and yet have another after it.</summary>
internal sealed class EntityPages<T>(
    TableService service, string table, string filter, int? maxPerPage, IEnumerable<string> select, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    private const string NextPartition = "x-ms-continuation-NextPartitionKey";
    private const string NextRow = "x-ms-continuation-NextRowKey";

    public override async IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        var token = continuationToken;
        do
        {
            using var message = Request(token, pageSizeHint ?? maxPerPage);
            var response = await service.SendAsync(message, CancellationToken).ConfigureAwait(false);
            token = TokenOf(response);
            yield return Page<T>.FromValues(EntitiesOf(response), token, response);
        }
        while (token is not null);
    }

    private HttpMessage Request(string token, int? top)
    {
        var message = service.CreateMessage(RequestMethod.Get, service.UriOf($"{table}()"));
        var uri = message.Request.Uri;
        Append(uri, "$top", top?.ToString(CultureInfo.InvariantCulture));
        Append(uri, "$filter", filter);
        Append(uri, "$select", select is null ? null : string.Join(',', select));
        var parts = token?.Split(' ', 2) ?? [];
        Append(uri, "NextPartitionKey", parts.ElementAtOrDefault(0));
        Append(uri, "NextRowKey", parts.ElementAtOrDefault(1) is { Length: > 0 } row ? row : null);
        return message;
    }

    private static void Append(RequestUriBuilder uri, string name, string value)
    {
        if (value is not null)
            uri.AppendQuery(name, value, escapeValue: true);
    }

    private static string TokenOf(Response response) =>
        response.Headers.TryGetValue(NextPartition, out var partition)
            ? $"{partition} {(response.Headers.TryGetValue(NextRow, out var row) ? row : null)}"
            : null;

    private static List<T> EntitiesOf(Response response)
    {
        using var json = JsonDocument.Parse(response.Content);
        return [.. json.RootElement.GetProperty("value").EnumerateArray().Select(EntityJson.Read<T>)];
    }
}
