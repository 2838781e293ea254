using System.Collections.Frozen;

namespace DiploFunctions.Extraction.Reading;

/// <summary>How many words of each of some lists a text holds.</summary>
internal sealed class WordTally
{
    private readonly FrozenDictionary<string, ListedWord>.AlternateLookup<ReadOnlySpan<char>> _listed;
    private readonly HashSet<ListedWord> _different = [];
    private readonly int[] _hits;
    private readonly int _longest;

    /// <summary>Counts the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lists">The lists, their words in lower case.</param>
    /// <param name="smallOnly">True when words that begin with a capital do not count.</param>
    public WordTally(ReadOnlySpan<char> text, WordLists lists, bool smallOnly)
    {
        _listed = lists.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        _hits = new int[lists.Count];
        _longest = lists.Longest;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            if (i > start && !(smallOnly && char.IsUpper(text[start])))
                Add(text[start..i]);
            start = i + 1;
        }
    }

    /// <summary>How many words were counted.</summary>
    public int Words { get; private set; }

    /// <summary>How many of them stand in a list.</summary>
    public int Hits(int list) => _hits[list];

    /// <summary>How many different ones stand in a list.</summary>
    public int Different(int list) => _different.Count(word => word.IsIn(list));

    private void Add(ReadOnlySpan<char> word)
    {
        Words++;
        Span<char> lower = stackalloc char[WordLists.MostLetters];
        if (word.Length > _longest || !_listed.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var listed))
            return;
        _different.Add(listed);
        for (var list = 0; list < _hits.Length; list++)
            _hits[list] += listed.IsIn(list) ? 1 : 0;
    }
}
