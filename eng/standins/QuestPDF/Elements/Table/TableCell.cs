namespace QuestPDF.Elements.Table;

internal sealed class TableCell : Container
{
    public int ColumnSpan { get; set; } = 1;
}
