namespace DiploFunctions.Extraction.Text;

/// <summary>The lower-case letters of a word of at most 16 ASCII letters or 8 others, in two numbers: two words are the same when these are.</summary>
internal readonly record struct ShortWord(ulong First, ulong Last)
{
    private const int MostAscii = 16;
    private const int MostOthers = 8;

    /// <summary>The letters of a word; false when it is too long.</summary>
    public static bool TryPack(ReadOnlySpan<char> word, out ShortWord packed)
    {
        packed = default;
        if (word.Length > MostAscii)
        {
            return false;
        }

        var middle = Math.Min(word.Length, sizeof(ulong));
        if (!TryPackAscii(word[..middle], out var first) || !TryPackAscii(word[middle..], out var last))
        {
            return TryPackOthers(word, out packed);
        }

        packed = new ShortWord(first, last);
        return true;
    }

    /// <summary>A letter in lower case, in every culture the same.</summary>
    public static char Lower(char c) => char.IsAscii(c) ? (char)LowerAscii(c) : char.ToLowerInvariant(c);

    private static bool TryPackAscii(ReadOnlySpan<char> letters, out ulong packed)
    {
        packed = 0;
        foreach (var c in letters)
        {
            if (!char.IsAscii(c))
            {
                return false;
            }

            packed = packed << 8 | LowerAscii(c);
        }

        return true;
    }

    private static bool TryPackOthers(ReadOnlySpan<char> word, out ShortWord packed)
    {
        packed = default;
        if (word.Length > MostOthers)
        {
            return false;
        }

        ulong first = 0;
        ulong last = 0;
        foreach (var c in word)
        {
            first = first << 16 | last >> 48;
            last = last << 16 | Lower(c);
        }

        // Turned over it is like no word of ASCII letters, of which each byte begins with a 0.
        packed = new ShortWord(~first, ~last);
        return true;
    }

    private static uint LowerAscii(char c) => char.IsAsciiLetterUpper(c) ? c | 0x20u : c;
}
