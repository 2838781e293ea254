using QuestPDF.Drawing.Exceptions;
using QuestPDF.Elements;
using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class ElementExtensions
{
    public static IContainer ShowEntire(this IContainer element) => element.Put(new Flow { KeepTogether = true });

    public static IContainer PreventPageBreak(this IContainer element) => element.Put(new Flow { KeepTogether = true });

    public static IContainer EnsureSpace(this IContainer element, float minHeight = 150) => element.Put(new Flow { SpaceNeeded = minHeight });

    public static IContainer Hyperlink(this IContainer element, string url) => element.Put(new Marked("a", ("href", url)));

    public static IContainer Section(this IContainer element, string sectionName) => element.Put(new Marked("div", ("id", Anchor.Of(sectionName))));

    public static IContainer SectionLink(this IContainer element, string sectionName) =>
        element.Put(new Marked("a", ("href", "#" + Anchor.Of(sectionName))));

    public static IContainer DefaultTextStyle(this IContainer element, TextStyle textStyle) => element.Put(new StyledText { Style = textStyle });

    /// <summary>Puts a child into a container that has none yet.</summary>
    internal static T Put<T>(this IContainer container, T child)
        where T : IElement
    {
        if (container.Child is not null)
        {
            throw new DocumentComposeException("You should not assign multiple child elements to a single-child container.");
        }

        container.Child = child;
        return child;
    }
}
