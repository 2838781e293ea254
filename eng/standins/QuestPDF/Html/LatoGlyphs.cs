using System.Globalization;
using System.Text;
using QuestPDF.Drawing.Exceptions;

namespace QuestPDF.Html;

/// <summary>The characters that the font has, as fontconfig tells.</summary>
internal static class LatoGlyphs
{
    private static readonly Lazy<(int First, int Last)[]> Ranges = new(Load);

    /// <exception cref="DocumentDrawingException">A character has no glyph; the message lists them.</exception>
    public static void Check(string text)
    {
        Rune[] missing = [.. text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && !IsKnown(rune.Value)).Distinct()];
        if (missing.Length > 0)
        {
            var list = string.Join('\n', missing.Select(rune => string.Create(CultureInfo.InvariantCulture, $"U-{rune.Value:X4} '{rune}'")));
            throw new DocumentDrawingException($"Could not find an appropriate font fallback for the following glyphs: \n{list}");
        }
    }

    private static bool IsKnown(int character) => Ranges.Value.Any(range => character >= range.First && character <= range.Last);

    private static (int First, int Last)[] Load()
    {
        var answer = WeasyPrint.Ask("fc-list", ":family=Lato:style=Regular", "charset");
        var charset = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()
            ?? throw new InvalidOperationException("The font Lato is not on this machine (Debian: apt-get install fonts-lato); run.sh and test.sh install it.");
        return [.. charset[(charset.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Range)];
    }

    private static (int First, int Last) Range(string text)
    {
        var ends = text.Split('-');
        return (Hex(ends[0]), Hex(ends[^1]));
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
