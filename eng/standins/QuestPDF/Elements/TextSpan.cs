using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

/// <summary>Words of one style; a link when it has a target, a number when it is a counter.</summary>
internal sealed class TextSpan
{
    public string Text { get; init; } = "";

    public TextStyle Style { get; set; } = TextStyle.Default;

    /// <summary>The address that the words lead to, or null.</summary>
    public string? Target { get; init; }

    /// <summary>The CSS class of a page number, or null.</summary>
    public string? Counter { get; init; }

    public void Write(HtmlWriter html)
    {
        var style = new CssStyle();
        Css.Add(style, Style);
        var tag = Target is null ? "span" : "a";
        (string, string)[] attributes = this switch
        {
            { Target: { } target } => [("href", target)],
            { Counter: { } counter } => [("class", counter)],
            _ => [],
        };
        html.Open(tag, style, attributes);
        html.Text(Text);
        html.Close(tag);
    }
}
