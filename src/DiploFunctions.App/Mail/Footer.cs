using System.Text.Encodings.Web;

namespace DiploFunctions.App.Mail;

/// <summary>A line with a link that is put below the words of a mail, in text and HTML alike.</summary>
/// <param name="Words">What the link is for.</param>
/// <param name="Link">Where it leads.</param>
internal sealed record Footer(string Words, Uri Link)
{
    private const string BodyEnd = "</body>";
    private const string Style = "margin:14px 0 0;font-size:13px";

    /// <summary>The text with the lines below it.</summary>
    public static string Below(string text, IEnumerable<Footer> lines) =>
        text + string.Concat(lines.Select(line => $"\n{line.Words}\n{line.Link.AbsoluteUri}\n"));

    /// <summary>The HTML document with the lines at the end of its body.</summary>
    public static string BelowHtml(string html, IEnumerable<Footer> lines)
    {
        var written = string.Concat(lines.Select(line => line.ToHtml()));
        var end = html.LastIndexOf(BodyEnd, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + written : html.Insert(end, written);
    }

    private string ToHtml()
    {
        var (words, link) = (HtmlEncoder.Default.Encode(Words), HtmlEncoder.Default.Encode(Link.AbsoluteUri));
        return $"<p style=\"{Style}\">{words} <a href=\"{link}\">{link}</a></p>\n";
    }
}
