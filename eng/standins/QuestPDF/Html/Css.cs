using System.Globalization;
using QuestPDF.Infrastructure;

namespace QuestPDF.Html;

/// <summary>Values written as CSS.</summary>
internal static class Css
{
    public static string Points(float value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.###}pt");

    public static void Add(CssStyle css, TextStyle style)
    {
        Set("color", style.Color?.ToString());
        Set("font-family", style.FontFamilies is { } families ? string.Join(", ", families.Select(f => $"'{f}'")) : null);
        Set("font-size", style.Size is { } size ? Points(size) : null);
        Set("line-height", style.LineHeight is { } height ? Number(height) : null);
        Set("letter-spacing", style.LetterSpacing is { } spacing ? Number(spacing) + "em" : null);
        Set("font-weight", style.FontWeight is { } weight ? ((int)weight).ToString(CultureInfo.InvariantCulture) : null);
        Set("font-style", style.IsItalic is { } italic ? (italic ? "italic" : "normal") : null);
        Set("text-decoration", style.HasUnderline is { } underlined ? (underlined ? "underline" : "none") : null);

        void Set(string property, string? value)
        {
            if (value is not null)
            {
                css.Set(property, value);
            }
        }
    }

    private static string Number(float value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
