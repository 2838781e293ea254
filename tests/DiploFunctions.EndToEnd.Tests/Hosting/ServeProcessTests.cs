using System.Diagnostics;
using System.Net;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Hosting;

/// <summary><c>diplo serve</c> as a process of its own.</summary>
public sealed class ServeProcessTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    [Fact]
    public async Task It_listens_where_it_says_on_stderr_and_ends_within_seconds_when_told_to()
    {
        var port = FreePort.Take(1)[0];
        await using var serve = await ToolProcess.StartAsync(StartOf(port), [port]);
        using var http = new HttpClient();
        var health = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/api/health"));

        var begun = Stopwatch.GetTimestamp();
        var code = await serve.TerminateAsync();

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Contains($"http://127.0.0.1:{port}/api", serve.Said, StringComparison.Ordinal);
        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(15));
        Assert.True(code is 0 or 130 or 143, $"It ended with {code}:\n{serve.Said}");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_a_line()
    {
        var port = FreePort.Take(1)[0];
        await using var first = await ToolProcess.StartAsync(StartOf(port), [port]);

        using var second = Process.Start(StartOf(port, redirect: true))!;
        var said = await second.StandardError.ReadToEndAsync();
        await second.WaitForExitAsync();

        Assert.NotEqual(0, second.ExitCode);
        Assert.Contains($"Cannot listen on http://127.0.0.1:{port}", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        await first.TerminateAsync();
    }

    private ProcessStartInfo StartOf(int port, bool redirect = false) => new("dotnet", [Path.Combine(AppContext.BaseDirectory, "diplo.dll"), "serve", "--port", $"{port}"])
    {
        RedirectStandardError = redirect,
        WorkingDirectory = Directory.CreateTempSubdirectory("serve").FullName,
        Environment =
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString,
            ["AzureWebJobs_IngestArticle_Disabled"] = "true",
            ["DigestSchedule"] = "0 0 1 * * 1",
        },
    };
}
