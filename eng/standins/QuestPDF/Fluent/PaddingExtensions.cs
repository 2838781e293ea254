using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class PaddingExtensions
{
    public static IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.PaddingVertical(value, unit).PaddingHorizontal(value, unit);

    public static IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.PaddingLeft(value, unit).PaddingRight(value, unit);

    public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.PaddingTop(value, unit).PaddingBottom(value, unit);

    public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(padding => padding.Top += value.ToPoints(unit));

    public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(padding => padding.Bottom += value.ToPoints(unit));

    public static IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(padding => padding.Left += value.ToPoints(unit));

    public static IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(padding => padding.Right += value.ToPoints(unit));

    private static Padding Pad(this IContainer element, Action<Padding> change)
    {
        var padding = element as Padding ?? element.Put(new Padding());
        change(padding);
        return padding;
    }
}
