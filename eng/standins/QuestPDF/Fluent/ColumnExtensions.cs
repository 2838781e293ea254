using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class ColumnDescriptor
{
    internal ColumnDescriptor()
    {
    }

    internal Column Column { get; } = new();

    public void Spacing(float value, Unit unit = Unit.Point) => Column.Spacing = value.ToPoints(unit);

    public IContainer Item()
    {
        var item = new Container();
        Column.Items.Add(item);
        return item;
    }
}

public static class ColumnExtensions
{
    public static void Column(this IContainer element, Action<ColumnDescriptor> handler)
    {
        var descriptor = new ColumnDescriptor();
        handler(descriptor);
        element.Put(descriptor.Column);
    }
}
