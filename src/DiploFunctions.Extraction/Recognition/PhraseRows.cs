using System.Collections.Concurrent;
using System.Numerics;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The rows of the phrases that end with one word, each with a bit: which of them the text is written for.</summary>
internal sealed class PhraseRows
{
    // As many as a number has bits.
    private const int MostEntries = 64;

    private Entry[] _entries = [];
    private EntrySet? _all;
    private ConcurrentDictionary<ulong, EntrySet>? _some;

    // A bit for each of the phrases.
    private ulong _allBits;

    // A bit for each of the phrases that is written as it stands, of those that need a capital, of small words, and of offices.
    private ulong _exact;
    private ulong _names;
    private ulong _smallWords;
    private ulong _offices;

    public void Add(Entry entry)
    {
        if (_entries.Length == MostEntries)
        {
            throw new InvalidOperationException($"The lexicon holds '{entry.Phrase}' more than {MostEntries} times.");
        }

        var bit = 1UL << _entries.Length;
        _allBits |= bit;
        _exact |= entry.IsExact ? bit : 0;
        _names |= entry is { IsExact: false, IsName: true } ? bit : 0;
        _smallWords |= entry is { IsExact: false, IsName: false, IsSmallWord: true } ? bit : 0;
        _offices |= entry.Category == Category.Offices ? bit : 0;
        _entries = [.. _entries, entry];
    }

    /// <summary>A bit for each of the phrases that end here and are written as their rows ask for.</summary>
    /// <param name="first">The first word as the text has it.</param>
    /// <param name="last">The last one.</param>
    /// <param name="beginsSentence">True where every word has a capital.</param>
    /// <param name="text">The text.</param>
    public ulong Fitting(in Token first, in Token last, bool beginsSentence, string text)
    {
        var fitting = _allBits;
        if (!first.IsCapitalised)
        {
            fitting &= ~(_names | (last.IsCapitalised ? _offices : 0));
        }
        else if (!beginsSentence)
        {
            // Small words are written small: "Tengah" in "Asia Tengah" is no "tengah".
            fitting &= ~_smallWords;
        }

        for (var exact = fitting & _exact; exact != 0; exact &= exact - 1)
        {
            var i = BitOperations.TrailingZeroCount(exact);
            if (!text.AsSpan(first.Start, last.Start + last.Length - first.Start).SequenceEqual(_entries[i].Phrase))
            {
                fitting &= ~(1UL << i);
            }
        }

        return fitting;
    }

    /// <summary>Some of the phrases that end here, told by their bits; always the same object for the same bits.</summary>
    public EntrySet Set(ulong chosen) => chosen == _allBits ? _all ??= SetOf(chosen) : SetOf(chosen);

    private EntrySet SetOf(ulong chosen)
    {
        var some = LazyInitializer.EnsureInitialized(ref _some);
        return some.TryGetValue(chosen, out var known) ? known : some.GetOrAdd(chosen, static (bits, entries) => new EntrySet(Choose(entries, bits)), _entries);
    }

    private static Entry[] Choose(Entry[] entries, ulong bits)
    {
        var chosen = new Entry[BitOperations.PopCount(bits)];
        var count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            if ((bits & (1UL << i)) != 0)
            {
                chosen[count++] = entries[i];
            }
        }

        return chosen;
    }
}
