using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>All phrases of a language as a tree of tokens; finding them is linear in the text.</summary>
internal sealed class PhraseTable
{
    private readonly Node _root = new();

    public void Add(Entry entry)
    {
        var node = _root;
        foreach (var token in Tokenizer.Tokenize(entry.Phrase, new Span(0, entry.Phrase.Length)))
        {
            node = node.Child(token.Lower);
        }

        node.Entries.Add(entry);
    }

    /// <summary>The phrases in a sentence. Where several claim the same words the longest wins, then the earlier.</summary>
    public List<Hit> Find(string text, IReadOnlyList<Token> tokens)
    {
        var candidates = new List<Hit>();
        for (var i = 0; i < tokens.Count; i++)
        {
            AddMatches(text, tokens, i, candidates);
        }

        candidates.Sort(static (a, b) =>
        {
            var byLength = (b.To - b.From).CompareTo(a.To - a.From);
            return byLength != 0 ? byLength : a.From.CompareTo(b.From);
        });
        return Keep(candidates, tokens.Count);
    }

    private static List<Hit> Keep(List<Hit> candidates, int tokenCount)
    {
        var taken = new bool[tokenCount];
        var kept = new List<Hit>(candidates.Count);
        foreach (var hit in candidates)
        {
            if (taken.AsSpan(hit.From, hit.To - hit.From + 1).Contains(true))
            {
                continue;
            }

            taken.AsSpan(hit.From, hit.To - hit.From + 1).Fill(true);
            kept.Add(hit);
        }

        kept.Sort(static (a, b) => a.From.CompareTo(b.From));
        return kept;
    }

    private void AddMatches(string text, IReadOnlyList<Token> tokens, int start, List<Hit> found)
    {
        var node = _root;
        for (var i = start; i < tokens.Count && node.Next(tokens[i].Lower) is { } next; i++)
        {
            node = next;
            if (node.Entries.Count == 0)
            {
                continue;
            }

            var crossesIntoName = !tokens[start].IsCapitalised && tokens[i].IsCapitalised;
            var span = tokens[start].Span.To(tokens[i].Span);
            var entries = node.Entries.FindAll(entry => !(crossesIntoName && entry.Category == Category.Offices)
                && Fits(entry, text, span, tokens[start], start <= 1));
            if (entries.Count > 0)
            {
                found.Add(new Hit(start, i, entries));
            }
        }
    }

    // Small words are written small: "Tengah" in "Asia Tengah" is no "tengah".
    private static bool Fits(Entry entry, string text, Span span, Token first, bool beginsSentence) =>
        entry.IsExact ? text.AsSpan(span.Start, span.Length).SequenceEqual(entry.Phrase)
            : entry.IsName ? first.IsCapitalised
            : beginsSentence || !first.IsCapitalised || !IsSmallWord(entry);

    private static bool IsSmallWord(Entry entry) => entry.Category == Category.Signals
        && entry.Key is "ongoing" or "future" or "plan" or "completed" or "end" or "begin" or "cancel" or "negation" or "many" or "about" or "of" or "and";

    private sealed class Node
    {
        private Dictionary<string, Node>? _children;

        public List<Entry> Entries { get; } = [];

        public Node Child(string word)
        {
            _children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_children.TryGetValue(word, out var child))
            {
                _children[word] = child = new Node();
            }

            return child;
        }

        public Node? Next(string word) => _children?.GetValueOrDefault(word);
    }
}
