using System.Diagnostics;
using Azure.Data.Tables;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using DiploFunctions.TestSupport.Smtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.WholePath;

/// <summary>`diplo serve` is killed (SIGKILL) while its timer mails a digest, and started again until the week is done; every message is counted.</summary>
public sealed class KilledProcessTests : IAsyncLifetime
{
    private const int Readers = 40;
    private const int RandomKills = 3;

    // Milliseconds; a mail takes the server 80.
    private const int LatestKill = 180;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly IsoWeek Week = IsoWeek.Of(DateTimeOffset.UtcNow, TimeZoneInfo.Utc).Previous;
    private static readonly string[] Addresses = [.. Enumerable.Range(0, Readers).Select(i => $"reader{i}@example.org")];

    // Where the conversation is when the process dies, and in how many mails that step was seen before.
    private static readonly (SmtpStep Step, int Before)[] Deaths =
        [(SmtpStep.Kept, 2), (SmtpStep.Data, 3), (SmtpStep.Kept, 5)];

    private readonly AzuriteServer azurite = new() { IsPersistent = true };
    private readonly ScriptedSmtp server = new();

    public Task InitializeAsync() => azurite.InitializeAsync();

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await azurite.DisposeAsync();
    }

    [Fact]
    public async Task A_process_that_is_killed_while_it_mails_and_started_again_sends_each_mail_once()
    {
        await using var stores = StoresOf();
        var unheard = new HashSet<(string, int)>();
        foreach (var death in Deaths)
        {
            await KillAtAsync(death.Step, death.Before);
            unheard.UnionWith(await UnheardAsync(stores));
            await AgeAsync();
        }

        await FinishAsync(stores, unheard);
        Assert.NotEmpty(unheard);
    }

    [Fact]
    public async Task Killed_at_moments_that_chance_has_chosen_it_sends_each_mail_once_too()
    {
        await using var stores = StoresOf();
        var unheard = new HashSet<(string, int)>();
        for (var kill = 0; kill < RandomKills; kill++)
        {
            await KillAfterAsync(TimeSpan.FromMilliseconds(Random.Shared.Next(LatestKill)));
            await Eventually.TrueAsync(() => Task.FromResult(server.Open == 0), "the mail server has read what was sent");
            unheard.UnionWith(await UnheardAsync(stores));
            await AgeAsync();
        }

        Assert.NotEqual(WeekState.Finished, await stores.GetRequiredService<WeekClaims>().StateOfAsync(Week, None));
        await FinishAsync(stores, unheard);
    }

    /// <summary>Starts the process once more and lets it come to its end; counts what the server has then.</summary>
    /// <param name="unheard">The mails that the server had and that the process died too early to hear of.</param>
    private async Task FinishAsync(ServiceProvider stores, HashSet<(string, int)> unheard)
    {
        server.Script = new SmtpScript();
        await using (await StartAsync())
        {
            var claims = stores.GetRequiredService<WeekClaims>();
            await Eventually.TrueAsync(async () => await claims.StateOfAsync(Week, None) == WeekState.Finished, "the week is done");
        }

        Assert.All(Addresses, address => Assert.Single(server.To(address).Select(mail => mail.MessageId).Distinct()));
        Assert.All(await EntriesAsync(stores), entry => Assert.Equal(SendState.Sent, entry.State));
        // Once each, but for those mails.
        Assert.Equal(Readers + unheard.Count, server.Taken.Count);
    }

    /// <summary>Starts the process and kills it some time after its first word to the server.</summary>
    private async Task KillAfterAsync(TimeSpan time)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Script = new SmtpScript
        {
            // So that the last kill still comes before the last mail.
            Pause = TimeSpan.FromMilliseconds(20),
            At = _ =>
            {
                begun.TrySetResult();
                return SmtpFault.None;
            },
        };
        await using var process = await StartAsync();
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await Task.Delay(time);
    }

    /// <summary>Starts the process and kills it when the server comes to a step; other mails are on their way then.</summary>
    private async Task KillAtAsync(SmtpStep step, int before)
    {
        var (seen, come) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        server.Script = new SmtpScript
        {
            At = at =>
            {
                if (at != step || Interlocked.Increment(ref seen) <= before)
                    return SmtpFault.None;

                come.TrySetResult();
                return SmtpFault.Hang;
            },
        };
        await using var process = await StartAsync();
        await come.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private Task<ToolProcess> StartAsync()
    {
        var port = FreePort.Take(1)[0];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "diplo.dll"), "serve", "--port", $"{port}"]) { WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in ((string, string)[])
        [
            ("AzureWebJobsStorage", azurite.ConnectionString),
            ("AzureWebJobs_IngestArticle_Disabled", "true"),
            ("TimeZone", "Etc/UTC"),
            ("DigestSchedule", "* * * * * *"),
            ("DigestSendEmpty", "true"),
            ("Mail__Host", "127.0.0.1"),
            ("Mail__Port", $"{server.Port}"),
            ("Mail__Tls", "false"),
            ("Mail__Sender", "digest@example.org"),
            ("Mail__Recipients", string.Join(';', Addresses)),
            ("Mail__MaxAttempts", "20"),
        ])
        {
            start.Environment[name] = value;
        }

        return ToolProcess.StartAsync(start, [port]);
    }

    private ServiceProvider StoresOf()
    {
        var settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = azurite.ConnectionString };
        return new ServiceCollection().AddDiploStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }

    private static Task<IReadOnlyList<SendEntry>> EntriesAsync(ServiceProvider stores) => stores.GetRequiredService<SendLog>().OfWeekAsync(Week, None);

    /// <summary>The mails that the server has though the log does not know, with the copies that it has: they go again.</summary>
    private async Task<IEnumerable<(string Address, int Copies)>> UnheardAsync(ServiceProvider stores)
    {
        var open = (await EntriesAsync(stores)).Where(entry => entry.State == SendState.Sending).Select(entry => entry.RecipientId).ToHashSet(StringComparer.Ordinal);
        return Addresses.Where(address => open.Contains(Recipient.IdOf(address)) && server.To(address).Count > 0).Select(address => (address, server.To(address).Count)).ToList();
    }

    /// <summary>Lets a quarter of an hour pass: what the dead process noted is that much older.</summary>
    private async Task AgeAsync()
    {
        const string At = "At";
        var log = new TableServiceClient(azurite.ConnectionString).GetTableClient("digestlog");
        var rows = new List<TableEntity>();
        await foreach (var row in log.QueryAsync<TableEntity>())
        {
            rows.Add(row);
        }

        foreach (var row in rows.Where(row => row.ContainsKey(At)))
        {
            row[At] = row.GetDateTimeOffset(At)!.Value.AddMinutes(-16);
            await log.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
        }
    }
}
