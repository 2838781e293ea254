using QuestPDF.Html;

namespace QuestPDF.Elements;

/// <summary>Parts beside each other, as a table of one row.</summary>
internal sealed class Row : Element
{
    public List<(float Constant, float Relative, Container Content)> Items { get; } = [];

    public float Spacing { get; set; }

    public override void Write(HtmlWriter html, float width)
    {
        var free = width - (Spacing * Math.Max(0, Items.Count - 1));
        var widths = Widths.Divide([.. Items.Select(item => (item.Constant, item.Relative))], free);
        Cells.OpenTable(html, width);
        Cells.WriteColumns(html, Spacing > 0 ? [.. widths.SelectMany((column, i) => i > 0 ? [Spacing, column] : new[] { column })] : widths);
        html.Open("tr");
        foreach (var (index, item) in Items.Index())
        {
            if (index > 0 && Spacing > 0)
            {
                Cells.WriteGap(html);
            }

            Cells.Write(html, "td", item.Content, widths[index]);
        }

        html.Close("tr");
        html.Close("table");
    }
}
