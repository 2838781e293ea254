using Azure.Core;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.TestSupport;
using DiploFunctions.TestSupport.Smtp;
using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.App.Tests.Digests;

/// <summary>A process that is killed anywhere, again and again: every message that a real mail server took is counted.</summary>
[Collection(DigestsCollection.Name)]
public sealed class KillTests(AzuriteServer azurite, ITestOutputHelper output)
{
    private const int Kills = 100;
    private const int Readers = 4;
    private const int MostRuns = 40;
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("resend", 20250514)]
    [InlineData("skip", 20250515)]
    public async Task After_a_hundred_random_kills_everybody_has_each_digest_once(string policy, int seed)
    {
        var random = new Random(seed);
        var steps = await StepsOfAsync(policy);
        var (kills, inWindow, copies) = (0, 0, 0);
        while (kills < Kills)
        {
            await using var server = new ScriptedSmtp();
            var sending = await ToldAsync(policy);
            var (runs, unheard) = (0, new HashSet<(string, int)>());
            for (var isDone = false; !isDone; runs++)
            {
                Assert.True(runs < MostRuns, $"Not done after {MostRuns} runs.");
                var death = new Death(kills < Kills ? random.Next(1, steps + 1) : int.MaxValue);
                isDone = await RunAsync(sending, server, death);
                kills += death.IsDead ? 1 : 0;
                unheard.UnionWith(death.IsDead ? await UnheardAsync(sending, server, policy) : []);
                // What a crash left behind counts as such after a quarter of an hour.
                sending.Stores.Time.Now += TimeSpan.FromMinutes(16);
            }

            var (missing, repeated) = await CountAsync(sending, server);
            // Once each, but for the one moment that SMTP leaves open: the end of the mail is on its way and its answer is not noted yet.
            Assert.Equal(policy == "resend" ? (0, unheard.Count) : (unheard.Count, 0), (missing, repeated));
            inWindow += missing + repeated;
            copies += server.Taken.Count;
        }

        output.WriteLine($"{policy}: {kills} kills among {steps} steps, {copies} messages, {inWindow} {(policy == "resend" ? "with a copy of the same Message-ID" : "left out as uncertain")}.");
    }

    /// <summary>How many recipients of a digest have no mail of it, and how many copies with the same Message-ID are too many; a second Message-ID fails.</summary>
    private static async Task<(int Missing, int Repeated)> CountAsync(DigestSending sending, ScriptedSmtp server)
    {
        var entries = await sending.Stores.Log.OfWeekAsync(DigestSending.Week("2025-W20"), None);
        var (missing, repeated) = (0, 0);
        foreach (var address in AddressesOf())
        {
            var mails = server.To(address);
            var entry = Assert.Single(entries, entry => entry.RecipientId == DiploFunctions.App.Recipients.Recipient.IdOf(address));
            Assert.True(mails.Select(mail => mail.MessageId).Distinct().Count() <= 1, $"{address} has two messages of one week.");
            Assert.True(mails.Count > 0 || entry.State == SendState.Uncertain, $"{address} has nothing, and the log says {entry.State}.");
            missing += mails.Count == 0 ? 1 : 0;
            repeated += Math.Max(0, mails.Count - 1);
        }

        return (missing, repeated);
    }

    /// <summary>
    /// The mails that a dead process left in the moment that the policy is for, with the copies that the server has: to be sent again though it
    /// has them, or left out though it has not.
    /// </summary>
    private static async Task<IEnumerable<(string Address, int Copies)>> UnheardAsync(DigestSending sending, ScriptedSmtp server, string policy)
    {
        var entries = await sending.Stores.Log.OfWeekAsync(DigestSending.Week("2025-W20"), None);
        var open = entries.Where(entry => entry.State == SendState.Sending).Select(entry => entry.RecipientId).ToHashSet();
        return AddressesOf().Where(address => open.Contains(DiploFunctions.App.Recipients.Recipient.IdOf(address)))
            .Select(address => (address, server.To(address).Count))
            .Where(mail => policy == "resend" == mail.Count > 0)
            .ToList();
    }

    private static IEnumerable<string> AddressesOf() => Enumerable.Range(0, Readers).Select(i => $"reader{i}@example.org");

    /// <summary>Runs the timer's work in a process that may die; true when it came to its end and the week is done.</summary>
    private static async Task<bool> RunAsync(DigestSending sending, ScriptedSmtp server, Death death)
    {
        server.Script = new SmtpScript { At = death.At };
        var stores = sending.Stores.Adjusted(options => options.AddPolicy(death, HttpPipelinePosition.PerCall));
        try
        {
            await sending.Digest(server.Port, stores).SendDueAsync(None);
        }
        catch (Exception e) when (death.IsDead && e is CutOffException)
        {
            return false;
        }

        return !death.IsDead && await sending.Stores.Claims.StateOfAsync(DigestSending.Week("2025-W20"), None) == WeekState.Finished;
    }

    private async Task<int> StepsOfAsync(string policy)
    {
        await using var server = new ScriptedSmtp();
        var death = new Death(int.MaxValue);
        Assert.True(await RunAsync(await ToldAsync(policy), server, death));
        Assert.Equal(Readers, server.Taken.Count);
        return death.Steps;
    }

    private async Task<DigestSending> ToldAsync(string policy)
    {
        var sending = await DigestSending.CreateAsync(azurite);
        sending.Stores.Time.Now = new DateTimeOffset(2025, 5, 18, 17, 0, 1, TimeSpan.Zero);
        (sending.Mail.AfterCrash, sending.Mail.MaxAttempts) = (policy, MostRuns);
        sending.Mail.Recipients = string.Join(';', AddressesOf().Select((address, i) => i % 2 == 0 ? address : $"{address}:en"));
        await sending.TellAsync("a.txt", "2025-05-14");
        return sending;
    }
}
