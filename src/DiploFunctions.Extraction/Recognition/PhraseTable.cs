using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>All phrases of a language as a tree of words; see <see cref="PhraseFinder"/> for how a text is compared with it.</summary>
internal sealed class PhraseTable
{
    // By the number of the word: most words of a text begin no phrase, and an array says so fastest.
    private readonly PhraseNode?[] _first;

    public PhraseTable(IEnumerable<Entry> entries)
    {
        var first = new Dictionary<ushort, PhraseNode>();
        foreach (var entry in entries)
        {
            PhraseNode? node = null;
            var reader = new Tokenizer(entry.Phrase, new Span(0, entry.Phrase.Length), Vocabulary);
            while (reader.TryRead(out var token))
            {
                var word = Vocabulary.Learn(entry.Phrase.AsSpan(token.Start, token.Length));
                node = node?.Child(word) ?? (first.TryGetValue(word, out var known) ? known : first[word] = new PhraseNode());
            }

            node?.Add(entry);
        }

        _first = [.. Enumerable.Range(0, Vocabulary.Size).Select(word => first.GetValueOrDefault((ushort)word))];
    }

    /// <summary>The words of all phrases.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>The phrases that begin with a word, or null.</summary>
    public PhraseNode? StartingWith(in Token token) => _first[token.Word];
}
