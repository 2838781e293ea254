using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class ConstrainedExtensions
{
    public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(constrained => constrained.Width = value.ToPoints(unit));

    public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(constrained => constrained.Height = value.ToPoints(unit));

    private static Constrained Constrain(this IContainer element, Action<Constrained> change)
    {
        var constrained = element as Constrained ?? element.Put(new Constrained());
        change(constrained);
        return constrained;
    }
}
