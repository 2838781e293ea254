using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.Digest;
using DiploFunctions.Model;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Digests;

/// <summary>The digests of weeks: made, kept and mailed.</summary>
public sealed partial class WeeklyDigest(
    DigestContents contents, DigestStore digests, SendLog log, Mailer mailer, IOptions<DiploOptions> options, TimeProvider clock, ILogger<WeeklyDigest> logger)
{
    // Longer than a run may take (host.json, functionTimeout): what is older was left behind by a crash.
    private static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(15);

    /// <summary>Makes the digest of a week in the language of the settings and keeps its PDF, in place of an earlier one.</summary>
    /// <exception cref="Azure.RequestFailedException">The storage cannot be reached.</exception>
    public async Task<DigestRecord> RenderAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var model = DigestBuilder.Build(await contents.OfWeekAsync(week, cancellationToken));
        var pdf = DigestPdf.Render(model, License);
        var figures = model.Figures;
        var record = new DigestRecord(week, clock.GetUtcNow(), pdf.Length, figures.Visits, figures.Meetings, figures.Agreements, figures.Articles);
        await digests.SaveAsync(record, pdf, cancellationToken);
        return record;
    }

    /// <summary>Mails a week's digest to every recipient of the settings who does not have it yet.</summary>
    /// <remarks>
    /// After a crash between the server's yes and the note of it, the mail goes again after 15 minutes, with the same Message-ID: of
    /// losing and repeating, repeating is the lesser harm.
    /// </remarks>
    public async Task<Delivery> SendAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var recipients = mailer.Recipients(options.Value.DigestLanguage);
        if (!mailer.IsOn || recipients.Count == 0)
        {
            LogNobody(week);
            return new Delivery(week, 0, 0, 0, "The settings name no mail server (Mail__Host) or no recipients (Mail__Recipients).");
        }

        var have = (await log.OfWeekAsync(week, cancellationToken)).Where(entry => entry.State == SendState.Sent).Select(entry => entry.Recipient).ToHashSet();
        Recipient[] open = [.. recipients.Where(recipient => !have.Contains(recipient.Address))];
        var already = recipients.Count - open.Length;
        if (open.Length == 0)
        {
            return new Delivery(week, 0, 0, already);
        }

        var input = await contents.OfWeekAsync(week, cancellationToken);
        if (DigestBuilder.Build(input).IsEmpty && !options.Value.DigestSendEmpty)
        {
            LogEmpty(week);
            return new Delivery(week, 0, 0, already, "The week is empty, and DigestSendEmpty is not set.");
        }

        var delivery = new Delivery(week, 0, 0, already);
        foreach (var readers in open.GroupBy(recipient => recipient.Language, StringComparer.Ordinal))
        {
            delivery = await SendToAsync(readers, input with { Language = readers.Key }, delivery, cancellationToken);
        }

        return delivery;
    }

    /// <summary>Makes and mails the digests of the last complete week and of missed ones; a week that is done is never done again.</summary>
    /// <returns>One entry for each week that this run worked on; a failed mail leaves its week open for the next run.</returns>
    public async Task<IReadOnlyList<Delivery>> SendDueAsync(CancellationToken cancellationToken)
    {
        var deliveries = new List<Delivery>();
        foreach (var week in await DueWeeks.FindAsync(log, clock.GetUtcNow(), contents.Zone, cancellationToken))
        {
            // Timers have fired twice, on two instances: only one of them gets the week.
            if (await log.TryClaimAsync(week, Abandoned, cancellationToken))
            {
                deliveries.Add(await SendClaimedAsync(week, cancellationToken));
            }
        }

        return deliveries;
    }

    private PdfLicense License => Enum.Parse<PdfLicense>(options.Value.QuestPdfLicense);

    private async Task<Delivery> SendClaimedAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var isDone = false;
        try
        {
            await RenderAsync(week, cancellationToken);
            var delivery = await SendAsync(week, cancellationToken);
            isDone = delivery.Failed == 0;
            LogDelivered(week, delivery.Sent, delivery.Failed, delivery.Already);
            return delivery;
        }
        finally
        {
            // Noted even when the host is being shut down.
            await (isDone ? log.FinishAsync(week, CancellationToken.None) : log.ReleaseAsync(week, CancellationToken.None));
        }
    }

    private async Task<Delivery> SendToAsync(IEnumerable<Recipient> readers, DigestInput input, Delivery delivery, CancellationToken cancellationToken)
    {
        var model = DigestBuilder.Build(input);
        var words = DigestMessage.Compose(model);
        var pdf = DigestPdf.Render(model, License);
        foreach (var reader in readers)
        {
            if (!await log.TryBeginAsync(input.Week, reader.Address, Abandoned, cancellationToken))
            {
                delivery = delivery with { Already = delivery.Already + 1 };
                continue;
            }

            if (await mailer.SendAsync(new Letter(input.Week, reader, words, pdf), cancellationToken) is { } reason)
            {
                LogNotTaken(input.Week, reader.Address, reason);
                await log.MarkFailedAsync(input.Week, reader.Address, reason, CancellationToken.None);
                delivery = delivery with { Failed = delivery.Failed + 1 };
            }
            else
            {
                await log.MarkSentAsync(input.Week, reader.Address, CancellationToken.None);
                delivery = delivery with { Sent = delivery.Sent + 1 };
            }
        }

        return delivery;
    }

    [LoggerMessage(LogLevel.Information, "The digest of {Week} is mailed to nobody: the settings name no mail server or no recipients.")]
    private partial void LogNobody(IsoWeek week);

    [LoggerMessage(LogLevel.Information, "The digest of {Week} is empty and is not mailed.")]
    private partial void LogEmpty(IsoWeek week);

    [LoggerMessage(LogLevel.Information, "The digest of {Week} went to {Sent}; {Failed} failed, {Already} had it.")]
    private partial void LogDelivered(IsoWeek week, int sent, int failed, int already);

    [LoggerMessage(LogLevel.Error, "The digest of {Week} did not reach {Recipient}: {Reason}")]
    private partial void LogNotTaken(IsoWeek week, string recipient, string reason);
}
