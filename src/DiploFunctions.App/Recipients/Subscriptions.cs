using System.Net.Mime;
using System.Text.Encodings.Web;
using DiploFunctions.App.Http;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Mail.Mime;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Digest;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Recipients;

/// <summary>Joining and leaving: nobody gets the digest by the API who has not said yes, and everybody can leave at any time.</summary>
public sealed partial class Subscriptions(
    RecipientStore store,
    RecipientList recipients,
    TokenSeal seal,
    SignedLinks links,
    Mailer mailer,
    IOptions<MailOptions> mail,
    IOptions<DiploOptions> app,
    TimeProvider clock,
    ILogger<Subscriptions> logger)
{
    private static readonly TimeSpan BetweenMails = TimeSpan.FromHours(1);
    private static readonly TimeSpan WishLife = TimeSpan.FromDays(3);

    /// <summary>The words for whoever opens a link, as far as the app knows them.</summary>
    internal LetterWords WordsFor(Subscription? subscription) =>
        LetterWords.Of((subscription?.Wished ?? subscription?.Chosen)?.Language ?? app.Value.DigestLanguage);

    /// <summary>Asks an address by mail whether it wants the digest; at most once an hour, whatever was asked for.</summary>
    /// <remarks>Nothing that comes back tells whether the address gets the digest already.</remarks>
    /// <exception cref="RequestException">The settings do not let recipients be put in.</exception>
    internal async Task AskAsync(Recipient recipient, CancellationToken cancellationToken)
    {
        if (!mail.Value.RecipientsByApi)
            throw RequestException.Conflict("Recipients cannot be put in here; the setting Mail__RecipientsByApi turns that on.");

        var now = clock.GetUtcNow();
        var wish = new Wish(recipient.Language, recipient.Interests, DateTimeOffset.FromUnixTimeSeconds((now + WishLife).ToUnixTimeSeconds()));
        var isMailed = false;
        await Contention.RunAsync(
            async () =>
            {
                var before = await store.GetAsync(recipient.Id, cancellationToken) ?? new Subscription(recipient.Id, SubscriptionState.Asked);
                if (now - before.Mailed < BetweenMails)
                    return true;

                return isMailed = await store.TrySaveAsync(before with { Address = recipient.Address, Wished = wish, Mailed = now }, cancellationToken);
            },
            cancellationToken);
        if (isMailed)
            await MailAsync(recipient, wish, cancellationToken);
    }

    /// <summary>Who a link to confirm is for.</summary>
    internal async Task<LinkAnswer> LookAsync(string? token, CancellationToken cancellationToken)
    {
        if (seal.Read(TokenPurpose.Confirm, token) is not { Expires: { } expires } read)
            return new LinkAnswer(LinkState.Refused, null);

        var subscription = await store.GetAsync(read.Subject, cancellationToken);
        var state = subscription?.Wished?.Expires != expires && subscription?.Chosen?.Expires != expires ? LinkState.Refused
            : read.IsExpired(clock.GetUtcNow()) ? LinkState.Expired
            : LinkState.Good;
        return new LinkAnswer(state, subscription);
    }

    /// <summary>Takes the yes of whoever has the link.</summary>
    internal async Task<LinkAnswer> ConfirmAsync(string? token, CancellationToken cancellationToken)
    {
        var answer = new LinkAnswer(LinkState.Refused, null);
        await Contention.RunAsync(
            async () =>
            {
                answer = await LookAsync(token, cancellationToken);
                // Pressing the button twice is no fault.
                return answer is not { State: LinkState.Good, Subscription: { Wished: { } wished } subscription }
                    || await store.TrySaveAsync(subscription with { State = SubscriptionState.Active, Chosen = wished, Wished = null }, cancellationToken);
            },
            cancellationToken);
        return answer;
    }

    /// <summary>Who a link to leave is for.</summary>
    internal async Task<LinkAnswer> LookAtLeavingAsync(string? token, CancellationToken cancellationToken) =>
        seal.Read(TokenPurpose.Unsubscribe, token) is { } read
            ? new LinkAnswer(LinkState.Good, await store.GetAsync(read.Subject, cancellationToken) ?? new Subscription(read.Subject, SubscriptionState.Asked))
            : new LinkAnswer(LinkState.Refused, null);

    /// <summary>Lets whoever has the link leave; all that is kept is that this id left.</summary>
    internal async Task<LinkAnswer> LeaveAsync(string? token, CancellationToken cancellationToken)
    {
        var answer = new LinkAnswer(LinkState.Refused, null);
        await Contention.RunAsync(
            async () =>
            {
                answer = await LookAtLeavingAsync(token, cancellationToken);
                return answer.Subscription is not { } subscription
                    || await store.TrySaveAsync(new Subscription(subscription.Id, SubscriptionState.Left) { Version = subscription.Version }, cancellationToken);
            },
            cancellationToken);
        return answer;
    }

    /// <summary>Forgets somebody who was put in by the API.</summary>
    /// <exception cref="RequestException">There is nobody of the id, or the settings name them.</exception>
    internal async Task RemoveAsync(string id, CancellationToken cancellationToken)
    {
        if (recipients.IsOfSettings(id))
            throw RequestException.Conflict("The setting Mail__Recipients names this recipient; take the address out there.");

        if (!IsId(id) || !await store.RemoveAsync(id, cancellationToken))
            throw RequestException.NotFound("There is no recipient of this id; ids stand in /api/digests/{week}/deliveries.");
    }

    /// <summary>Forgets addresses that were asked and did not say yes in time: perhaps somebody else put them in.</summary>
    internal async Task ForgetUnansweredAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var subscription in (await store.ListAsync(cancellationToken)).Where(one => one.Wished?.Expires < now))
        {
            if (subscription.State == SubscriptionState.Asked)
                await store.TryRemoveAsync(subscription, cancellationToken);
            else
                await store.TrySaveAsync(WithoutWish(subscription), cancellationToken);
        }
    }

    private static Subscription WithoutWish(Subscription subscription) =>
        subscription with { Wished = null, Address = subscription.State == SubscriptionState.Active ? subscription.Address : null };

    private static bool IsId(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    private async Task MailAsync(Recipient recipient, Wish wish, CancellationToken cancellationToken)
    {
        var outcome = await mailer.SendAsync(QuestionTo(recipient, wish), cancellationToken);
        if (outcome.Result == SendResult.Taken)
            return;

        LogNotAsked(AddressText.Masked(recipient.Address), outcome.Reason?.Replace(recipient.Address, "…", StringComparison.OrdinalIgnoreCase));
        // Whoever asks again need not wait an hour for a mail that never left.
        if (outcome.Result is SendResult.Unreachable or SendResult.Deferred && await store.GetAsync(recipient.Id, cancellationToken) is { } kept)
            await store.TrySaveAsync(kept with { Mailed = null }, cancellationToken);
    }

    private OutgoingMail QuestionTo(Recipient recipient, Wish wish)
    {
        var (words, sender) = (LetterWords.Of(recipient.Language), mailer.Sender);
        var link = links.Confirm(recipient.Id, wish.Expires);
        var expires = wish.Expires.ToUniversalTime();
        var until = words.Say(
            "confirm.until", ("date", WrittenTime.DayOf(expires, words.Language)), ("time", WrittenTime.HourOf(expires, words.Language)));
        var (asked, how) = (words.Say("confirm.asked"), words.Say("confirm.how"));
        var encoder = HtmlEncoder.Default;
        var html = $"<!DOCTYPE html><html lang=\"{words.Language}\"><head><meta charset=\"utf-8\"></head><body><p>{encoder.Encode(asked)}</p>"
            + $"<p>{encoder.Encode(how)}<br><a href=\"{encoder.Encode(link.AbsoluteUri)}\">{encoder.Encode(link.AbsoluteUri)}</a></p>"
            + $"<p>{encoder.Encode(until)}</p></body></html>";
        return MimeMessage.Write(
            new Envelope(sender, recipient.Address, $"<confirm.{recipient.Id[..16]}.{wish.Expires.ToUnixTimeSeconds()}@{sender.Host}>"),
            clock.GetUtcNow(),
            words.Say("confirm.subject"),
            [("Auto-Submitted", "auto-generated"), ("Content-Language", words.Language)],
            MimePart.OfText($"{asked}\n\n{how}\n{link.AbsoluteUri}\n\n{until}\n", MediaTypeNames.Text.Plain),
            MimePart.OfText(html, MediaTypeNames.Text.Html),
            null);
    }

    [LoggerMessage(LogLevel.Warning, "{Recipient} could not be asked whether they want the digest: {Reason}")]
    private partial void LogNotAsked(string recipient, string? reason);
}
