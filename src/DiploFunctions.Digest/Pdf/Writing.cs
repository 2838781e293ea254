using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>The only way in which words get onto the page, so that none escapes <see cref="Glyphs"/>.</summary>
internal static class Writing
{
    public static void Write(this IContainer container, string text, TextStyle style) => container.Text(Glyphs.Showable(text)).Style(style);

    public static void Write(this TextDescriptor block, string text, TextStyle style) => block.Span(Glyphs.Showable(text)).Style(style);

    public static void WriteLink(this TextDescriptor block, string text, string address, TextStyle style) =>
        block.Hyperlink(Glyphs.Showable(text), address).Style(style);

    public static void WriteReference(this TextDescriptor block, string text, string section, TextStyle style) =>
        block.SectionLink(Glyphs.Showable(text), section).Style(style);
}
