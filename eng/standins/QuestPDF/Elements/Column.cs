using QuestPDF.Html;

namespace QuestPDF.Elements;

internal sealed class Column : Element
{
    public List<Container> Items { get; } = [];

    public float Spacing { get; set; }

    public override void Write(HtmlWriter html, float width)
    {
        foreach (var (index, item) in Items.Index())
        {
            var style = new CssStyle();
            if (index > 0 && Spacing > 0)
            {
                style.Set("margin-top", Css.Points(Spacing));
            }

            html.Open("div", style);
            item.Write(html, width);
            html.Close("div");
        }
    }
}
