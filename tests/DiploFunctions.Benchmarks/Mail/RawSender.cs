using System.Net.Sockets;
using System.Text;

namespace DiploFunctions.Benchmarks.Mail;

/// <summary>Sends finished messages over one connection as fast as the server answers, and notes nothing.</summary>
internal static class RawSender
{
    public static async Task SendAsync(int port, IEnumerable<string> messages)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync("127.0.0.1", port);
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await reader.ReadLineAsync();
        await AskAsync(stream, reader, "EHLO test\r\n");
        foreach (var message in messages)
        {
            await AskAsync(stream, reader, "MAIL FROM:<digest@example.org>\r\n");
            await AskAsync(stream, reader, "RCPT TO:<reader@example.org>\r\n");
            await AskAsync(stream, reader, "DATA\r\n");
            await AskAsync(stream, reader, message + ".\r\n");
        }
    }

    private static async Task AskAsync(NetworkStream stream, StreamReader reader, string line)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line));
        if (await reader.ReadLineAsync() is not { } answer || answer[0] is not ('2' or '3'))
            throw new InvalidOperationException("The server did not take a raw message.");
    }
}
