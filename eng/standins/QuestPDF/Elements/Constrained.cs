using QuestPDF.Html;

namespace QuestPDF.Elements;

internal sealed class Constrained : Container
{
    public float? Width { get; set; }

    public float? Height { get; set; }

    protected override string Tag => "div";

    public override void Write(HtmlWriter html, float width) => base.Write(html, Width ?? width);

    public override void AddStyle(CssStyle style)
    {
        if (Width is { } width)
        {
            style.Set("width", Css.Points(width));
        }

        if (Height is { } height)
        {
            style.Set("height", Css.Points(height));
        }
    }
}
