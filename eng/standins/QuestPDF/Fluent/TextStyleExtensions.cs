using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class TextStyleExtensions
{
    public static TextStyle FontColor(this TextStyle style, Color color) => style with { Color = color };

    public static TextStyle FontFamily(this TextStyle style, params string[] values) => style with { FontFamilies = values };

    public static TextStyle FontSize(this TextStyle style, float value) => style with { Size = value };

    public static TextStyle LineHeight(this TextStyle style, float? factor) => style with { LineHeight = factor };

    public static TextStyle LetterSpacing(this TextStyle style, float factor = 0) => style with { LetterSpacing = factor };

    public static TextStyle Italic(this TextStyle style, bool value = true) => style with { IsItalic = value };

    public static TextStyle Underline(this TextStyle style, bool value = true) => style with { HasUnderline = value };

    public static TextStyle Light(this TextStyle style) => style with { FontWeight = FontWeight.Light };

    public static TextStyle NormalWeight(this TextStyle style) => style with { FontWeight = FontWeight.Normal };

    public static TextStyle SemiBold(this TextStyle style) => style with { FontWeight = FontWeight.SemiBold };

    public static TextStyle Bold(this TextStyle style) => style with { FontWeight = FontWeight.Bold };
}
