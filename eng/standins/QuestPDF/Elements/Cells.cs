using QuestPDF.Html;

namespace QuestPDF.Elements;

/// <summary>Cells of rows and tables.</summary>
internal static class Cells
{
    public static void OpenTable(HtmlWriter html, float width)
    {
        var style = new CssStyle();
        style.Set("width", Css.Points(width));
        html.Open("table", style);
    }

    /// <summary>The columns' widths, which the cells' padding and borders are part of.</summary>
    public static void WriteColumns(HtmlWriter html, float[] widths)
    {
        html.Open("colgroup");
        foreach (var width in widths)
        {
            var style = new CssStyle();
            style.Set("width", Css.Points(width));
            html.Open("col", style);
        }

        html.Close("colgroup");
    }

    /// <summary>
    /// One cell. Borders, background, padding and alignment that stand first in it become the cell's own, since a cell is as high
    /// as its row and a box within it is not.
    /// </summary>
    public static void Write(HtmlWriter html, string tag, Container cell, float width, int span = 1)
    {
        var style = new CssStyle();
        var inner = cell;
        while (inner.Child is StyledBox or Alignment or Padding && style.CanTake(inner.Child.GetType().Name))
        {
            inner = (Container)inner.Child;
            inner.AddStyle(style);
            width -= inner.ReservedWidth;
        }

        html.Open(tag, style, span > 1 ? [("colspan", span.ToString(System.Globalization.CultureInfo.InvariantCulture))] : []);
        inner.WriteChild(html, width);
        html.Close(tag);
    }

    public static void WriteGap(HtmlWriter html)
    {
        html.Open("td");
        html.Close("td");
    }
}
