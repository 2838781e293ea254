using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Protocol;

/// <summary>The requests of the Table service's REST protocol, one at a time.</summary>
internal static class TableRequests
{
    public static HttpMessage CreateTable(TableService service, string table)
    {
        var message = service.CreateMessage(RequestMethod.Post, service.UriOf("Tables"));
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["TableName"] = table });
        SetContent(message.Request, body);
        return message;
    }

    public static HttpMessage DeleteTable(TableService service, string table) =>
        service.CreateMessage(RequestMethod.Delete, service.UriOf($"Tables('{table}')"));

    public static HttpMessage GetEntity(TableService service, string table, string partitionKey, string rowKey, IEnumerable<string> select)
    {
        var message = service.CreateMessage(RequestMethod.Get, service.UriOf(PathOf(table, partitionKey, rowKey)));
        if (select is not null)
            message.Request.Uri.AppendQuery("$select", string.Join(',', select));

        return message;
    }

    /// <summary>One change of one entity.</summary>
    public static HttpMessage Of(TableService service, string table, TableTransactionAction action)
    {
        var path = action.ActionType == TableTransactionActionType.Add ? table : PathOf(table, action.Entity.PartitionKey, action.Entity.RowKey);
        var message = service.CreateMessage(MethodOf(action.ActionType), service.UriOf(path));
        var request = message.Request;
        if (action.ActionType == TableTransactionActionType.Add)
            request.Headers.Add("Prefer", "return-no-content");

        if (action.ActionType is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete)
            request.Headers.Add("If-Match", action.ETag == default ? "*" : action.ETag.ToString());

        if (action.ActionType != TableTransactionActionType.Delete)
            SetContent(request, EntityJson.Write(action.Entity));

        return message;
    }

    private static RequestMethod MethodOf(TableTransactionActionType type) => type switch
    {
        TableTransactionActionType.Add => RequestMethod.Post,
        TableTransactionActionType.Delete => RequestMethod.Delete,
        TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace => RequestMethod.Put,
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => RequestMethod.Parse("MERGE"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string PathOf(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')";

    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private static void SetContent(Request request, byte[] json)
    {
        request.Headers.Add("Content-Type", "application/json");
        request.Content = RequestContent.Create(json);
    }
}
