using QuestPDF.Elements;
using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class TextDescriptor
{
    internal TextDescriptor()
    {
    }

    internal TextBlock Block { get; } = new();

    public void DefaultTextStyle(TextStyle style) => Css.Add(Block.Style, style);

    public void AlignLeft() => Block.Alignment = "left";

    public void AlignCenter() => Block.Alignment = "center";

    public void AlignRight() => Block.Alignment = "right";

    public TextSpanDescriptor Span(string? text) => Add(new TextSpan { Text = text ?? "" });

    public TextPageNumberDescriptor CurrentPageNumber() => new(Keep(new TextSpan { Counter = "page" }));

    public TextPageNumberDescriptor TotalPages() => new(Keep(new TextSpan { Counter = "pages" }));

    public TextSpanDescriptor Hyperlink(string? text, string url)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            throw new ArgumentException("Url cannot be null or whitespace.", nameof(url));
        }

        return Add(new TextSpan { Text = text ?? "", Target = url });
    }

    public TextSpanDescriptor SectionLink(string? text, string sectionName)
    {
        if (string.IsNullOrWhiteSpace(sectionName))
        {
            throw new ArgumentException("Section name cannot be null or whitespace.", nameof(sectionName));
        }

        return Add(new TextSpan { Text = text ?? "", Target = "#" + Anchor.Of(sectionName) });
    }

    private TextSpanDescriptor Add(TextSpan span) => new(Keep(span));

    private TextSpan Keep(TextSpan span)
    {
        Block.Spans.Add(span);
        return span;
    }
}
