using QuestPDF.Html;

namespace QuestPDF.Elements;

/// <summary>How a part takes page breaks.</summary>
internal sealed class Flow : Container
{
    public bool KeepTogether { get; set; }

    /// <summary>The points that must be left on the page, or the part begins on the next one.</summary>
    public float SpaceNeeded { get; set; }

    protected override string Tag => "div";

    public override void Write(HtmlWriter html, float width)
    {
        // An invisible box of the wanted height, which the part then covers: where it does not fit, both go to the next page.
        if (SpaceNeeded > 0)
        {
            var probe = new CssStyle();
            probe.Set("height", Css.Points(SpaceNeeded));
            probe.Set("margin-bottom", Css.Points(-SpaceNeeded));
            probe.Set("break-inside", "avoid");
            probe.Set("break-after", "avoid");
            html.Open("div", probe);
            html.Close("div");
        }

        base.Write(html, width);
    }

    public override void AddStyle(CssStyle style)
    {
        if (KeepTogether)
        {
            style.Set("break-inside", "avoid");
        }
    }
}
