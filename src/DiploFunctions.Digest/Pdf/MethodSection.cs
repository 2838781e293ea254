using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

internal sealed class MethodSection(TextSection method) : IComponent
{
    public void Compose(IContainer container) => container
        .ShowEntire()
        .Column(column =>
        {
            column.Spacing(Typography.CellGap);
            column.Item().Component(new SectionHeading(method.Heading));
            foreach (var paragraph in method.Paragraphs)
            {
                column.Item().Write(paragraph, Typography.Detail);
            }
        });
}
