using System.Globalization;
using QuestPDF.Html;

namespace QuestPDF.Elements;

internal sealed class TextBlock : Element
{
    public List<TextSpan> Spans { get; } = [];

    public string? Alignment { get; set; }

    /// <summary>How many lines are shown at most, the last one ending in an ellipsis where there are more; null for all.</summary>
    public int? MaxLines { get; set; }

    public CssStyle Style { get; } = new();

    public override void Write(HtmlWriter html, float width)
    {
        var style = new CssStyle(Style);
        if (Alignment is not null)
        {
            style.Set("text-align", Alignment);
        }

        if (MaxLines is { } lines)
        {
            style.Set("max-lines", lines.ToString(CultureInfo.InvariantCulture));
            style.Set("block-ellipsis", "auto");
        }

        html.Open("div", style, [("class", "text")]);
        foreach (var span in Spans)
        {
            span.Write(html);
        }

        html.Close("div");
    }
}
