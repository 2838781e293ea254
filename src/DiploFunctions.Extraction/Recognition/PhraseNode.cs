using System.Collections.Concurrent;
using System.Numerics;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A place in the tree of phrases: those that end here, and the words that may follow.</summary>
internal sealed class PhraseNode
{
    private readonly List<Entry> _entries = [];
    private readonly ConcurrentDictionary<ulong, EntrySet> _sets = new();
    private Dictionary<int, PhraseNode>? _children;

    /// <summary>The phrases that end here.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    public void Add(Entry entry)
    {
        if (_entries.Count == 64)
        {
            throw new InvalidOperationException($"The lexicon holds '{entry.Phrase}' more than 64 times.");
        }

        _entries.Add(entry);
    }

    public PhraseNode Child(int word)
    {
        _children ??= [];
        if (!_children.TryGetValue(word, out var child))
        {
            _children[word] = child = new PhraseNode();
        }

        return child;
    }

    /// <summary>Where a further word leads to, or null.</summary>
    public PhraseNode? Next(int word) => _children?.GetValueOrDefault(word);

    /// <summary>Where a further token leads to, or null.</summary>
    public PhraseNode? Next(in Token token) => token.Word == Vocabulary.Unknown ? null : Next(token.Word);

    /// <summary>Some of the phrases that end here, told by their bits; always the same object for the same bits.</summary>
    public EntrySet Set(ulong chosen) =>
        _sets.TryGetValue(chosen, out var known) ? known : _sets.GetOrAdd(chosen, static (bits, entries) => new EntrySet(Choose(entries, bits)), _entries);

    private static Entry[] Choose(List<Entry> entries, ulong bits)
    {
        var chosen = new Entry[BitOperations.PopCount(bits)];
        var count = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            if ((bits & (1UL << i)) != 0)
            {
                chosen[count++] = entries[i];
            }
        }

        return chosen;
    }
}
