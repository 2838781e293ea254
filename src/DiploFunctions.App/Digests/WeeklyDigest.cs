using DiploFunctions.App.Http;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using DiploFunctions.Digest;
using DiploFunctions.Model;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.App.Digests;

/// <summary>The digests of weeks: made, kept and mailed.</summary>
public sealed partial class WeeklyDigest(
    DigestContents contents,
    DigestStore digests,
    PdfPrinter printer,
    RecipientList recipients,
    DigestMailing mailing,
    WeekClaims claims,
    TimeProvider clock,
    ILogger<WeeklyDigest> logger)
{
    private const string Nobody = "There is no mail server (Mail__Host) or no recipient (Mail__Recipients).";

    /// <summary>Makes the digest of a week and keeps its PDF, in place of an earlier one; mails nothing.</summary>
    /// <param name="language">"id", "en" or "vi"; null for the language of the settings.</param>
    /// <exception cref="Azure.RequestFailedException">The storage cannot be reached.</exception>
    public async Task<DigestRecord> RenderAsync(IsoWeek week, string? language, CancellationToken cancellationToken)
    {
        var input = await contents.OfWeekAsync(week, cancellationToken);
        var model = DigestBuilder.Build(input with { Language = language ?? input.Language });
        var pdf = printer(model);
        var figures = model.Figures;
        var record = new DigestRecord(week, clock.GetUtcNow(), pdf.Length, figures.Visits, figures.Meetings, figures.Agreements, figures.Articles);
        await digests.SaveAsync(record, pdf, cancellationToken);
        return record;
    }

    /// <summary>Mails a week's digest to every recipient who does not have it yet.</summary>
    public async Task<Delivery> SendAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var all = await recipients.AllAsync(cancellationToken);
        if (!mailing.IsOn || all.Count == 0)
        {
            LogNobody(week);
            return new Delivery(week, 0, 0, 0, Nobody);
        }

        var delivery = await mailing.SendAsync(week, all, cancellationToken);
        if (delivery.Empty < all.Count)
            return delivery;

        LogEmpty(week);
        return delivery with { NotSent = "The week is empty, and DigestSendEmpty is not set." };
    }

    /// <summary>Mails a week's digest to one recipient on purpose, whether they have it or not; a mail of its own, which says so in its Message-ID.</summary>
    /// <param name="recipient">Their id or address.</param>
    /// <exception cref="RequestException">There is no such recipient, no mail server, or the mail is on its way just now.</exception>
    public async Task<Delivery> SendAgainAsync(IsoWeek week, string recipient, CancellationToken cancellationToken)
    {
        var found = await recipients.FindAsync(recipient, cancellationToken)
            ?? throw RequestException.NotFound("There is no recipient of this id or address; ids stand in /api/digests/{week}/deliveries.");
        if (!mailing.IsOn)
            throw RequestException.Conflict("The settings name no mail server (Mail__Host).");

        return await mailing.SendAgainAsync(week, found, cancellationToken)
            ?? throw RequestException.Conflict("The mail is being sent just now; ask again in some minutes.");
    }

    /// <summary>Makes and mails the digests of the last complete week and of missed ones; a week that is done is never done again.</summary>
    /// <returns>One entry for each week that this run worked on; what is not done leaves its week open for the next run.</returns>
    public async Task<IReadOnlyList<Delivery>> SendDueAsync(CancellationToken cancellationToken)
    {
        var deliveries = new List<Delivery>();
        foreach (var week in await DueWeeks.FindAsync(claims, clock.GetUtcNow(), contents.Zone, cancellationToken))
        {
            // Timers have fired twice, on two instances: only one of them gets the week.
            if (await claims.TryClaimAsync(week, DigestMailing.Abandoned, cancellationToken))
            {
                deliveries.Add(await SendClaimedAsync(week, cancellationToken));
            }
        }

        return deliveries;
    }

    private async Task<Delivery> SendClaimedAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var isDone = false;
        try
        {
            await RenderAsync(week, language: null, cancellationToken);
            var delivery = await SendAsync(week, cancellationToken);
            isDone = delivery.IsDone;
            LogDelivered(week, delivery.Sent, delivery.Failed, delivery.Refused, delivery.Already);
            return delivery;
        }
        finally
        {
            // Noted even when the host is being shut down.
            await (isDone ? claims.FinishAsync(week, CancellationToken.None) : claims.ReleaseAsync(week, CancellationToken.None));
        }
    }

    [LoggerMessage(LogLevel.Information, "The digest of {Week} is mailed to nobody: there is no mail server or no recipient.")]
    private partial void LogNobody(IsoWeek week);

    [LoggerMessage(LogLevel.Information, "The digest of {Week} is empty and is not mailed.")]
    private partial void LogEmpty(IsoWeek week);

    [LoggerMessage(LogLevel.Information, "The digest of {Week} went to {Sent}; {Failed} failed, {Refused} are given up, {Already} had it.")]
    private partial void LogDelivered(IsoWeek week, int sent, int failed, int refused, int already);
}
