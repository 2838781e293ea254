using QuestPDF.Elements.Table;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class TableColumnsDefinitionDescriptor
{
    private readonly List<(float Constant, float Relative)> _columns;

    internal TableColumnsDefinitionDescriptor(List<(float Constant, float Relative)> columns) => _columns = columns;

    public void ConstantColumn(float width, Unit unit = Unit.Point) => _columns.Add((width.ToPoints(unit), 0));

    public void RelativeColumn(float width = 1) => _columns.Add((0, width));
}

public sealed class TableCellDescriptor
{
    private readonly List<TableCell> _cells;

    internal TableCellDescriptor(List<TableCell> cells) => _cells = cells;

    public ITableCellContainer Cell()
    {
        var cell = new TableCell();
        _cells.Add(cell);
        return cell;
    }
}

public sealed class TableDescriptor
{
    internal TableDescriptor()
    {
    }

    internal TableElement Table { get; } = new();

    public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler) => handler(new TableColumnsDefinitionDescriptor(Table.Columns));

    public void Header(Action<TableCellDescriptor> handler) => handler(new TableCellDescriptor(Table.Head));

    public void Footer(Action<TableCellDescriptor> handler) => handler(new TableCellDescriptor(Table.Foot));

    public ITableCellContainer Cell() => new TableCellDescriptor(Table.Body).Cell();
}

public static class TableExtensions
{
    public static void Table(this IContainer element, Action<TableDescriptor> handler)
    {
        var descriptor = new TableDescriptor();
        handler(descriptor);
        element.Put(descriptor.Table);
    }
}

public static class TableCellExtensions
{
    public static ITableCellContainer ColumnSpan(this ITableCellContainer tableCellContainer, uint value)
    {
        if (tableCellContainer is TableCell cell)
        {
            cell.ColumnSpan = (int)value;
        }

        return tableCellContainer;
    }
}
