using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

internal sealed class FiguresSection(IReadOnlyList<FigureText> figures) : IComponent
{
    public void Compose(IContainer container) => container
        .Row(row =>
        {
            row.Spacing(Typography.Gap);
            foreach (var figure in figures)
            {
                row.RelativeItem()
                    .BorderTop(Typography.Rule).BorderColor(Typography.Line)
                    .PaddingTop(6)
                    .Column(column => Draw(column, figure));
            }
        });

    private static void Draw(ColumnDescriptor column, FigureText figure)
    {
        column.Item().Write(figure.Value, Typography.Figure);
        column.Item().Write(figure.Label, Typography.FigureLabel);
        if (figure.Before is { } before)
        {
            column.Item().Write(before, Typography.Small);
        }
    }
}
