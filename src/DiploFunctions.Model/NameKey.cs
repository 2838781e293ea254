using System.Globalization;
using System.Text;

namespace DiploFunctions.Model;

/// <summary>Names made comparable: without case, diacritics and punctuation.</summary>
public static class NameKey
{
    private const int Usual = 128;

    /// <summary>"Tô Lâm" and "To Lam" both become "to lam"; "Díaz-Canel" becomes "diaz canel". Empty when no letter or digit is left.</summary>
    public static string Of(string name)
    {
        Span<char> buffer = stackalloc char[Usual];
        return LatinFolding.TryFold(name, buffer, out var length) ? buffer[..length].ToString() : OfAny(name);
    }

    /// <summary>The same, in the buffer where it fits in there, so that a name that is only looked up needs no memory of its own.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> name, Span<char> buffer) =>
        LatinFolding.TryFold(name, buffer, out var length) ? buffer[..length] : OfAny(name.ToString());

    private static string OfAny(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                folded.Append(Plain(char.ToLowerInvariant(c)));
            }
            else if (c is not ('\'' or '’' or 'ʻ') && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of <see cref="Of(string)"/>.</summary>
    public static IReadOnlyList<string> WordsOf(string name) => Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Letters that Unicode does not decompose into a base letter and a mark.
    internal static char Plain(char c) => c switch
    {
        'đ' or 'ð' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        _ => c,
    };
}
