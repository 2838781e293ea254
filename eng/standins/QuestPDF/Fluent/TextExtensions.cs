using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class TextExtensions
{
    public static void Text(this IContainer element, Action<TextDescriptor> content)
    {
        var descriptor = new TextDescriptor();
        content?.Invoke(descriptor);
        element.Put(descriptor.Block);
    }

    public static TextBlockDescriptor Text(this IContainer container, string? text)
    {
        var block = new TextBlock();
        var span = new TextSpan { Text = text ?? "" };
        if (text is not null)
        {
            container.Put(block).Spans.Add(span);
        }

        return new TextBlockDescriptor(block, span);
    }
}
