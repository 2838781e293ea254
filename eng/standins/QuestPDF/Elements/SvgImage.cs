using System.Globalization;
using System.Text;
using System.Xml.Linq;
using QuestPDF.Html;

namespace QuestPDF.Elements;

/// <summary>A drawing that fills its container's width; its <c>viewBox</c> tells how high it then is.</summary>
internal sealed class SvgImage : Element
{
    private readonly string _svg;
    private readonly float _ratio;

    public SvgImage(string svg)
    {
        _svg = svg;
        var box = XDocument.Parse(svg).Root?.Attribute("viewBox")?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        _ratio = box is [_, _, var width, var height]
            ? float.Parse(width, CultureInfo.InvariantCulture) / float.Parse(height, CultureInfo.InvariantCulture)
            : throw new NotSupportedException("The stand-in for QuestPDF wants drawings with a viewBox.");
    }

    public override void Write(HtmlWriter html, float width)
    {
        var style = new CssStyle();
        style.Set("display", "block");
        style.Set("width", Css.Points(width));
        style.Set("height", Css.Points(width / _ratio));
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(_svg));
        html.Open("img", style, [("alt", ""), ("src", $"data:image/svg+xml;base64,{data}")]);
    }
}
