using System.Text;
using System.Text.RegularExpressions;

namespace DiploFunctions.Extraction.Reading.Bytes;

/// <summary>Text in one of the old one-byte encodings: the declared one, else Windows-1258 or 1252 by its letters.</summary>
/// <remarks>The encodings are asked from their provider directly; nothing is registered for the whole process.</remarks>
internal static partial class LegacyEncoding
{
    private const int DeclarationWithin = 4096;
    private const double FewestPlausible = 0.7;
    private const double FewestVietnamese = 0.05;

    /// <summary>The text, or null when the bytes look like no such text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Declared(bytes) is { } declared)
            return declared.GetString(bytes);
        var vietnamese = Windows(1258).GetString(bytes).Normalize(NormalizationForm.FormC);
        if (VietnameseLetters.Share(vietnamese) >= FewestVietnamese && IsPlausible(vietnamese))
            return vietnamese;
        var western = Windows(1252).GetString(bytes);
        return IsPlausible(western) ? western : null;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(DeclarationWithin, bytes.Length)]);
        var match = MetaCharset().Match(head);
        if (!match.Success || match.Groups["name"].Value.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        // Pages that say ISO 8859-1 mean Windows-1252; so do all browsers.
        var name = match.Groups["name"].Value;
        return name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
            ? Windows(1252)
            : CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    // Letters outside ASCII stand next to letters; of other characters text has only these. Noise has all sorts.
    private static bool IsPlausible(string text)
    {
        var (strange, plausible, controls) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
                continue;
            strange++;
            controls += char.IsControl(c) ? 1 : 0;
            var beside = (i > 0 && char.IsAsciiLetter(text[i - 1])) || (i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]));
            plausible += (char.IsLetter(c) && beside) || "\u00A0“”‘’–—…•·©®°«»€£²".Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        return controls * 50 <= strange && plausible >= strange * FewestPlausible;
    }

    private static Encoding Windows(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page) ?? throw new InvalidOperationException($"The runtime lacks code page {page}.");

    [GeneratedRegex("""<meta[^>]{1,200}?charset\s*=\s*["']?(?<name>[A-Za-z0-9_:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
