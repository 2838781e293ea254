using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>All phrases of a language as a tree of words; see <see cref="PhraseFinder"/> for how a text is compared with it.</summary>
internal sealed class PhraseTable
{
    private readonly PhraseNode?[] _first;

    public PhraseTable(IEnumerable<Entry> entries)
    {
        var root = new PhraseNode();
        foreach (var entry in entries)
        {
            var node = root;
            var reader = new Tokenizer(entry.Phrase, new Span(0, entry.Phrase.Length), Vocabulary);
            while (reader.TryRead(out var token))
            {
                node = node.Child(Vocabulary.Learn(entry.Phrase.AsSpan(token.Start, token.Length)));
            }

            node.Add(entry);
        }

        // Most words of a text begin no phrase; an array says so fastest.
        _first = [.. Enumerable.Range(0, Vocabulary.Size).Select(root.Next)];
    }

    /// <summary>The words of all phrases.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>The phrases that begin with a word, or null.</summary>
    public PhraseNode? StartingWith(in Token token) => _first[token.Word];
}
