using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>A heading and a table for each group of facts.</summary>
internal sealed class FactsSection(FactSection section) : IComponent
{
    public void Compose(IContainer container) => container
        .PaddingTop(Typography.SectionGap)
        .EnsureSpace(Typography.SectionStart)
        .Column(column =>
        {
            column.Item().Component(new SectionHeading(section.Heading, section.Lead));
            if (section.Calendar is { } calendar)
            {
                column.Item().PaddingTop(Typography.GroupGap).Component(new CalendarLanes(calendar));
            }

            foreach (var group in section.Groups)
            {
                column.Item().PaddingTop(Typography.GroupGap).Component(new FactTable(section, group));
            }
        });
}
