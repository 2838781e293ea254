using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class ComponentExtensions
{
    public static void Component<T>(this IContainer element, T component)
        where T : IComponent => component.Compose(element.Put(new Container()));
}
