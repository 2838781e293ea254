using QuestPDF.Html;

namespace QuestPDF.Elements;

/// <summary>A drawing with words for those who cannot see it.</summary>
internal sealed class Figure(string alternativeText) : Container
{
    public override void Write(HtmlWriter html, float width)
    {
        var style = new CssStyle();
        style.Set("display", "block");
        html.Alternatives.Add(alternativeText);
        html.Open(PdfFigures.Tag, style);
        base.Write(html, width);
        html.Close(PdfFigures.Tag);
    }
}
