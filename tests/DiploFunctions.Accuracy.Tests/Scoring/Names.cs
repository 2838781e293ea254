using System.Globalization;
using System.Text;

namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>When two names, or two subjects, mean the same.</summary>
internal static class Names
{
    private const int ShortestTelling = 3;

    /// <summary>The different words of a text, without case and diacritics.</summary>
    public static HashSet<string> Words(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in (text ?? string.Empty).ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
            }
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>True when the words of one are all among the words of the other, and one of them has three letters or more.</summary>
    public static bool AreSame(string? first, string? second)
    {
        var a = Words(first);
        var b = Words(second);
        var (fewer, more) = a.Count <= b.Count ? (a, b) : (b, a);
        return fewer.IsSubsetOf(more) && fewer.Any(word => word.Length >= ShortestTelling);
    }
}
