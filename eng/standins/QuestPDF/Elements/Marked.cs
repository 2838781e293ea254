using QuestPDF.Html;

namespace QuestPDF.Elements;

/// <summary>A part that is a heading, a link or the target of links.</summary>
internal sealed class Marked(string tag, params (string Name, string Value)[] attributes) : Container
{
    protected override string Tag => tag;

    protected override (string Name, string Value)[] Attributes() => attributes;

    public override void AddStyle(CssStyle style) => style.Set("display", "block");
}
