using System.Globalization;
using System.Text;

namespace DiploFunctions.Model;

/// <summary>Folds names in Latin letters without the help of Unicode's normalisation, which needs strings.</summary>
internal static class LatinFolding
{
    // Latin letters with all their marks stand in these two blocks of Unicode.
    private const char LastOfFirst = '\u024F';
    private const char FirstOfSecond = '\u1E00';
    private const char LastOfSecond = '\u1EFF';
    private const char Parting = ' ';
    private const char Unknown = '\uFFFF';
    private static readonly char[] First = Table('\0', LastOfFirst);
    private static readonly char[] Second = Table(FirstOfSecond, LastOfSecond);

    /// <summary>Does what <see cref="NameKey.Of(string)"/> does; false when the name holds other characters or the buffer is too short.</summary>
    public static bool TryFold(ReadOnlySpan<char> name, Span<char> folded, out int length)
    {
        length = 0;
        if (name.Length >= folded.Length)
        {
            return false;
        }

        foreach (var c in name)
        {
            if (c is '\'' or '’' or (>= '\u0300' and <= '\u036F'))
            {
                continue;
            }

            var plain = c <= LastOfFirst ? First[c] : c is >= FirstOfSecond and <= LastOfSecond ? Second[c - FirstOfSecond] : Unknown;
            if (plain == Unknown)
            {
                return false;
            }

            if (plain != Parting || (length > 0 && folded[length - 1] != Parting))
            {
                folded[length++] = plain;
            }
        }

        length = length > 0 && folded[length - 1] == Parting ? length - 1 : length;
        return true;
    }

    private static char[] Table(char from, char to) => [.. Enumerable.Range(from, to - from + 1).Select(c => Fold((char)c))];

    private static char Fold(char c)
    {
        var letters = c.ToString().Normalize(NormalizationForm.FormD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark).ToList();
        return letters is not [var letter] ? Unknown
            : char.IsLetterOrDigit(letter) ? NameKey.Plain(char.ToLowerInvariant(letter)) : Parting;
    }
}
