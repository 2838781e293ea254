using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

internal sealed class TitleSection(DigestTitle title) : IComponent
{
    public void Compose(IContainer container) => container
        .BorderTop(3).BorderColor(Typography.Accent)
        .PaddingTop(12)
        .Column(column =>
        {
            column.Item().Write(title.Kind, Typography.Kind);
            column.Item().PaddingTop(2).SemanticHeader1().Write(title.Week, Typography.Week);
            column.Item().Write(title.Dates, Typography.Dates);
            column.Item().PaddingTop(4).Write(title.Made, Typography.Small);
        });
}
