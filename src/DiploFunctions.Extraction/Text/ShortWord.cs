using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>
    /// The ASCII letters that a text begins with, all of them at once; false, so that they have to be read one by one, where the text has fewer than 16 characters
    /// left, where so many are letters, or where other letters may follow.
    /// </summary>
    public static bool TryReadAscii(ReadOnlySpan<char> text, out int length, out ShortWord packed)
    {
        (length, packed) = (0, default);
        if (text.Length < MostAscii)
        {
            return false;
        }

        var characters = MemoryMarshal.Cast<char, ushort>(text[..MostAscii]);
        var letters = Vector128.NarrowWithSaturation(Vector128.Create(characters), Vector128.Create(characters[Vector128<ushort>.Count..]));
        var lower = letters | Vector128.Create((byte)0x20);
        var isLetter = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        length = BitOperations.TrailingZeroCount(~isLetter.ExtractMostSignificantBits());
        if (length == 0 || length >= MostAscii || !char.IsAscii(text[length]))
        {
            return false;
        }

        var both = lower.AsUInt64();
        packed = length < sizeof(ulong) ? new ShortWord(FirstOf(both[0], length), 0) : new ShortWord(both[0], FirstOf(both[1], length - sizeof(ulong)));
        return true;
    }

    private static ulong FirstOf(ulong letters, int count) => letters & ((1UL << (count * 8)) - 1);

    /// <summary>A letter in lower case, in every culture the same.</summary>
    public static char Lower(char c) => char.IsAscii(c) ? (char)LowerAscii(c) : char.ToLowerInvariant(c);

    private static bool TryPackAscii(ReadOnlySpan<char> letters, out ulong packed)
    {
        packed = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsAscii(letters[i]))
            {
                return false;
            }

            packed |= (ulong)LowerAscii(letters[i]) << (i * 8);
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
