using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class RowDescriptor
{
    internal RowDescriptor()
    {
    }

    internal Row Row { get; } = new();

    public void Spacing(float spacing, Unit unit = Unit.Point) => Row.Spacing = spacing.ToPoints(unit);

    public IContainer RelativeItem(float size = 1) => Add(0, size);

    public IContainer ConstantItem(float size, Unit unit = Unit.Point) => Add(size.ToPoints(unit), 0);

    private Container Add(float constant, float relative)
    {
        var item = new Container();
        Row.Items.Add((constant, relative, item));
        return item;
    }
}

public static class RowExtensions
{
    public static void Row(this IContainer element, Action<RowDescriptor> handler)
    {
        var descriptor = new RowDescriptor();
        handler(descriptor);
        element.Put(descriptor.Row);
    }
}
