using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

/// <summary>Borders and background.</summary>
internal sealed class StyledBox : Container
{
    public float Left { get; set; }

    public float Top { get; set; }

    public float Right { get; set; }

    public float Bottom { get; set; }

    public float Radius { get; set; }

    public Color BorderColor { get; set; } = "#000000";

    public Color? Background { get; set; }

    protected override string Tag => "div";

    public override void AddStyle(CssStyle style)
    {
        foreach (var (side, size) in new[] { ("left", Left), ("top", Top), ("right", Right), ("bottom", Bottom) })
        {
            if (size > 0)
            {
                style.Set($"border-{side}", $"{Css.Points(size)} solid {BorderColor}");
            }
        }

        if (Radius > 0)
        {
            style.Set("border-radius", Css.Points(Radius));
        }

        if (Background is { } color)
        {
            style.Set("background", color.ToString());
        }
    }
}
