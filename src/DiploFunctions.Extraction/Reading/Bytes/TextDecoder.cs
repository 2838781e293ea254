using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DiploFunctions.Extraction.Reading.Bytes;

/// <summary>Bytes to characters, whatever encoding the file turns out to have.</summary>
internal static class TextDecoder
{
    // Undecodable bytes are dropped: a replacement character inside a name would only hide the name.
    private static readonly Encoding Utf8 = Dropping("utf-8");
    private static readonly Encoding Utf16Little = Dropping("utf-16");
    private static readonly Encoding Utf16Big = Dropping("utf-16BE");
    private static readonly Encoding Utf32Little = Dropping("utf-32");

    /// <summary>Decodes a whole file: byte order mark, UTF-16 by its look, UTF-8, the encoding that a page declares, Windows-1258 or 1252.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out Rejection? rejection)
    {
        (text, rejection) = (null, null);
        if (BinaryFormats.Name(bytes) is { } format)
        {
            rejection = Rejections.Binary($"a {format}");
            return false;
        }

        if (Utf16OrUtf32(bytes, out var mark) is { } wide)
        {
            text = wide.GetString(bytes[mark..]);
            rejection = WideProblem(text, bytes.Length / (mark == 4 ? 4 : 2));
            return rejection is null;
        }

        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (BinaryFormats.HasControls(bytes))
        {
            rejection = Rejections.Binary("a binary file");
            return false;
        }

        text = Utf8Census.Of(bytes).IsMostlyValid ? Utf8.GetString(bytes) : LegacyEncoding.Decode(bytes);
        rejection = text is null ? Rejections.BadEncoding : null;
        return text is not null;
    }

    private static Encoding? Utf16OrUtf32(ReadOnlySpan<byte> bytes, out int mark)
    {
        mark = 0;
        if (bytes.StartsWith(Utf32Little.Preamble))
        {
            mark = 4;
            return Utf32Little;
        }

        if (bytes.StartsWith(Utf16Little.Preamble) || bytes.StartsWith(Utf16Big.Preamble))
        {
            mark = 2;
            return bytes[0] == 0xFF ? Utf16Little : Utf16Big;
        }

        return Utf16Guess.IsBigEndian(bytes) switch { true => Utf16Big, false => Utf16Little, null => null };
    }

    // Bytes that are no UTF-16 at all decode to NULs, or many of their units are half a pair and were dropped.
    private static Rejection? WideProblem(string text, int units)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            return Rejections.Binary("a binary file");
        return units - text.Length > 4 + (units / 100) ? Rejections.BadEncoding : null;
    }

    private static Encoding Dropping(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(string.Empty));
}
