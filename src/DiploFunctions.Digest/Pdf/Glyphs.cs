using System.Globalization;
using System.Text;

namespace DiploFunctions.Digest.Drawing;

/// <summary>Keeps characters that the font cannot show off the page, where QuestPDF would refuse the whole document for one of them.</summary>
internal static class Glyphs
{
    /// <summary>Stands for a run of characters that the font does not have.</summary>
    public const char Missing = '□';

    /// <summary>What Lato has and a digest can need: Latin with all of Vietnamese, Greek, Cyrillic, punctuation, currencies, some signs.</summary>
    private static readonly (int First, int Last)[] Shown =
    [
        (0x0020, 0x007E), (0x00A0, 0x036F), (0x0384, 0x038A), (0x038E, 0x03A1), (0x03A3, 0x03CE), (0x0400, 0x0486), (0x0488, 0x0513),
        (0x1E00, 0x1E9B), (0x1EA0, 0x1EF9), (0x2012, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030), (0x2032, 0x2034), (0x2039, 0x203A),
        (0x2044, 0x2044), (0x20A0, 0x20B5), (0x20B8, 0x20BA), (0x2116, 0x2117), (0x2122, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212),
        (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0x25A1, 0x25A1), (0x25CF, 0x25CF),
    ];

    /// <summary>The text with letters composed and every run of unknown characters replaced by <see cref="Missing"/>.</summary>
    public static string Showable(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        var shown = new StringBuilder(text.Length);
        foreach (var rune in whole.ToString().Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            Append(shown, rune);
        }

        return shown.ToString();
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        if (Shown.Any(range => rune.Value >= range.First && rune.Value <= range.Last))
        {
            shown.Append(rune.ToString());
        }
        else if (rune.Value is 0x2010 or 0x2011)
        {
            shown.Append('-');
        }
        else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
        {
            shown.Append(' ');
        }
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark)
            && (shown.Length == 0 || shown[^1] != Missing))
        {
            shown.Append(Missing);
        }
    }
}
