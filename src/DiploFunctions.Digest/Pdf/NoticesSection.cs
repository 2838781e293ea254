using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

internal sealed class NoticesSection(IReadOnlyList<string> notices) : IComponent
{
    public void Compose(IContainer container) => container
        .Column(column =>
        {
            column.Spacing(Typography.Gap);
            foreach (var notice in notices)
            {
                column.Item()
                    .BorderLeft(2).BorderColor(Typography.Accent)
                    .PaddingLeft(10)
                    .Write(notice, Typography.Body);
            }
        });
}
