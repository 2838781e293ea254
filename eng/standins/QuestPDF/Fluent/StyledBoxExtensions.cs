using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class StyledBoxExtensions
{
    public static IContainer Background(this IContainer element, Color color) => element.Style(box => box.Background = color);

    public static IContainer BorderLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Style(box => box.Left = value.ToPoints(unit));

    public static IContainer BorderRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Style(box => box.Right = value.ToPoints(unit));

    public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Style(box => box.Top = value.ToPoints(unit));

    public static IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Style(box => box.Bottom = value.ToPoints(unit));

    public static IContainer BorderColor(this IContainer element, Color color) => element.Style(box => box.BorderColor = color);

    public static IContainer CornerRadius(this IContainer element, float value = 0, Unit unit = Unit.Point) =>
        element.Style(box => box.Radius = value.ToPoints(unit));

    private static StyledBox Style(this IContainer element, Action<StyledBox> change)
    {
        var box = element as StyledBox ?? element.Put(new StyledBox());
        change(box);
        return box;
    }
}
