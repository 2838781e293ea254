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

        ulong first = 0;
        var i = 0;
        for (; i < word.Length && i < sizeof(ulong); i++)
        {
            var c = word[i];
            if (!char.IsAscii(c))
            {
                return TryPackOthers(word, out packed);
            }

            first = first << 8 | LowerAscii(c);
        }

        ulong last = 0;
        for (; i < word.Length; i++)
        {
            var c = word[i];
            if (!char.IsAscii(c))
            {
                return TryPackOthers(word, out packed);
            }

            last = last << 8 | LowerAscii(c);
        }

        packed = new ShortWord(first, last);
        return true;
    }

    /// <summary>A letter in lower case, in every culture the same.</summary>
    public static char Lower(char c) => char.IsAscii(c) ? (char)LowerAscii(c) : char.ToLowerInvariant(c);

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
