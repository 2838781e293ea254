using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace DiploFunctions.TestSupport;

/// <summary>A real SMTP server (MailDev) that keeps what it is sent, on free ports of 127.0.0.1; a fixture.</summary>
public sealed class MailCatcher : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("mails").FullName;
    private HttpClient web = new();
    private ToolProcess? server;

    /// <summary>The port that speaks SMTP.</summary>
    public int SmtpPort { get; private set; }

    public async Task InitializeAsync()
    {
        if (FreePort.Take(2) is not [var smtp, var page])
        {
            return;
        }

        SmtpPort = smtp;
        web = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{page}/api/") };
        server = await ToolProcess.StartNodeAsync(
            Path.Combine("maildev", "dist", "bin", "maildev.js"),
            [smtp, page],
            "--smtp", $"{smtp}", "--ip", "127.0.0.1", "--web", $"{page}", "--web-ip", "127.0.0.1", "--mail-directory", folder, "--hide-extensions", "STARTTLS");
    }

    /// <summary>Every mail so far whose recipient is the address, oldest first; waits until there are at least so many.</summary>
    /// <exception cref="TimeoutException">Fewer came within 30 seconds.</exception>
    public async Task<IReadOnlyList<CaughtMail>> MailsToAsync(string address, int atLeast = 1)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var all = await web.GetFromJsonAsync<JsonElement[]>("email") ?? [];
            JsonElement[] mine = [.. all.Where(mail => Address(mail) == address).OrderBy(mail => mail.GetProperty("time").GetString(), StringComparer.Ordinal)];
            if (mine.Length >= atLeast)
            {
                var mails = new List<CaughtMail>();
                foreach (var mail in mine)
                {
                    mails.Add(await ReadAsync(mail));
                }

                return mails;
            }

            if (Stopwatch.GetElapsedTime(begun) > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException($"{mine.Length} mails came for {address} within 30 seconds, and {atLeast} were expected.");
            }

            await Task.Delay(100);
        }
    }

    public async Task DisposeAsync()
    {
        web.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string? Address(JsonElement mail) => mail.GetProperty("envelope").GetProperty("to")[0].GetProperty("address").GetString();

    private async Task<CaughtMail> ReadAsync(JsonElement mail)
    {
        var id = mail.GetProperty("id").GetString();
        var attachments = new List<(string, string, byte[])>();
        if (mail.TryGetProperty("attachments", out var list))
        {
            foreach (var part in list.EnumerateArray())
            {
                var content = await web.GetByteArrayAsync($"email/{id}/attachment/{part.GetProperty("generatedFileName").GetString()}");
                attachments.Add((Text(part, "filename"), Text(part, "contentType"), content));
            }
        }

        var raw = await File.ReadAllTextAsync(Path.Combine(folder, $"{id}.eml"));
        return new CaughtMail(Address(mail) ?? "", Text(mail, "subject"), Text(mail, "text"), Text(mail, "html"), raw, attachments);
    }

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
