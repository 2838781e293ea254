using QuestPDF.Drawing.Exceptions;
using QuestPDF.Html;

namespace QuestPDF.Elements.Table;

/// <summary>A table whose head CSS repeats on every page.</summary>
internal sealed class TableElement : Element
{
    public List<(float Constant, float Relative)> Columns { get; } = [];

    public List<TableCell> Head { get; } = [];

    public List<TableCell> Body { get; } = [];

    public List<TableCell> Foot { get; } = [];

    public override void Write(HtmlWriter html, float width)
    {
        if (Columns.Count == 0)
        {
            throw new DocumentComposeException("Table should have at least one column. Please call the 'ColumnsDefinition' method to define columns.");
        }

        var widths = Widths.Divide([.. Columns], width);
        Cells.OpenTable(html, width);
        Cells.WriteColumns(html, widths);
        WritePart(html, "thead", "th", Head, widths);
        WritePart(html, "tbody", "td", Body, widths);
        WritePart(html, "tfoot", "td", Foot, widths);
        html.Close("table");
    }

    private static void WritePart(HtmlWriter html, string part, string tag, List<TableCell> cells, float[] widths)
    {
        if (cells.Count == 0)
        {
            return;
        }

        html.Open(part);
        var column = 0;
        foreach (var cell in cells)
        {
            if (column + cell.ColumnSpan > widths.Length)
            {
                html.Close("tr");
                column = 0;
            }

            if (column == 0)
            {
                html.Open("tr");
            }

            Cells.Write(html, tag, cell, widths.Skip(column).Take(cell.ColumnSpan).Sum(), cell.ColumnSpan);
            column += cell.ColumnSpan;
        }

        html.Close("tr");
        html.Close(part);
    }
}
