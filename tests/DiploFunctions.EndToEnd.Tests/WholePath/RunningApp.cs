using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.WholePath;

/// <summary>`diplo serve` as a process of its own, with Azurite and a mail catcher; a fixture.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private readonly AzuriteServer azurite = new() { IsPersistent = true };
    private ToolProcess? app;

    /// <summary>Where mails arrive.</summary>
    public MailCatcher Mails { get; } = new();

    /// <summary>Speaks to the app; addresses begin below <c>/api/</c>.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>The storage that the app works on.</summary>
    public string Storage => azurite.ConnectionString;

    public async Task InitializeAsync()
    {
        await Task.WhenAll(azurite.InitializeAsync(), Mails.InitializeAsync());
        var port = FreePort.Take(1)[0];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "diplo.dll"), "serve", "--port", $"{port}"]) { WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in Settings())
        {
            start.Environment[name] = value;
        }

        app = await ToolProcess.StartAsync(start, [port]);
        Http.BaseAddress = new Uri($"http://127.0.0.1:{port}/api/");
    }

    /// <summary>The JSON at an address.</summary>
    public async Task<JsonElement> GetAsync(string address) => await Http.GetFromJsonAsync<JsonElement>(address);

    /// <summary>The items of a list that fits on a page.</summary>
    public async Task<JsonElement[]> ListAsync(string address) => [.. (await GetAsync(address)).GetProperty("value").EnumerateArray()];

    /// <summary>An article of seeds/.</summary>
    public static byte[] Seed(string name) => File.ReadAllBytes(Repository.File("seeds", name));

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (app is not null)
        {
            // The app ends by itself when it is asked to: nothing hangs.
            Assert.Equal(0, await app.TerminateAsync());
            await app.DisposeAsync();
        }

        await Mails.DisposeAsync();
        await azurite.DisposeAsync();
    }

    private IEnumerable<(string Name, string Value)> Settings() =>
    [
        ("AzureWebJobsStorage", azurite.ConnectionString),
        ("AzureWebJobs_IngestArticle_Disabled", "true"),
        ("TimeZone", "Asia/Jakarta"),
        ("DigestSchedule", "0 0 1 1 1 *"),
        ("DigestLanguage", "id"),
        ("Mail__Host", "127.0.0.1"),
        ("Mail__Port", $"{Mails.SmtpPort}"),
        ("Mail__Tls", "false"),
        ("Mail__Sender", "digest@example.org"),
        ("Mail__Recipients", "desk@example.org;reader@example.org:vi"),
    ];
}
