using System.Buffers;
using System.Collections.Frozen;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Words of some roles of the furniture lists, looked for at the start of a line without regard to case.</summary>
internal sealed class WordStarts
{
    // No letter behind this one has a case.
    private const char LastLetter = '\u2000';

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Most lines begin with none of these, and no word has another length than these, the longest first.
    private readonly SearchValues<char> _firstLetters;
    private readonly int[] _lengths;

    private WordStarts(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstLetters = SearchValues.Create([.. _words.SelectMany(word => AnyCase(word[0])).Distinct()]);
        _lengths = [.. _words.Select(word => word.Length).Distinct().OrderDescending()];
    }

    public static WordStarts Of(params string[] roles) => new(roles.SelectMany(role => WordTable.Words("furniture", role)));

    /// <summary>True when the text is one of the words and nothing else.</summary>
    public bool Is(string text) => _words.Contains(text);

    /// <summary>The length of the longest word that the text starts with, as a whole word; 0 when there is none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firstLetters.Contains(text[0]))
            return 0;
        foreach (var length in _lengths)
        {
            if (length > text.Length)
                continue;
            var isWhole = length == text.Length || !char.IsLetterOrDigit(text[length]) || !char.IsLetterOrDigit(text[length - 1]);
            if (isWhole && _lookup.Contains(text[..length]))
                return length;
        }

        return 0;
    }

    private static IEnumerable<char> AnyCase(char letter) =>
        Enumerable.Range(0, LastLetter).Select(c => (char)c).Where(c => char.ToUpperInvariant(c) == char.ToUpperInvariant(letter)).Append(letter);
}
