using QuestPDF.Html;

namespace QuestPDF.Elements;

internal sealed class TextBlock : Element
{
    public List<TextSpan> Spans { get; } = [];

    public string? Alignment { get; set; }

    /// <summary>True for one line that ends in an ellipsis where it is too long.</summary>
    public bool IsOneLine { get; set; }

    public CssStyle Style { get; } = new();

    public override void Write(HtmlWriter html, float width)
    {
        var style = new CssStyle(Style);
        if (Alignment is not null)
        {
            style.Set("text-align", Alignment);
        }

        html.Open("div", style, [("class", IsOneLine ? "text line" : "text")]);
        foreach (var span in Spans)
        {
            span.Write(html);
        }

        html.Close("div");
    }
}
