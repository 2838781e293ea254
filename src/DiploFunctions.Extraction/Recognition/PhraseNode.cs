using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A place in the tree of phrases: those that end here, and the words that may follow.</summary>
/// <remarks>
/// There are tens of thousands, and a text leads from one to another all over them: each is as small as can be, so that the processor has more of them at hand.
/// </remarks>
internal sealed class PhraseNode
{
    // The phrases that end here, if any.
    private PhraseRows? _rows;

    // The first word that may follow, and where it leads to: behind most words it is the only one.
    private ushort _word;
    private PhraseNode? _child;

    // All words that may follow where there are several, and where each leads to; few of all words may follow one, and most that do follow are none of them.
    private ushort[]? _words;
    private PhraseNode[]? _children;

    // A bit for the last digits of each word that may follow.
    private ulong _mayFollow;

    /// <summary>True when a phrase ends here.</summary>
    public bool EndsPhrase => _rows is not null;

    public void Add(Entry entry) => (_rows ??= new PhraseRows()).Add(entry);

    public PhraseNode Child(ushort word)
    {
        if (Next(word) is { } known)
        {
            return known;
        }

        var child = new PhraseNode();
        _mayFollow |= BitOf(word);
        if (_child is null)
        {
            (_word, _child) = (word, child);
        }
        else
        {
            (_words, _children) = ([.. _words ?? [_word], word], [.. _children ?? [_child], child]);
        }

        return child;
    }

    /// <summary>Where a further word leads to, or null.</summary>
    public PhraseNode? Next(ushort word) => (_mayFollow & BitOf(word)) == 0 ? null
        : _words is null ? word == _word ? _child : null
        : Array.IndexOf(_words, word) is >= 0 and var place ? _children![place] : null;

    /// <summary>Where a further token leads to, or null.</summary>
    public PhraseNode? Next(in Token token) => token.Word == Vocabulary.Unknown ? null : Next(token.Word);

    /// <summary>A bit for each of the phrases that end here and are written as their rows ask for.</summary>
    /// <param name="first">The first word as the text has it.</param>
    /// <param name="last">The last one.</param>
    /// <param name="beginsSentence">True where every word has a capital.</param>
    /// <param name="text">The text.</param>
    public ulong Fitting(in Token first, in Token last, bool beginsSentence, string text) => _rows?.Fitting(first, last, beginsSentence, text) ?? 0;

    /// <summary>Some of the phrases that end here, told by their bits; always the same object for the same bits.</summary>
    public EntrySet Set(ulong chosen) => _rows!.Set(chosen);

    private static ulong BitOf(ushort word) => 1UL << (word & 63);
}
