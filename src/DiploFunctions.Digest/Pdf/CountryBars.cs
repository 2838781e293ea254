using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>Bars of countries.</summary>
internal sealed class CountryBars(CountryChart chart) : IComponent
{
    public void Compose(IContainer container) => container.Column(column =>
    {
        column.Item().PaddingBottom(4).Write(chart.Heading, Typography.Head);
        column.Item().SemanticFigure(chart.Alternative).Column(bars =>
        {
            bars.Spacing(2);
            foreach (var bar in chart.Bars)
            {
                bars.Item().Row(row => Draw(row, bar));
            }
        });
    });

    private static void Draw(RowDescriptor row, CountryBar bar)
    {
        row.ConstantItem(Typography.BarNameWidth).PaddingRight(Typography.Gap).Write(bar.Name, Typography.FigureLabel);
        row.ConstantItem(Typography.BarCountWidth).Write(bar.Count, Typography.FigureLabel);
        row.RelativeItem(bar.Share).AlignMiddle().LineHorizontal(Typography.BarHeight).LineColor(Typography.Bar);
        if (bar.Share < 1)
        {
            row.RelativeItem(1 - bar.Share);
        }
    }
}
