using QuestPDF.Elements.Table;
using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

/// <summary>A part with one child; the kinds of containers differ in tag, attributes and style.</summary>
internal class Container : Element, ITableCellContainer
{
    public IElement? Child { get; set; }

    /// <summary>The HTML tag; null writes the child alone.</summary>
    protected virtual string? Tag => null;

    public override void Write(HtmlWriter html, float width)
    {
        if (Tag is null)
        {
            WriteChild(html, width);
            return;
        }

        var style = new CssStyle();
        AddStyle(style);
        html.Open(Tag, style, Attributes());
        WriteChild(html, width - ReservedWidth);
        html.Close(Tag);
    }

    public void WriteChild(HtmlWriter html, float width) => (Child as Element)?.Write(html, width);

    /// <summary>The points that the container itself takes from the width.</summary>
    public virtual float ReservedWidth => 0;

    public virtual void AddStyle(CssStyle style)
    {
    }

    protected virtual (string Name, string Value)[] Attributes() => [];
}
