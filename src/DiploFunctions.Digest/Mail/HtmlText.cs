using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DiploFunctions.Digest.Mailing;

/// <summary>Writes HTML in which all that is not a tag is encoded.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();

    public HtmlText Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public HtmlText Text(string text) => Raw(Encoder.Encode(text));

    public HtmlText Open(string tag, string style, string? kind = null) =>
        Raw(kind is null ? $"<{tag} style=\"{style}\">" : $"<{tag} class=\"{kind}\" style=\"{style}\">");

    public HtmlText Close(string tag) => Raw($"</{tag}>\n");

    public HtmlText Element(string tag, string style, string text, string? kind = null) => Open(tag, style, kind).Text(text).Close(tag);

    /// <summary>Words within a line.</summary>
    public HtmlText Span(string style, string text, string? kind = null) => Open("span", style, kind).Text(text).Raw("</span>");

    /// <summary>A link, or the words alone where there is no address.</summary>
    public HtmlText Link(string text, string? address) => address is null
        ? Text(text)
        : Raw($"<a href=\"{Encoder.Encode(address)}\" style=\"{MailStyle.Link}\">").Text(text).Raw("</a>");

    /// <summary>" [1] [3]", each a link to its article, on one line.</summary>
    public void References(IReadOnlyList<int> numbers, IReadOnlyList<SourceEntry> sources)
    {
        Raw(" ").Open("span", MailStyle.Whole);
        foreach (var (index, number) in numbers.Index())
        {
            Raw(index > 0 ? " " : "").Link(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), sources.FirstOrDefault(entry => entry.Number == number)?.Address);
        }

        Raw("</span>");
    }

    public override string ToString() => _html.ToString();
}
