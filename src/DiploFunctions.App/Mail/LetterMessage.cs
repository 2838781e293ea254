using System.Net.Mail;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using DiploFunctions.Model;

namespace DiploFunctions.App.Mail;

/// <summary>A letter as the message that travels: multipart/mixed of the text and HTML as alternatives, and the PDF.</summary>
internal static class LetterMessage
{
    /// <summary>The message; the caller disposes it.</summary>
    public static MailMessage Write(Letter letter, MailAddress sender)
    {
        var message = new MailMessage(sender, new MailAddress(letter.Recipient.Address))
        {
            Subject = letter.Words.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", MessageId(letter.Week, letter.Recipient, sender.Host));
        // RFC 3834: no out-of-office answer comes back to a machine.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("List-Unsubscribe", $"<mailto:{sender.Address}?subject=unsubscribe>");

        // Readers show the last alternative that they can; so the text stands first.
        message.AlternateViews.Add(View(letter.Words.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(letter.Words.Html, MediaTypeNames.Text.Html));
        message.Attachments.Add(new Attachment(new MemoryStream(letter.Pdf.ToArray()), FileName(letter), MediaTypeNames.Application.Pdf)
        {
            TransferEncoding = TransferEncoding.Base64,
        });
        return message;
    }

    /// <summary>The same id whenever the same week goes to the same recipient, so that mail systems drop a copy.</summary>
    public static string MessageId(IsoWeek week, Recipient recipient, string host)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(recipient.Address));
        return $"<digest.{week}.{Convert.ToHexStringLower(hash.AsSpan(0, 8))}@{host}>";
    }

    private static string FileName(Letter letter) => $"digest-{letter.Week}-{letter.Recipient.Language}.pdf";

    private static AlternateView View(string text, string mediaType)
    {
        // Lines of a mail end with CRLF; base64 keeps them and every letter whatever lies on the way.
        var lines = text.ReplaceLineEndings("\r\n");
        var view = AlternateView.CreateAlternateViewFromString(lines, Encoding.UTF8, mediaType);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }
}
