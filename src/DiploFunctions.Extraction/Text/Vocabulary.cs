namespace DiploFunctions.Extraction.Text;

/// <summary>The words, numbers and signs of a lexicon's phrases, each with a number, whatever its case; filled once, then only read.</summary>
/// <remarks>A text is compared with a lexicon by these numbers, so that none of its words needs a lower-case copy.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The number of all words that no phrase holds.</summary>
    public const int Unknown = 0;

    private const int FewestBuckets = 1024;
    private readonly List<string> _words = [string.Empty];
    private readonly List<int> _next = [Unknown];
    private int[] _buckets = new int[FewestBuckets];
    private int _longest;

    /// <summary>One more than the greatest number given.</summary>
    public int Size => _words.Count;

    /// <summary>The number of a word; <see cref="Unknown"/> when it was not learned.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
        {
            return Unknown;
        }

        var number = _buckets[Hash(word) & (uint)(_buckets.Length - 1)];
        while (number != Unknown && !IsSame(_words[number], word))
        {
            number = _next[number];
        }

        return number;
    }

    /// <summary>The number of a word, which gets one when it has none yet.</summary>
    public int Learn(ReadOnlySpan<char> word)
    {
        if (NumberOf(word) is not Unknown and var known)
        {
            return known;
        }

        if (_words.Count > _buckets.Length)
        {
            Widen();
        }

        _words.Add(word.ToString().ToLowerInvariant());
        _next.Add(Unknown);
        _longest = Math.Max(_longest, word.Length);
        Link(_words.Count - 1);
        return _words.Count - 1;
    }

    private void Widen()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var number = 1; number < _words.Count; number++)
        {
            Link(number);
        }
    }

    private void Link(int number)
    {
        ref var first = ref _buckets[Hash(_words[number]) & (uint)(_buckets.Length - 1)];
        (_next[number], first) = (first, number);
    }

    private static bool IsSame(string lower, ReadOnlySpan<char> word)
    {
        if (lower.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
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
}
