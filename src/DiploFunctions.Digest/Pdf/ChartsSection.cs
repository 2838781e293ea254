using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>The two charts beside each other; one alone keeps its place.</summary>
internal sealed class ChartsSection(TrendChart? trend, CountryChart? countries) : IComponent
{
    public void Compose(IContainer container) => container
        .ShowEntire()
        .Row(row =>
        {
            row.Spacing(Typography.ChartGap);
            if (trend is not null)
            {
                row.ConstantItem(TrendBars.Width).Component(new TrendBars(trend));
            }

            if (countries is not null)
            {
                row.RelativeItem().Component(new CountryBars(countries));
            }
        });
}
