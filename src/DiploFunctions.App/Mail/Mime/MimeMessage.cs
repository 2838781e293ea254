using System.Globalization;
using System.Text;

namespace DiploFunctions.App.Mail.Mime;

/// <summary>Writes messages: multipart/mixed of the text and the HTML as alternatives, and files.</summary>
internal static class MimeMessage
{
    // Nothing but base64 stands between boundaries, and that has no underscore.
    private const string Mixed = "=_mixed";
    private const string Alternative = "=_alternative";

    /// <summary>The message as the lines that travel.</summary>
    /// <param name="envelope">Who it is from and to, and which one it is.</param>
    /// <param name="date">The instant of the header Date.</param>
    /// <param name="subject">Words of any language.</param>
    /// <param name="headers">Further headers.</param>
    /// <param name="text">The plain text.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="file">What is attached, or null.</param>
    public static OutgoingMail Write(
        Envelope envelope,
        DateTimeOffset date,
        string subject,
        IEnumerable<(string Name, string Value)> headers,
        MimePart text,
        MimePart html,
        MimePart? file)
    {
        var head = new StringBuilder()
            .Append(HeaderText.Line("Message-ID", envelope.MessageId))
            .Append(HeaderText.Line("Date", date.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture)))
            .Append("From: ").Append(HeaderText.Of(envelope.From)).Append("\r\n")
            .Append(HeaderText.Line("To", envelope.To))
            .Append(HeaderText.Words("Subject", subject));
        foreach (var (name, value) in headers)
        {
            head.Append(HeaderText.Line(name, value));
        }

        head.Append("MIME-Version: 1.0\r\n");
        // Readers show the last alternative that they can; so the text stands first.
        var first = file is null ? OpenOf(Alternative, "alternative") : $"{OpenOf(Mixed, "mixed")}{OpenOf(Alternative, "alternative")}";
        var parts = new List<ReadOnlyMemory<byte>>
        {
            Ascii($"{head}{first}"), text.Written, Ascii($"--{Alternative}\r\n"), html.Written, Ascii($"--{Alternative}--\r\n"),
        };
        if (file is not null)
        {
            parts.AddRange([Ascii($"--{Mixed}\r\n"), file.Written, Ascii($"--{Mixed}--\r\n")]);
        }

        return new OutgoingMail(envelope.From.Address, envelope.To, parts);
    }

    private static string OpenOf(string boundary, string kind) => $"Content-Type: multipart/{kind}; boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\n";

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
