using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>The week in a few sentences, on a ground of their own.</summary>
internal sealed class LeadBlock(LeadSection lead) : IComponent
{
    public void Compose(IContainer container) => container
        .ShowEntire()
        .Background(Typography.Ground)
        .BorderLeft(3).BorderColor(Typography.Accent)
        .PaddingVertical(11).PaddingHorizontal(14)
        .Column(column =>
        {
            column.Spacing(5);
            column.Item().SemanticHeader2().Write(lead.Heading, Typography.Group);
            foreach (var line in lead.Lines)
            {
                column.Item().Text(text =>
                {
                    text.Write($"{line.Text} ", Typography.Lead);
                    SourceReferences.Write(text, line.Sources);
                });
            }
        });
}
