namespace DiploFunctions.Extraction.Text;

/// <summary>The words, numbers and signs of a lexicon's phrases, each with a number, whatever its case; filled once, then only read.</summary>
/// <remarks>A text is compared with a lexicon by these numbers, so that none of its words needs a lower-case copy.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The number of all words that no phrase holds.</summary>
    public const ushort Unknown = 0;

    private const int FewestBits = 11;
    private const int LongestLong = 64;

    // A word is looked for at the place that its letters tell, and from there on until a place is free; half of them are.
    private int _bits = FewestBits;
    private Slot[] _short = new Slot[1 << FewestBits];

    // A byte for each place, 0 where it is free: most words of a text that are none of the lexicon's are told by it.
    private byte[] _tags = new byte[1 << FewestBits];
    private int _shortCount;
    private readonly Dictionary<string, ushort> _long = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _longOfText;
    private int _longest;

    public Vocabulary() => _longOfText = _long.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One more than the greatest number given.</summary>
    public int Size { get; private set; } = 1;

    /// <summary>The number of a word; <see cref="Unknown"/> when it was not learned.</summary>
    public ushort NumberOf(ReadOnlySpan<char> word) =>
        word.Length > _longest ? Unknown : ShortWord.TryPack(word, out var packed) ? NumberOf(packed) : NumberOfLong(word);

    /// <summary>The number of a word, which gets one when it has none yet.</summary>
    public ushort Learn(ReadOnlySpan<char> word)
    {
        if (NumberOf(word) is not Unknown and var known)
        {
            return known;
        }

        var number = checked((ushort)Size++);
        _longest = Math.Max(_longest, word.Length);
        if (ShortWord.TryPack(word, out var packed))
        {
            Add(new Slot(packed, number));
        }
        else
        {
            _long.Add(string.Create(word.Length, word, static (lower, letters) => ToLower(letters, lower)), number);
        }

        return number;
    }

    private void Add(Slot slot)
    {
        if (++_shortCount * 2 > _short.Length)
        {
            var all = _short;
            _short = new Slot[1 << ++_bits];
            _tags = new byte[_short.Length];
            foreach (var known in all)
            {
                if (known.Number != Unknown)
                {
                    Put(known);
                }
            }
        }

        Put(slot);
    }

    private void Put(Slot slot)
    {
        var hash = Hash(slot.Word);
        var place = (int)(hash >> (64 - _bits));
        while (_tags[place] != 0)
        {
            place = (place + 1) & (_tags.Length - 1);
        }

        (_short[place], _tags[place]) = (slot, Tag(hash));
    }

    /// <summary>The number of a word; <see cref="Unknown"/> when it was not learned.</summary>
    public ushort NumberOf(ShortWord word)
    {
        var hash = Hash(word);
        var tag = Tag(hash);
        var tags = _tags;
        for (var place = (int)(hash >> (64 - _bits)); tags[place] != 0; place = (place + 1) & (tags.Length - 1))
        {
            if (tags[place] == tag && _short[place].Word == word)
            {
                return _short[place].Number;
            }
        }

        return Unknown;
    }

    private static ulong Hash(ShortWord word) => unchecked((word.First ^ (word.Last * 0x9FB21C651E98DF25)) * 0x9E3779B97F4A7C15);

    // From other digits than the place.
    private static byte Tag(ulong hash) => (byte)((hash >> 32) | 1);

    private ushort NumberOfLong(ReadOnlySpan<char> word)
    {
        if (_long.Count == 0 || word.Length > LongestLong)
        {
            return Unknown;
        }

        Span<char> lower = stackalloc char[LongestLong];
        ToLower(word, lower);
        return _longOfText.TryGetValue(lower[..word.Length], out var number) ? number : Unknown;
    }

    private static void ToLower(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = ShortWord.Lower(word[i]);
        }
    }

    private readonly record struct Slot(ShortWord Word, ushort Number);
}
