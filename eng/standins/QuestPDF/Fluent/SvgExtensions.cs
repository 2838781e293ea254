using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class SvgImageDescriptor
{
    internal SvgImageDescriptor()
    {
    }

    public SvgImageDescriptor FitWidth() => this;
}

public static class SvgExtensions
{
    public static SvgImageDescriptor Svg(this IContainer container, string svg)
    {
        container.Put(new SvgImage(svg));
        return new SvgImageDescriptor();
    }
}
