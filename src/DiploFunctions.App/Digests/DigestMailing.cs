using DiploFunctions.App.Mail;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Digests;

/// <summary>Mails weeks' digests to recipients, each once.</summary>
public sealed class DigestMailing(
    DigestContents contents,
    Editions editions,
    SendLog log,
    DigestStore digests,
    Mailer mailer,
    LetterMessage message,
    IOptions<MailOptions> options,
    TimeProvider clock,
    ILogger<DigestMailing> logger)
{
    /// <summary>Longer than a run may take (host.json, functionTimeout): what is older was left behind by a crash.</summary>
    public static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(15);

    /// <summary>True when the settings name a mail server.</summary>
    public bool IsOn => mailer.IsOn;

    private SendRules Rules => new(Abandoned, Enum.Parse<AfterCrash>(options.Value.AfterCrash, ignoreCase: true), options.Value.MaxAttempts);

    /// <summary>Mails a week's digest to those of the recipients who do not have it yet.</summary>
    /// <exception cref="Azure.RequestFailedException">The storage cannot be reached; what was sent is noted, as far as it could be.</exception>
    public async Task<Delivery> SendAsync(IsoWeek week, IReadOnlyList<Recipient> recipients, CancellationToken cancellationToken)
    {
        var entries = (await log.OfWeekAsync(week, cancellationToken)).ToDictionary(entry => entry.RecipientId, StringComparer.Ordinal);
        var (rules, now) = (Rules, clock.GetUtcNow());
        bool IsToDo(Recipient recipient) =>
            !entries.TryGetValue(recipient.Id, out var entry) || rules.IsOpen(entry, now) || rules.IsGivenUp(entry, now);

        var delivery = DeliveryOf(week, [.. recipients.Where(recipient => !IsToDo(recipient)).Select(recipient => entries[recipient.Id])]);
        Recipient[] open = [.. recipients.Where(IsToDo)];
        if (open.Length == 0)
            return delivery;

        var input = await contents.OfWeekAsync(week, cancellationToken);
        foreach (var group in open.GroupBy(recipient => (recipient.Language, recipient.Interests)))
        {
            var edition = await editions.MakeAsync(input, group.Key.Language, group.Key.Interests, evenEmpty: false, cancellationToken);
            delivery = delivery.With(edition is null
                ? new Delivery(week, 0, 0, 0) { Empty = group.Count() }
                : await SendAsync(edition, [.. group], rules, cancellationToken));
        }

        await CountAsync(week, cancellationToken);
        return delivery;
    }

    /// <summary>Mails a week's digest to one recipient once more, also when it is empty, and whether they have it or not.</summary>
    /// <returns>Null when somebody is sending it to them just now.</returns>
    public async Task<Delivery?> SendAgainAsync(IsoWeek week, Recipient recipient, CancellationToken cancellationToken)
    {
        var input = await contents.OfWeekAsync(week, cancellationToken);
        var edition = await editions.MakeAsync(input, recipient.Language, recipient.Interests, evenEmpty: true, cancellationToken);
        if (await log.BeginAgainAsync(week, recipient, Rules, cancellationToken) is not { } turn)
            return null;

        var delivery = await new MailRound(log, mailer, message, Rules, logger).SendAsync(edition!, [turn], cancellationToken);
        await CountAsync(week, cancellationToken);
        return delivery.Busy == 0 ? delivery : null;
    }

    private async Task<Delivery> SendAsync(Edition edition, IReadOnlyList<Recipient> readers, SendRules rules, CancellationToken cancellationToken)
    {
        var (turns, others) = await log.BeginAsync(edition.Week, readers, rules, cancellationToken);
        var delivery = await new MailRound(log, mailer, message, rules, logger).SendAsync(edition, turns, cancellationToken);
        return delivery.With(DeliveryOf(edition.Week, others));
    }

    private async Task CountAsync(IsoWeek week, CancellationToken cancellationToken) =>
        await digests.NoteMailsAsync(week, MailCounts.Of(await log.OfWeekAsync(week, cancellationToken)), cancellationToken);

    /// <summary>What is to be said of mails that are not this run's to send.</summary>
    private static Delivery DeliveryOf(IsoWeek week, IReadOnlyCollection<SendEntry> entries)
    {
        int Count(params SendState[] states) => entries.Count(entry => states.Contains(entry.State));
        return new Delivery(week, 0, 0, Count(SendState.Sent))
        {
            Refused = Count(SendState.Refused),
            Uncertain = Count(SendState.Uncertain),
            Busy = Count(SendState.Sending, SendState.Failed),
        };
    }
}
