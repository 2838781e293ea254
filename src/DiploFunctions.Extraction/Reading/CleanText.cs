using System.Globalization;
using System.Text;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Brings decoded text into one form: line feeds, plain spaces, composed letters, nothing invisible.</summary>
internal static class CleanText
{
    // Real letters carry at most two or three marks; endless runs would make normalisation slow.
    private const int MostMarks = 6;

    /// <summary>The text with LF line ends, normal form C and no soft hyphen, zero-width, bidi or control character; no word changes.</summary>
    public static string Of(string text)
    {
        var clean = IsClean(text) ? text : Cleaned(text);
        // Composing rents a buffer as long as the text, which the process keeps.
        return clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    // Most texts need no change; then no copy is made of them.
    private static bool IsClean(string text)
    {
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' or '\n')
            {
                marks = 0;
                continue;
            }

            marks = IsMark(text, i) ? marks + 1 : 0;
            if (marks > MostMarks || IsInvisible(c) || Plain(c) != c)
                return false;
        }

        return true;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            marks = IsMark(text, i) ? marks + 1 : 0;
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (marks <= MostMarks && isPair)
                clean.Append(c).Append(text[i + 1]);
            else if (marks <= MostMarks && !IsInvisible(c))
                clean.Append(Plain(c));
            i += isPair ? 1 : 0;
        }

        return clean.ToString();
    }

    /// <summary>The text in one line: every run of white space becomes one space, none at the ends.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString();
    }

    private static char Plain(char c) => c switch
    {
        '\t' => '\t',
        '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };

    private static bool IsMark(string text, int index) =>
        text[index] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInvisible(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' => false,
        '\u00AD' or '\u180E' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFDD0' and <= '\uFDEF' => true,
        _ => char.IsControl(c) || char.IsSurrogate(c),
    };
}
