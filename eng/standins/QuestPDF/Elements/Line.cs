using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

internal sealed class Line : Element
{
    public float Thickness { get; set; }

    public Color Color { get; set; } = "#000000";

    public override void Write(HtmlWriter html, float width)
    {
        var style = new CssStyle();
        style.Set("border-top", $"{Css.Points(Thickness)} solid {Color}");
        html.Open("div", style);
        html.Close("div");
    }
}
