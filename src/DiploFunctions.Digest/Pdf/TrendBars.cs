using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>Two bars a week, with the figures below them in rows, which a chart of its size could not hold.</summary>
internal sealed class TrendBars(TrendChart chart) : IComponent
{
    public const float Width = 314;
    private const float LabelWidth = 74;
    private const float Height = 58;

    public void Compose(IContainer container) => container.Column(column =>
    {
        column.Item().PaddingBottom(4).Write(chart.Heading, Typography.Head);
        column.Item().SemanticFigure(chart.Alternative).Column(Draw);
    });

    private void Draw(ColumnDescriptor column)
    {
        column.Item().PaddingLeft(LabelWidth).Svg(Bars());
        column.Item().PaddingTop(2).Row(row => Draw(row, chart.WeekLabel, chart.Weeks, Typography.Axis));
        column.Item().Row(row => Draw(row, chart.Visits.Label, chart.Visits.Counts, Typography.AxisOf(Typography.Accent)));
        column.Item().Row(row => Draw(row, chart.Agreements.Label, chart.Agreements.Counts, Typography.AxisOf(Typography.Second)));
    }

    private static void Draw(RowDescriptor row, string label, IReadOnlyList<string> values, TextStyle style)
    {
        row.ConstantItem(LabelWidth).Write(label, style);
        foreach (var value in values)
        {
            row.RelativeItem().AlignCenter().Write(value, style);
        }
    }

    private string Bars()
    {
        const float Base = 1;
        var step = (Width - LabelWidth) / chart.Weeks.Count;
        var bar = step * 0.34f;
        var svg = new Svg(Width - LabelWidth, Height);
        for (var week = 0; week < chart.Weeks.Count; week++)
        {
            var middle = (week + 0.5f) * step;
            Bar(middle - bar - 0.5f, chart.Visits.Shares[week], Typography.Accent);
            Bar(middle + 0.5f, chart.Agreements.Shares[week], Typography.Second);
        }

        svg.Rectangle(0, Height - Base, Width - LabelWidth, Base, Typography.Line);
        return svg.ToString();

        void Bar(float x, float share, string color)
        {
            var height = share * (Height - Base - 2);
            svg.Rectangle(x, Height - Base - height, bar, height, color);
        }
    }
}
