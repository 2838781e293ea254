using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>Fonts, sizes, colours and spacing of the digest; lengths in points.</summary>
internal static class Typography
{
    public const float MarginHorizontal = 48;
    public const float MarginTop = 46;
    public const float MarginBottom = 26;
    public const float FooterHeight = 26;

    /// <summary>A4 without its margins.</summary>
    public const float ContentWidth = 595 - (2 * MarginHorizontal);

    public const float SectionGap = 22;
    public const float BlockGap = 14;
    public const float ChartGap = 26;
    public const float GroupGap = 10;
    public const float Gap = 8;
    public const float CellGap = 4.5f;
    public const float Hairline = 0.5f;
    public const float Rule = 1.5f;

    /// <summary>What must fit below a section's heading, or it begins on the next page.</summary>
    public const float SectionStart = 110;

    public const float WhenWidth = 84;
    public const float StatusWidth = 74;
    public const float SourcesWidth = 61;
    public const float NumberWidth = 26;
    public const float BarNameWidth = 78;
    public const float BarCountWidth = 24;
    public const float BarHeight = 6;

    public const string Ink = "#1B2733";
    public const string Muted = "#5B6772";
    public const string Accent = "#0B5C7A";
    public const string Line = "#D5DCE2";
    public const string Bar = "#8FB8C8";
    public const string Ground = "#F1F5F7";
    public const string Second = "#B4691F";
    public const string Ahead = "#1D5FA8";

    public static readonly TextStyle Body = TextStyle.Default.FontFamily(Fonts.Lato).FontSize(9.5f).LineHeight(1.25f).FontColor(Ink);

    public static readonly TextStyle Kind = Body.FontSize(10).SemiBold().FontColor(Accent);
    public static readonly TextStyle Week = Body.FontSize(26).Bold().LineHeight(1.15f);
    public static readonly TextStyle Dates = Body.FontSize(14).LineHeight(1.2f);
    public static readonly TextStyle Small = Body.FontSize(8).FontColor(Muted);

    public static readonly TextStyle Lead = Body.FontSize(11).LineHeight(1.3f);

    public static readonly TextStyle Figure = Body.FontSize(22).SemiBold().LineHeight(1.1f);
    public static readonly TextStyle FigureLabel = Body.FontSize(9);

    public static readonly TextStyle Section = Body.FontSize(14).Bold().LineHeight(1.2f);
    public static readonly TextStyle Group = Body.SemiBold().FontColor(Accent);
    public static readonly TextStyle Head = Body.FontSize(8).FontColor(Muted);

    public static readonly TextStyle Strong = Body.SemiBold();
    public static readonly TextStyle Detail = Body.FontSize(8.5f).FontColor(Muted);
    public static readonly TextStyle PlainSource = Body.FontSize(8.5f);
    public static readonly TextStyle Source = PlainSource.FontColor(Accent);
    public static readonly TextStyle Reference = Body.FontSize(8.5f).FontColor(Accent);
    public static readonly TextStyle Quote = Body.FontSize(8.5f).Italic().FontColor(Muted);
    public static readonly TextStyle Axis = Body.FontSize(7).FontColor(Muted);
    public static readonly TextStyle AxisStrong = Axis.SemiBold().FontColor(Ink);
    public static readonly TextStyle Lane = Body.FontSize(8);
    public static readonly TextStyle Mark = Body.FontSize(8).Italic().FontColor(Muted);

    public static TextStyle AxisOf(string color) => Axis.SemiBold().FontColor(color);

    public static TextStyle StatusOf(StatusTone tone) => Body.FontSize(8.5f).SemiBold().FontColor(tone switch
    {
        StatusTone.Ahead => Ahead,
        StatusTone.Open => "#9A5B00",
        StatusTone.Off => "#A8322A",
        StatusTone.Past => Muted,
        _ => "#3B6E47",
    });
}
