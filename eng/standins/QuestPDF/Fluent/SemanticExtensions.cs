using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class SemanticExtensions
{
    public static IContainer SemanticHeader1(this IContainer container) => container.Put(new Marked("h1"));

    public static IContainer SemanticHeader2(this IContainer container) => container.Put(new Marked("h2"));

    public static IContainer SemanticHeader3(this IContainer container) => container.Put(new Marked("h3"));

    public static IContainer SemanticFigure(this IContainer container, string alternativeText) => container.Put(new Figure(alternativeText));

    public static IContainer SemanticSection(this IContainer container) => container.Put(new Marked("section"));

    // HTML has these tags already where a table stands.
    public static IContainer SemanticTable(this IContainer container) => container.Put(new Container());
}
