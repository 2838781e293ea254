using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class AlignmentExtensions
{
    public static IContainer AlignLeft(this IContainer element) => element.Align(alignment => alignment.Horizontal = "left");

    public static IContainer AlignCenter(this IContainer element) => element.Align(alignment => alignment.Horizontal = "center");

    public static IContainer AlignRight(this IContainer element) => element.Align(alignment => alignment.Horizontal = "right");

    public static IContainer AlignTop(this IContainer element) => element.Align(alignment => alignment.Vertical = "top");

    public static IContainer AlignMiddle(this IContainer element) => element.Align(alignment => alignment.Vertical = "middle");

    public static IContainer AlignBottom(this IContainer element) => element.Align(alignment => alignment.Vertical = "bottom");

    private static Alignment Align(this IContainer element, Action<Alignment> change)
    {
        var alignment = element as Alignment ?? element.Put(new Alignment());
        change(alignment);
        return alignment;
    }
}
