using QuestPDF.Html;

namespace QuestPDF.Elements;

internal sealed class Padding : Container
{
    public float Left { get; set; }

    public float Top { get; set; }

    public float Right { get; set; }

    public float Bottom { get; set; }

    public override float ReservedWidth => Left + Right;

    protected override string Tag => "div";

    public override void AddStyle(CssStyle style) => style.Set("padding", $"{Css.Points(Top)} {Css.Points(Right)} {Css.Points(Bottom)} {Css.Points(Left)}");
}
