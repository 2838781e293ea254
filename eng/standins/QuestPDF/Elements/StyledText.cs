using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

/// <summary>The text style of everything within.</summary>
internal sealed class StyledText : Container
{
    public TextStyle Style { get; set; } = TextStyle.Default;

    protected override string Tag => "div";

    public override void AddStyle(CssStyle style) => Css.Add(style, Style);
}
