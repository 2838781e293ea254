using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class SemanticExtensions
{
    public static IContainer SemanticHeader1(this IContainer container) => container.Put(new Marked("h1"));

    public static IContainer SemanticHeader2(this IContainer container) => container.Put(new Marked("h2"));

    public static IContainer SemanticHeader3(this IContainer container) => container.Put(new Marked("h3"));
}
