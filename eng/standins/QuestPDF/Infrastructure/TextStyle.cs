namespace QuestPDF.Infrastructure;

public record TextStyle
{
    public static TextStyle Default { get; } = new();

    internal Color? Color { get; init; }

    internal string[]? FontFamilies { get; init; }

    internal float? Size { get; init; }

    internal float? LineHeight { get; init; }

    internal float? LetterSpacing { get; init; }

    internal FontWeight? FontWeight { get; init; }

    internal bool? IsItalic { get; init; }

    internal bool? HasUnderline { get; init; }

    /// <summary>This style with everything that the other one sets.</summary>
    internal TextStyle Override(TextStyle other) => new()
    {
        Color = other.Color ?? Color,
        FontFamilies = other.FontFamilies ?? FontFamilies,
        Size = other.Size ?? Size,
        LineHeight = other.LineHeight ?? LineHeight,
        LetterSpacing = other.LetterSpacing ?? LetterSpacing,
        FontWeight = other.FontWeight ?? FontWeight,
        IsItalic = other.IsItalic ?? IsItalic,
        HasUnderline = other.HasUnderline ?? HasUnderline,
    };
}
