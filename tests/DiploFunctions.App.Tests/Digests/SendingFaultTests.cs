using DiploFunctions.App.Digests;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using DiploFunctions.TestSupport.Smtp;
using Xunit;

namespace DiploFunctions.App.Tests.Digests;

/// <summary>A mail server that fails in every way it can: who is not concerned gets the mail, and nobody gets it twice.</summary>
[Collection(DigestsCollection.Name)]
public sealed class SendingFaultTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly IsoWeek Week20 = DigestSending.Week("2025-W20");

    [Fact]
    public async Task A_refused_recipient_holds_up_nobody_and_is_not_tried_again()
    {
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        server.Script = new SmtpScript { Recipient = to => to == sending.Desk ? $"550 5.1.1 <{to}> no such user" : "250 ok" };
        var digest = sending.Digest(server.Port);

        Assert.Equal([new Delivery(Week20, 1, 0, 0) { Refused = 1 }], await digest.SendDueAsync(None));
        Assert.Empty(await digest.SendDueAsync(None));

        Assert.Equal(new MailCounts(1, 0, 1, 0), (await sending.Stores.Digests.GetAsync(Week20, None))?.Mails);
        Assert.Single(server.To(sending.Reader));
        var refused = Assert.Single(await sending.Stores.Log.OfWeekAsync(Week20, None), entry => entry.State == SendState.Refused);
        Assert.Contains("550 5.1.1", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipient_who_is_put_off_is_tried_in_later_runs_up_to_a_limit()
    {
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        sending.Mail.MaxAttempts = 3;
        server.Script = new SmtpScript { Recipient = to => to == sending.Desk ? "451 try later" : "250 ok" };
        var digest = sending.Digest(server.Port);

        Assert.Equal([new Delivery(Week20, 1, 1, 0)], await digest.SendDueAsync(None));
        Assert.Equal([new Delivery(Week20, 0, 1, 1)], await digest.SendDueAsync(None));
        Assert.Equal([new Delivery(Week20, 0, 0, 1) { Refused = 1 }], await digest.SendDueAsync(None));
        Assert.Empty(await digest.SendDueAsync(None));
        Assert.Single(server.Taken);
    }

    [Theory]
    [InlineData(SmtpStep.Connected)]
    [InlineData(SmtpStep.Sender)]
    [InlineData(SmtpStep.Recipient)]
    [InlineData(SmtpStep.Dot)]
    public async Task Whatever_breaks_before_the_server_has_the_mail_is_mended_by_the_next_run(SmtpStep step)
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { At = at => at == step ? SmtpFault.Drop : SmtpFault.None } };
        var sending = await TellAsync();
        var digest = sending.Digest(server.Port);

        Assert.Equal([new Delivery(Week20, 0, 2, 0)], await digest.SendDueAsync(None));
        server.Script = new SmtpScript();
        Assert.Equal([new Delivery(Week20, 2, 0, 0)], await digest.SendDueAsync(None));

        Assert.Equal(2, server.Taken.Count);
    }

    [Theory]
    [InlineData("resend", 2)]
    [InlineData("skip", 1)]
    public async Task When_the_connection_breaks_after_the_end_of_the_mail_the_setting_decides(string policy, int copies)
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { At = at => at == SmtpStep.Kept ? SmtpFault.Drop : SmtpFault.None } };
        var sending = await TellAsync();
        (sending.Mail.AfterCrash, sending.Mail.Recipients) = (policy, sending.Desk);
        var digest = sending.Digest(server.Port);

        await digest.SendDueAsync(None);
        server.Script = new SmtpScript();
        await digest.SendDueAsync(None);

        Assert.Equal(copies, server.To(sending.Desk).Count);
        Assert.Single(server.Taken.Select(mail => mail.MessageId).Distinct());
        var state = Assert.Single(await sending.Stores.Log.OfWeekAsync(Week20, None)).State;
        Assert.Equal(copies == 2 ? SendState.Sent : SendState.Uncertain, state);
    }

    [Fact]
    public async Task A_mail_that_a_crash_leaves_out_is_noted_only_when_the_server_has_its_content()
    {
        var noted = new List<(SmtpStep Step, int Entries)>();
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        (sending.Mail.AfterCrash, sending.Mail.Recipients) = ("skip", sending.Desk);
        server.Script = new SmtpScript
        {
            At = step =>
            {
                noted.Add((step, EntriesOf(sending)));
                return SmtpFault.None;
            },
        };

        await sending.Digest(server.Port).SendDueAsync(None);

        Assert.Contains((SmtpStep.Data, 0), noted);
        Assert.Contains((SmtpStep.Dot, 1), noted);
    }

    [Theory]
    [InlineData("resend")]
    [InlineData("skip")]
    public async Task A_mail_that_is_broken_off_when_the_app_is_shut_down_goes_in_the_next_run_without_waiting(string policy)
    {
        using var shutDown = new CancellationTokenSource();
        await using var server = new ScriptedSmtp { Script = new SmtpScript { At = step => Stopping(step, shutDown) } };
        var sending = await TellAsync();
        (sending.Mail.AfterCrash, sending.Mail.Recipients) = (policy, sending.Desk);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending.Digest(server.Port).SendDueAsync(shutDown.Token));
        Assert.Empty(server.Taken);
        server.Script = new SmtpScript();
        Assert.Equal([new Delivery(Week20, 1, 0, 0)], await sending.Digest(server.Port).SendDueAsync(None));

        Assert.Equal((SendState.Sent, 1), (await sending.Stores.Log.OfWeekAsync(Week20, None)).Select(entry => (entry.State, entry.Attempts)).Single());
    }

    [Fact]
    public async Task A_server_that_is_away_is_asked_once_for_each_line_and_not_once_for_each_recipient()
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { Greeting = () => "421 too busy" } };
        var sending = await TellAsync();
        sending.Mail.Recipients = string.Join(';', Enumerable.Range(0, 30).Select(i => $"r{i}@example.org"));

        var delivery = Assert.Single(await sending.Digest(server.Port).SendDueAsync(None));

        Assert.Equal((0, 30, 2), (delivery.Sent, delivery.Failed, server.Connections));
        Assert.All(await sending.Stores.Log.OfWeekAsync(Week20, None), entry => Assert.Equal((SendState.Failed, 0), (entry.State, entry.Attempts)));
    }

    [Fact]
    public async Task A_server_that_allows_fewer_lines_gets_all_mails_over_those()
    {
        var greetings = 0;
        await using var server = new ScriptedSmtp { Script = new SmtpScript { Greeting = () => Interlocked.Increment(ref greetings) > 1 ? "421 one at a time" : "220 test" } };
        var sending = await TellAsync();
        sending.Mail.Recipients = string.Join(';', Enumerable.Range(0, 10).Select(i => $"r{i}@example.org"));

        Assert.Equal([new Delivery(Week20, 10, 0, 0)], await sending.Digest(server.Port).SendDueAsync(None));
    }

    [Fact]
    public async Task Two_instances_at_once_send_one_mail_to_each_also_when_asked_by_hand()
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { Pause = TimeSpan.FromMilliseconds(5) } };
        var sending = await TellAsync();
        sending.Mail.Recipients = string.Join(';', Enumerable.Range(0, 20).Select(i => $"r{i}@example.org"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => i % 2 == 0
            ? sending.Digest(server.Port).SendDueAsync(None)
            : (Task)sending.Digest(server.Port).SendAsync(Week20, None)));
        await sending.Digest(server.Port).SendDueAsync(None);

        Assert.Equal(20, server.Taken.Count);
        Assert.Equal(20, server.Taken.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task Sent_again_on_purpose_it_is_a_mail_of_its_own()
    {
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        var digest = sending.Digest(server.Port);
        await digest.SendDueAsync(None);

        Assert.Equal(new Delivery(Week20, 1, 0, 0), await digest.SendAgainAsync(Week20, sending.Desk.ToUpperInvariant(), None));
        await digest.SendAgainAsync(Week20, DiploFunctions.App.Recipients.Recipient.IdOf(sending.Desk), None);
        await Assert.ThrowsAsync<DiploFunctions.App.Http.RequestException>(() => digest.SendAgainAsync(Week20, "nobody@example.org", None));

        string[] ids = [.. server.To(sending.Desk).Select(mail => mail.MessageId.Split('@')[0])];
        Assert.Equal([ids[0], $"{ids[0]}.again-1", $"{ids[0]}.again-2"], ids);
        Assert.Single(server.To(sending.Reader));
    }

    [Fact]
    public async Task Who_wants_the_same_shares_one_rendering_and_who_wants_what_the_week_lacks_gets_nothing()
    {
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        sending.Mail.Recipients = "a@example.org:en;b@example.org:en;c@example.org:en:KZ;d@example.org:vi:FR;e@example.org:en::meetings";
        var printed = 0;
        var digest = sending.Digest(server.Port, printer: _ => BitConverter.GetBytes(Interlocked.Increment(ref printed)));

        Assert.Equal(new Delivery(Week20, 3, 0, 0) { Empty = 2 }, await digest.SendAsync(Week20, None));

        Assert.Equal(["a@example.org", "b@example.org", "c@example.org"], server.Taken.Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.Equal(2, printed);
    }

    [Fact]
    public async Task A_pdf_beyond_the_limit_is_linked()
    {
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        (sending.Mail.Recipients, sending.Mail.MaxAttachmentBytes, sending.Mail.TokenKey) = ($"{sending.Desk}:en", 10, new string('k', 32));
        sending.App.PublicBaseUrl = new Uri("https://facts.example.org/");

        await sending.Digest(server.Port, printer: _ => new byte[10]).SendAsync(Week20, None);
        await sending.Digest(server.Port, printer: _ => new byte[11]).SendAgainAsync(Week20, sending.Desk, None);

        Assert.Equal([true, false], server.Taken.Select(mail => mail.Lines.Any(line => line.Contains("application/pdf", StringComparison.Ordinal))));
        Assert.Contains("It can be read until 17 July 2025:", MailBody.TextOf(server.Taken[1]), StringComparison.Ordinal);
        Assert.Contains("https://facts.example.org/api/digests/2025-W20/pdf?token=2025-W20.", MailBody.TextOf(server.Taken[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_arrives_late_goes_into_the_digest_of_the_week_in_which_it_came()
    {
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        sending.Mail.Recipients = sending.Desk;
        var told = new List<string>();
        var digest = sending.Digest(server.Port, printer: model =>
        {
            told.Add($"{model.Week}:{model.Figures.Visits}:{string.Join('|', model.Notices)}");
            return new byte[1];
        });
        await digest.SendDueAsync(None);

        // On Tuesday, after the digest of its own week, an article of last Wednesday comes in.
        await sending.TellAsync("late.txt", "2025-05-14", receivedOn: "2025-05-20", to: "FR");
        sending.Stores.Time.Now = sending.Stores.Time.Now.AddDays(7);
        Assert.Equal([new Delivery(Week20.Next, 1, 0, 0)], await digest.SendDueAsync(None));

        Assert.All(told, text => Assert.Contains(":1:", text, StringComparison.Ordinal));
        Assert.StartsWith("2025-W20:1:", told[0], StringComparison.Ordinal);
        // All that the week tells is late, and it says so.
        Assert.Matches("^2025-W21:1:.+", told[^1]);
        Assert.Equal(2, server.Taken.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_timer_that_comes_late_or_missed_three_weeks_sends_each_week_once_the_earliest_first()
    {
        await using var server = new ScriptedSmtp();
        var sending = await TellAsync();
        sending.Mail.Recipients = sending.Desk;
        await sending.Digest(server.Port).SendDueAsync(None);
        foreach (var day in (string[])["2025-05-21", "2025-05-28", "2025-06-04"])
        {
            await sending.TellAsync($"{day}.txt", day);
        }

        // The Wednesday three weeks later.
        sending.Stores.Time.Now = new DateTimeOffset(2025, 6, 11, 12, 0, 0, TimeSpan.Zero);
        await sending.Digest(server.Port).SendDueAsync(None);
        await sending.Digest(server.Port).SendDueAsync(None);

        Assert.Equal(["2025-W20", "2025-W21", "2025-W22", "2025-W23"], server.Taken.Select(mail => mail.MessageId.Split('.')[1]));
    }

    private static SmtpFault Stopping(SmtpStep step, CancellationTokenSource shutDown)
    {
        if (step != SmtpStep.Data)
            return SmtpFault.None;

        shutDown.Cancel();
        return SmtpFault.Hang;
    }

    private static int EntriesOf(DigestSending sending) => sending.Stores.Log.OfWeekAsync(Week20, None).GetAwaiter().GetResult().Count;

    // Monday in Jakarta, and one visit in the week before.
    private async Task<DigestSending> TellAsync()
    {
        var sending = await DigestSending.CreateAsync(azurite);
        sending.Stores.Time.Now = new DateTimeOffset(2025, 5, 18, 17, 0, 1, TimeSpan.Zero);
        await sending.TellAsync("a.txt", "2025-05-14");
        return sending;
    }
}
