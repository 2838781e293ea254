using System.Buffers;
using System.Collections.Frozen;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Words of some roles of the furniture lists, looked for at the start of a line without regard to case.</summary>
internal sealed class WordStarts
{
    // No letter behind this one has a case.
    private const char LastLetter = '\u2000';

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Most lines begin with none of these; the words of each first letter in either case, the longest first.
    private readonly SearchValues<char> _firstLetters;
    private readonly FrozenDictionary<char, string[]> _byFirstLetter;

    private WordStarts(IEnumerable<string> words)
    {
        var all = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        _byFirstLetter = all.SelectMany(word => AnyCase(word[0]).Distinct().Select(letter => (letter, word)))
            .GroupBy(pair => pair.letter, pair => pair.word)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
        _firstLetters = SearchValues.Create([.. _byFirstLetter.Keys]);
    }

    public static WordStarts Of(params string[] roles) => new(roles.SelectMany(role => WordTable.Words("furniture", role)));

    /// <summary>True when the text is one of the words and nothing else.</summary>
    public bool Is(ReadOnlySpan<char> text) => _lookup.Contains(text);

    /// <summary>The length of the longest word that the text starts with, as a whole word; 0 when there is none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firstLetters.Contains(text[0]))
            return 0;
        foreach (var word in _byFirstLetter[text[0]])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsWhole(text, word.Length))
                return word.Length;
        }

        return 0;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int length) =>
        length == text.Length || !char.IsLetterOrDigit(text[length]) || !char.IsLetterOrDigit(text[length - 1]);

    private static IEnumerable<char> AnyCase(char letter) =>
        Enumerable.Range(0, LastLetter).Select(c => (char)c).Where(c => char.ToUpperInvariant(c) == char.ToUpperInvariant(letter)).Append(letter);
}
