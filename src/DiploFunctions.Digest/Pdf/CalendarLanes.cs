using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>Coming visits as bars over the days ahead.</summary>
internal sealed class CalendarLanes(CalendarStrip calendar) : IComponent
{
    private const float LabelWidth = 152;
    private const float StripWidth = Typography.ContentWidth - LabelWidth;
    private const float LaneHeight = 13;
    private const float BarHeight = 7;

    public void Compose(IContainer container) => container
        .ShowEntire()
        .SemanticFigure(calendar.Alternative)
        .Column(column =>
        {
            column.Item().PaddingLeft(LabelWidth).Row(DrawMonths);
            column.Item().PaddingLeft(LabelWidth).Row(DrawDays);
            column.Item().Row(row =>
            {
                row.ConstantItem(LabelWidth).Column(DrawLabels);
                row.ConstantItem(StripWidth).Svg(Strip());
            });
        });

    private void DrawMonths(RowDescriptor row)
    {
        foreach (var (name, days) in calendar.Months)
        {
            // A name longer than its few days is cut rather than broken into letters.
            row.RelativeItem(days).Text(Glyphs.Showable(name)).ClampLines(1).Style(Typography.AxisStrong);
        }
    }

    private void DrawDays(RowDescriptor row)
    {
        foreach (var day in calendar.Days)
        {
            row.RelativeItem().AlignCenter().Write(day.Number, Typography.Axis);
        }
    }

    private void DrawLabels(ColumnDescriptor column)
    {
        foreach (var lane in calendar.Lanes)
        {
            column.Item().Height(LaneHeight).PaddingRight(Typography.Gap).Text(Glyphs.Showable(lane.Label)).ClampLines(1).Style(Typography.Lane);
        }
    }

    private string Strip()
    {
        var height = calendar.Lanes.Count * LaneHeight;
        var day = StripWidth / calendar.Days.Count;
        var svg = new Svg(StripWidth, height);
        foreach (var (index, one) in calendar.Days.Index())
        {
            if (one.IsWeekend)
            {
                svg.Rectangle(index * day, 0, day, height, Typography.Ground);
            }
        }

        foreach (var (index, lane) in calendar.Lanes.Index())
        {
            var top = index * LaneHeight;
            svg.Rectangle(0, top, StripWidth, Typography.Hairline, Typography.Line);
            svg.Rectangle((lane.First * day) + 1, top + ((LaneHeight - BarHeight) / 2), ((lane.Last - lane.First + 1) * day) - 2, BarHeight, Typography.Ahead, 2);
        }

        return svg.ToString();
    }
}
