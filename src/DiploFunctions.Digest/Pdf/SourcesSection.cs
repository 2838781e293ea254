using System.Globalization;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>The numbered articles, each the target of the numbers in the tables and a link to the article itself.</summary>
internal sealed class SourcesSection(SourceSection sources) : IComponent
{
    // So that the last page of all never holds two lines.
    private const int LastTogether = 8;

    public static string LabelOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string AnchorOf(int number) => $"source-{LabelOf(number)}";

    public void Compose(IContainer container) => container
        .EnsureSpace(Typography.SectionStart)
        .Column(column =>
        {
            column.Item().PaddingBottom(Typography.Gap).Component(new SectionHeading(sources.Heading));
            DrawAll(column, sources.Entries.SkipLast(LastTogether));
            column.Item().ShowEntire().Column(last => DrawAll(last, sources.Entries.TakeLast(LastTogether)));
        });

    private static void DrawAll(ColumnDescriptor column, IEnumerable<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            column.Item().Section(AnchorOf(entry.Number)).PaddingBottom(2).ShowEntire().Row(row => Draw(row, entry));
        }
    }

    private static void Draw(RowDescriptor row, SourceEntry entry)
    {
        row.ConstantItem(Typography.NumberWidth).Write(LabelOf(entry.Number), Typography.Detail);
        row.RelativeItem().Text(text =>
        {
            if (entry.Address is { } address)
            {
                text.WriteLink(entry.Title, address, Typography.Source);
            }
            else
            {
                text.Write(entry.Title, Typography.PlainSource);
            }

            if (entry.Detail is { } detail)
            {
                text.Write($"  {detail}", Typography.Detail);
            }
        });
    }
}
