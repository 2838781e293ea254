using System.Text;

namespace DiploFunctions.App.Mail.Mime;

/// <summary>A part of a message, written once however many messages carry it.</summary>
internal sealed class MimePart
{
    private MimePart(string head, ReadOnlySpan<byte> content)
    {
        var body = Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks);
        Written = Encoding.ASCII.GetBytes($"{head}Content-Transfer-Encoding: base64\r\n\r\n{body}\r\n");
    }

    /// <summary>Its headers and its content as they travel; whole lines, none of which begins with a dot or a boundary.</summary>
    public ReadOnlyMemory<byte> Written { get; }

    /// <summary>Words; base64 keeps every letter whatever lies on the way.</summary>
    /// <param name="mediaType">For example "text/plain".</param>
    public static MimePart OfText(string text, string mediaType) =>
        new(HeaderText.Line("Content-Type", $"{mediaType}; charset=utf-8"), Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")));

    /// <summary>A file to be saved.</summary>
    /// <param name="name">Its name, of ASCII letters without quotes.</param>
    public static MimePart OfFile(string name, string mediaType, ReadOnlyMemory<byte> content) => new(
        HeaderText.Line("Content-Type", $"{mediaType}; name=\"{name}\"") + HeaderText.Line("Content-Disposition", $"attachment; filename=\"{name}\""),
        content.Span);
}
