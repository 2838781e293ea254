using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public class TextSpanDescriptor
{
    private readonly TextSpan _span;

    internal TextSpanDescriptor(TextSpan span) => _span = span;

    internal void Override(TextStyle style) => _span.Style = _span.Style.Override(style);
}

public sealed class TextPageNumberDescriptor : TextSpanDescriptor
{
    internal TextPageNumberDescriptor(TextSpan span)
        : base(span)
    {
    }
}

public sealed class TextBlockDescriptor : TextSpanDescriptor
{
    private readonly TextBlock _block;

    internal TextBlockDescriptor(TextBlock block, TextSpan span)
        : base(span) => _block = block;

    public TextBlockDescriptor AlignLeft() => Align("left");

    public TextBlockDescriptor AlignCenter() => Align("center");

    public TextBlockDescriptor AlignRight() => Align("right");

    public TextBlockDescriptor ClampLines(int maxLines, string ellipsis = "…")
    {
        _block.MaxLines = ellipsis == "…" ? maxLines : throw new NotSupportedException("The stand-in for QuestPDF knows one ellipsis only.");
        return this;
    }

    private TextBlockDescriptor Align(string alignment)
    {
        _block.Alignment = alignment;
        return this;
    }
}

public static class TextSpanDescriptorExtensions
{
    public static T Style<T>(this T descriptor, TextStyle style)
        where T : TextSpanDescriptor
    {
        if (style is not null)
        {
            descriptor.Override(style);
        }

        return descriptor;
    }
}
