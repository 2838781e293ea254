using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

internal sealed class SectionHeading(string heading, string? lead = null) : IComponent
{
    public void Compose(IContainer container) => container.Column(column =>
    {
        column.Item().SemanticHeader2().Write(heading, Typography.Section);
        if (lead is not null)
        {
            column.Item().Write(lead, Typography.Detail);
        }
    });
}
