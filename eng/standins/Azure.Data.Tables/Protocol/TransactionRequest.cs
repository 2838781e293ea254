using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Protocol;

/// <summary>Several changes as one request: a multipart body that holds one "change set", each part of which is a request itself.</summary>
internal static class TransactionRequest
{
    public static HttpMessage Create(TableService service, string table, IReadOnlyList<TableTransactionAction> actions)
    {
        var (batch, changes) = ($"batch_{Guid.NewGuid()}", $"changeset_{Guid.NewGuid()}");
        using var body = new MemoryStream();
        Write(body, $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changes}\r\n\r\n");
        foreach (var action in actions)
        {
            using var part = TableRequests.Of(service, table, action);
            Write(body, $"--{changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            WritePart(body, part.Request);
        }

        Write(body, $"--{changes}--\r\n--{batch}--\r\n");
        var message = service.CreateMessage(RequestMethod.Post, service.UriOf("$batch"));
        message.Request.Headers.Add("Content-Type", $"multipart/mixed; boundary={batch}");
        message.Request.Content = RequestContent.Create(body.ToArray());
        return message;
    }

    private static void WritePart(MemoryStream body, Request request)
    {
        Write(body, $"{request.Method.Method} {request.Uri.ToUri().AbsoluteUri} HTTP/1.1\r\n");
        foreach (var header in request.Headers)
        {
            if (header.Name != "Content-Length")
                Write(body, $"{header.Name}: {header.Value}\r\n");
        }

        Write(body, "\r\n");
        request.Content?.WriteTo(body, CancellationToken.None);
        Write(body, "\r\n");
    }

    private static void Write(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text));
}
