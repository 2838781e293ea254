using System.Net.Mail;
using DiploFunctions.App.Digests;
using DiploFunctions.App.Mail.Mime;
using DiploFunctions.App.Recipients;
using DiploFunctions.Model;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Mail;

/// <summary>Writes the message that brings an edition of a digest to one recipient.</summary>
public sealed class LetterMessage(Mailer mailer, SignedLinks links, IOptions<MailOptions> options, TimeProvider clock)
{
    /// <param name="edition">What they get.</param>
    /// <param name="recipient">Who gets it.</param>
    /// <param name="again">How many times it was sent again on purpose, 0 at first.</param>
    internal OutgoingMail Write(Edition edition, Recipient recipient, int again)
    {
        var sender = mailer.Sender;
        var words = LetterWords.Of(edition.Language);
        var lines = new List<Footer>();
        if (edition.Linked is { } linked)
            lines.Add(linked);

        if (links.IsOn)
            lines.Add(new Footer(words.Say("footer.leave"), links.Unsubscribe(recipient.Id)));

        return MimeMessage.Write(
            new Envelope(sender, recipient.Address, MessageId(edition.Week, recipient, again, sender.Host)),
            clock.GetUtcNow(),
            edition.Words.Subject,
            HeadersOf(recipient, edition.Language, sender),
            MimePart.OfText(Footer.Below(edition.Words.Text, lines), "text/plain"),
            MimePart.OfText(Footer.BelowHtml(edition.Words.Html, lines), "text/html"),
            edition.Attached);
    }

    /// <summary>The same id whenever the same week goes to the same recipient, so that mail systems drop a copy; another one when it is sent again on purpose.</summary>
    public static string MessageId(IsoWeek week, Recipient recipient, int again, string host) =>
        $"<digest.{week}.{recipient.Id[..16]}{(again > 0 ? $".again-{again}" : "")}@{host}>";

    private IEnumerable<(string Name, string Value)> HeadersOf(Recipient recipient, string language, MailAddress sender)
    {
        // RFC 3834: no out-of-office answer comes back to a machine.
        yield return ("Auto-Submitted", "auto-generated");
        yield return ("Content-Language", language);
        var link = links.IsOn ? links.Unsubscribe(recipient.Id) : null;
        var address = options.Value.UnsubscribeAddress.Length > 0 ? options.Value.UnsubscribeAddress : link is null ? sender.Address : null;
        var ways = new List<string>();
        if (link is not null)
            ways.Add($"<{link.AbsoluteUri}>");

        if (address is not null)
            ways.Add($"<mailto:{address}?subject=unsubscribe>");

        yield return ("List-Unsubscribe", string.Join(", ", ways));
        // RFC 8058 wants https.
        if (link?.Scheme == Uri.UriSchemeHttps)
            yield return ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
