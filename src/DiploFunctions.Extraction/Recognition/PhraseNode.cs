using System.Collections.Concurrent;
using System.Numerics;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A place in the tree of phrases: those that end here, and the words that may follow.</summary>
internal sealed class PhraseNode
{
    // As many as a number has bits.
    private const int MostEntries = 64;

    private readonly ConcurrentDictionary<ulong, EntrySet> _sets = new();
    private Entry[] _entries = [];
    private EntrySet? _all;

    // The words that may follow, and where each leads to; few of all words may follow one, and most that do follow are none of them.
    private ushort[] _words = [];
    private PhraseNode[] _children = [];

    /// <summary>The phrases that end here.</summary>
    public Entry[] Entries => _entries;

    public void Add(Entry entry)
    {
        if (_entries.Length == MostEntries)
        {
            throw new InvalidOperationException($"The lexicon holds '{entry.Phrase}' more than {MostEntries} times.");
        }

        _entries = [.. _entries, entry];
    }

    public PhraseNode Child(ushort word)
    {
        if (Next(word) is { } known)
        {
            return known;
        }

        var child = new PhraseNode();
        (_words, _children) = ([.. _words, word], [.. _children, child]);
        return child;
    }

    /// <summary>Where a further word leads to, or null.</summary>
    public PhraseNode? Next(ushort word) => Array.IndexOf(_words, word) is >= 0 and var place ? _children[place] : null;

    /// <summary>Where a further token leads to, or null.</summary>
    public PhraseNode? Next(in Token token) => token.Word == Vocabulary.Unknown ? null : Next(token.Word);

    /// <summary>Some of the phrases that end here, told by their bits; always the same object for the same bits.</summary>
    public EntrySet Set(ulong chosen) => chosen == ulong.MaxValue >> (MostEntries - _entries.Length) ? _all ??= SetOf(chosen) : SetOf(chosen);

    private EntrySet SetOf(ulong chosen) =>
        _sets.TryGetValue(chosen, out var known) ? known : _sets.GetOrAdd(chosen, static (bits, entries) => new EntrySet(Choose(entries, bits)), _entries);

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
