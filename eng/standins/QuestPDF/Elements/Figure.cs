using QuestPDF.Html;

namespace QuestPDF.Elements;

/// <summary>A drawing with words for those who cannot see it.</summary>
internal sealed class Figure(string alternativeText) : Container
{
    public override void Write(HtmlWriter html, float width)
    {
        html.AlternativeText = alternativeText;
        base.Write(html, width);
        html.AlternativeText = null;
    }
}
