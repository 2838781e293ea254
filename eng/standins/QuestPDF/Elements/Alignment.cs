using QuestPDF.Html;

namespace QuestPDF.Elements;

internal sealed class Alignment : Container
{
    public string? Horizontal { get; set; }

    public string? Vertical { get; set; }

    protected override string Tag => "div";

    public override void AddStyle(CssStyle style)
    {
        if (Horizontal is not null)
        {
            style.Set("text-align", Horizontal);
        }

        // Only cells have room to align in.
        if (Vertical is not null)
        {
            style.Set("vertical-align", Vertical);
        }
    }
}
