using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

/// <summary>A part of the page that writes itself as HTML.</summary>
internal abstract class Element : IElement
{
    /// <param name="html">Where to write.</param>
    /// <param name="width">The width that the part may take, in points; rows and tables divide it.</param>
    public abstract void Write(HtmlWriter html, float width);
}
