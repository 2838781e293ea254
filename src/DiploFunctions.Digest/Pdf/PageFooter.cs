using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

internal sealed class PageFooter(DigestTitle title, PageWords words) : IComponent
{
    private const float NumberWidth = 110;

    public void Compose(IContainer container) => container
        .PaddingTop(10)
        .Row(row =>
        {
            row.RelativeItem().Write($"{title.Kind} · {title.Dates}", Typography.Small);
            row.ConstantItem(NumberWidth).Text(text =>
            {
                text.AlignRight();
                text.Write(words.Before, Typography.Small);
                text.CurrentPageNumber().Style(Typography.Small);
                text.Write(words.Between, Typography.Small);
                text.TotalPages().Style(Typography.Small);
                text.Write(words.After, Typography.Small);
            });
        });
}
