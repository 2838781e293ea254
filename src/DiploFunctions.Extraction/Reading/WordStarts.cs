using System.Collections.Frozen;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Words of some roles of the furniture lists, looked for at the start of a line without regard to case.</summary>
internal sealed class WordStarts
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    private WordStarts(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _words.Count == 0 ? 0 : _words.Max(word => word.Length);
    }

    public static WordStarts Of(params string[] roles) => new(roles.SelectMany(role => WordTable.Words("furniture", role)));

    /// <summary>True when the text is one of the words and nothing else.</summary>
    public bool Is(string text) => _words.Contains(text);

    /// <summary>The length of the longest word that the text starts with, as a whole word; 0 when there is none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            var isWhole = length == text.Length || !char.IsLetterOrDigit(text[length]) || !char.IsLetterOrDigit(text[length - 1]);
            if (isWhole && _lookup.Contains(text[..length]))
                return length;
        }

        return 0;
    }
}
