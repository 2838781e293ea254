using QuestPDF.Elements;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class PageDescriptor
{
    internal PageDescriptor()
    {
    }

    internal Page Page { get; } = new();

    public void Size(PageSize pageSize) => Page.Size = pageSize;

    public void MarginLeft(float value, Unit unit = Unit.Point) => Page.Left = value.ToPoints(unit);

    public void MarginRight(float value, Unit unit = Unit.Point) => Page.Right = value.ToPoints(unit);

    public void MarginTop(float value, Unit unit = Unit.Point) => Page.Top = value.ToPoints(unit);

    public void MarginBottom(float value, Unit unit = Unit.Point) => Page.Bottom = value.ToPoints(unit);

    public void MarginVertical(float value, Unit unit = Unit.Point) => Page.Top = Page.Bottom = value.ToPoints(unit);

    public void MarginHorizontal(float value, Unit unit = Unit.Point) => Page.Left = Page.Right = value.ToPoints(unit);

    public void Margin(float value, Unit unit = Unit.Point)
    {
        MarginVertical(value, unit);
        MarginHorizontal(value, unit);
    }

    public void DefaultTextStyle(TextStyle textStyle) => Page.Style = textStyle;

    public IContainer Header() => Page.Header;

    public IContainer Content() => Page.Content;

    public IContainer Footer() => Page.Footer;
}

public static class PageExtensions
{
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        var descriptor = new PageDescriptor();
        handler(descriptor);
        ((DocumentContainer)document).Pages.Add(descriptor.Page);
        return document;
    }
}
