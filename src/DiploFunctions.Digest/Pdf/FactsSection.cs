using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>A heading and a table for each group of facts.</summary>
internal sealed class FactsSection(FactSection section) : IComponent
{
    public void Compose(IContainer container) => container
        .EnsureSpace(Typography.SectionStart)
        .Column(column =>
        {
            // Spacing and not padding: it falls away where a group begins a page.
            column.Spacing(Typography.GroupGap);
            column.Item().Component(new SectionHeading(section.Heading, section.Lead));
            if (section.Calendar is { } calendar)
            {
                column.Item().Component(new CalendarLanes(calendar));
            }

            foreach (var group in section.Groups)
            {
                column.Item().Component(new FactTable(section, group));
            }
        });
}
