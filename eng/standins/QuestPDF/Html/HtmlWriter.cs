using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace QuestPDF.Html;

/// <summary>Writes tags, attributes and text; everything that is not a tag is encoded.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _text = new();

    /// <summary>All text written so far, for the check of glyphs.</summary>
    public string WrittenText => _text.ToString();

    /// <summary>What the figures written so far show, in words.</summary>
    public List<string> Alternatives { get; } = [];

    public void Open(string tag, CssStyle? style = null, params (string Name, string Value)[] attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }

        if (style?.ToString() is { Length: > 0 } css)
        {
            _html.Append(" style=\"").Append(Encoder.Encode(css)).Append('"');
        }

        _html.Append('>');
    }

    public void Close(string tag) => _html.Append("</").Append(tag).Append('>');

    public void Text(string text)
    {
        _text.Append(text);
        _html.Append(Encoder.Encode(text));
    }

    /// <summary>Writes markup as it is.</summary>
    public void Raw(string markup) => _html.Append(markup);

    public override string ToString() => _html.ToString();
}
