using DiploFunctions.App.Digests;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Digests;

[Collection(DigestsCollection.Name)]
public sealed class WeeklyDigestTests(AzuriteServer azurite, MailCatcher mails) : IClassFixture<MailCatcher>
{
    // 2025-W21 begins on 19 May; in Jakarta that is 18 May, 17:00 UTC.
    private static readonly DateTimeOffset MondayInJakarta = new(2025, 5, 18, 17, 0, 1, TimeSpan.Zero);

    [Fact]
    public async Task The_last_complete_week_is_kept_and_goes_once_to_each_recipient_however_often_the_timer_fires()
    {
        var sending = await AtAsync(MondayInJakarta);
        await sending.TellAsync("a.txt", "2025-05-14");
        var digest = sending.Digest(mails.SmtpPort);

        Assert.Equal([new Delivery(DigestSending.Week("2025-W20"), 2, 0, 0)], await digest.SendDueAsync(CancellationToken.None));
        Assert.Empty(await digest.SendDueAsync(CancellationToken.None));

        Assert.Single(await mails.MailsToAsync(sending.Desk));
        Assert.Single(await mails.MailsToAsync(sending.Reader));
        Assert.Equal(1, (await sending.Stores.Digests.GetAsync(DigestSending.Week("2025-W20"), CancellationToken.None))?.Visits);
    }

    [Fact]
    public async Task A_week_that_is_not_over_in_the_time_zone_of_the_settings_is_not_due()
    {
        var sending = await AtAsync(MondayInJakarta.AddSeconds(-2));
        await sending.TellAsync("a.txt", "2025-05-14");

        var delivery = Assert.Single(await sending.Digest(mails.SmtpPort).SendDueAsync(CancellationToken.None));

        Assert.Equal("2025-W19", delivery.Week.ToString());
    }

    [Fact]
    public async Task Two_timers_at_the_same_time_send_one_mail_to_each()
    {
        var sending = await AtAsync(MondayInJakarta);
        await sending.TellAsync("a.txt", "2025-05-14");
        var digest = sending.Digest(mails.SmtpPort);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => digest.SendDueAsync(CancellationToken.None)));

        Assert.Single(await mails.MailsToAsync(sending.Desk));
        Assert.Single(await mails.MailsToAsync(sending.Reader));
    }

    [Fact]
    public async Task Without_a_mail_server_the_failure_is_noted_and_the_next_run_sends()
    {
        var sending = await AtAsync(MondayInJakarta);
        await sending.TellAsync("a.txt", "2025-05-14");
        var week = DigestSending.Week("2025-W20");

        Assert.Equal([new Delivery(week, 0, 2, 0)], await sending.Digest(FreePort.Take(1)[0]).SendDueAsync(CancellationToken.None));
        var entries = await sending.Stores.Log.OfWeekAsync(week, CancellationToken.None);
        Assert.All(entries, entry => Assert.Equal((SendState.Failed, 0), (entry.State, entry.Attempts)));
        Assert.All(entries, entry => Assert.Contains("did not take the mail", entry.Reason, StringComparison.Ordinal));

        Assert.Equal([new Delivery(week, 2, 0, 0)], await sending.Digest(mails.SmtpPort).SendDueAsync(CancellationToken.None));
        Assert.Single(await mails.MailsToAsync(sending.Desk));
    }

    [Fact]
    public async Task Who_already_has_it_does_not_get_it_again_when_the_rest_is_sent()
    {
        var sending = await AtAsync(MondayInJakarta);
        await sending.TellAsync("a.txt", "2025-05-14");
        var week = DigestSending.Week("2025-W20");
        var turn = await BeginAsync(sending, week);
        await sending.Stores.Log.MarkAsync(turn, SendState.Sent, null, true);

        Assert.Equal(new Delivery(week, 1, 0, 1), await sending.Digest(mails.SmtpPort).SendAsync(week, CancellationToken.None));

        Assert.Single(await mails.MailsToAsync(sending.Reader));
        Assert.Empty(await mails.MailsToAsync(sending.Desk, atLeast: 0));
    }

    [Fact]
    public async Task A_mail_that_a_crash_left_half_sent_is_left_alone_at_first_and_sent_later_and_the_week_waits_for_it()
    {
        var sending = await AtAsync(MondayInJakarta);
        await sending.TellAsync("a.txt", "2025-05-14");
        var week = DigestSending.Week("2025-W20");
        await sending.Stores.Log.TryMarkSendingAsync(await BeginAsync(sending, week));
        var digest = sending.Digest(mails.SmtpPort);

        Assert.Equal([new Delivery(week, 1, 0, 0) { Busy = 1 }], await digest.SendDueAsync(CancellationToken.None));
        sending.Stores.Time.Now += TimeSpan.FromMinutes(16);
        Assert.Equal([new Delivery(week, 1, 0, 1)], await digest.SendDueAsync(CancellationToken.None));
        Assert.Empty(await digest.SendDueAsync(CancellationToken.None));

        Assert.Single(await mails.MailsToAsync(sending.Desk));
        Assert.Single(await mails.MailsToAsync(sending.Reader));
    }

    [Fact]
    public async Task Weeks_that_the_timer_missed_are_sent_at_its_next_run()
    {
        var sending = await AtAsync(MondayInJakarta.AddDays(-14));
        await sending.TellAsync("a.txt", "2025-05-01");
        var digest = sending.Digest(mails.SmtpPort);
        Assert.Equal(["2025-W18"], await WeeksOfAsync(digest));

        await sending.TellAsync("b.txt", "2025-05-07");
        await sending.TellAsync("c.txt", "2025-05-14");
        sending.Stores.Time.Now = MondayInJakarta;

        Assert.Equal(["2025-W19", "2025-W20"], await WeeksOfAsync(digest));
        Assert.Equal(3, (await mails.MailsToAsync(sending.Desk, atLeast: 3)).Count);
    }

    [Fact]
    public async Task A_new_app_sends_no_weeks_from_before_its_time()
    {
        var sending = await AtAsync(MondayInJakarta);
        await sending.TellAsync("old.txt", "2025-05-01");
        await sending.TellAsync("new.txt", "2025-05-14");

        Assert.Equal(["2025-W20"], await WeeksOfAsync(sending.Digest(mails.SmtpPort)));
    }

    [Fact]
    public async Task An_empty_week_is_mailed_only_when_asked_for()
    {
        var sending = await AtAsync(MondayInJakarta);
        var week = DigestSending.Week("2025-W20");

        Assert.NotNull((await sending.Digest(mails.SmtpPort).SendAsync(week, CancellationToken.None)).NotSent);
        sending.App.DigestSendEmpty = true;
        Assert.Equal(new Delivery(week, 2, 0, 0), await sending.Digest(mails.SmtpPort).SendAsync(week, CancellationToken.None));
    }

    private async Task<DigestSending> AtAsync(DateTimeOffset now)
    {
        var sending = await DigestSending.CreateAsync(azurite);
        sending.Stores.Time.Now = now;
        return sending;
    }

    private static async Task<SendTurn> BeginAsync(DigestSending sending, IsoWeek week)
    {
        var rules = new SendRules(DigestMailing.Abandoned, AfterCrash.Resend, 5);
        return Assert.Single((await sending.Stores.Log.BeginAsync(week, [new Recipient(sending.Desk, "id")], rules, CancellationToken.None)).Turns);
    }

    private static async Task<string[]> WeeksOfAsync(WeeklyDigest digest) =>
        [.. (await digest.SendDueAsync(CancellationToken.None)).Where(delivery => delivery.Sent > 0).Select(delivery => delivery.Week.ToString())];
}
