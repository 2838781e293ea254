using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public class LineDescriptor
{
    private readonly Line _line;

    internal LineDescriptor(Line line) => _line = line;

    public LineDescriptor LineColor(Color color)
    {
        _line.Color = color;
        return this;
    }
}

public static class LineExtensions
{
    public static LineDescriptor LineHorizontal(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        new(element.Put(new Line { Thickness = thickness.ToPoints(unit) }));
}
