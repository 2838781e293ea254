namespace DiploFunctions.Extraction.Text;

/// <summary>The words, numbers and signs of a lexicon's phrases, each with a number, whatever its case; filled once, then only read.</summary>
/// <remarks>A text is compared with a lexicon by these numbers, so that none of its words needs a lower-case copy.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The number of all words that no phrase holds.</summary>
    public const ushort Unknown = 0;

    private const int FewestBuckets = 1024;
    private Slot[] _words = new Slot[FewestBuckets];
    private ushort[] _buckets = new ushort[FewestBuckets];
    private int _longest;

    /// <summary>One more than the greatest number given.</summary>
    public int Size { get; private set; } = 1;

    /// <summary>The number of a word; <see cref="Unknown"/> when it was not learned.</summary>
    public ushort NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
        {
            return Unknown;
        }

        var words = _words;
        var hash = Hash(word);
        var number = _buckets[hash & (uint)(_buckets.Length - 1)];
        while (number != Unknown && !(words[number].Hash == hash && IsSame(words[number].Lower, word)))
        {
            number = words[number].Next;
        }

        return number;
    }

    /// <summary>The number of a word, which gets one when it has none yet.</summary>
    public ushort Learn(ReadOnlySpan<char> word)
    {
        if (NumberOf(word) is not Unknown and var known)
        {
            return known;
        }

        if (Size == _words.Length)
        {
            Widen();
        }

        var number = checked((ushort)Size++);
        _words[number] = new Slot(word.ToString().ToLowerInvariant(), Hash(word), Unknown);
        _longest = Math.Max(_longest, word.Length);
        Link(number);
        return number;
    }

    private void Widen()
    {
        Array.Resize(ref _words, _words.Length * 2);
        _buckets = new ushort[_words.Length];
        for (var number = 1; number < Size; number++)
        {
            Link((ushort)number);
        }
    }

    private void Link(ushort number)
    {
        ref var first = ref _buckets[_words[number].Hash & (uint)(_buckets.Length - 1)];
        _words[number] = _words[number] with { Next = first };
        first = number;
    }

    private static bool IsSame(string lower, ReadOnlySpan<char> word)
    {
        if (lower.Length != word.Length || Lower(word[0]) != lower[0])
        {
            return false;
        }

        // Most words differ in the first letter's case at most.
        if (word[1..].SequenceEqual(lower.AsSpan(1)))
        {
            return true;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (Lower(word[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    // FNV-1a over the lower-case letters.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ Lower(c)) * 16777619u);
        }

        return hash ^ (hash >> 15);
    }

    private static char Lower(char c) =>
        char.IsAscii(c) ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    // A word, and the next one that fell into the same bucket.
    private readonly record struct Slot(string Lower, uint Hash, ushort Next);
}
