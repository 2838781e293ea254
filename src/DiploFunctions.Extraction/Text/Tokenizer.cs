using System.Globalization;

namespace DiploFunctions.Extraction.Text;

/// <summary>Text to tokens, one after the other.</summary>
/// <param name="text">The text.</param>
/// <param name="span">The part of it to be read.</param>
/// <param name="vocabulary">Gives the words their numbers.</param>
internal struct Tokenizer(string text, Span span, Vocabulary vocabulary)
{
    // A "word" longer than this is no word of a language; cutting it bounds the work that hostile text can cause.
    private const int LongestWord = 64;

    // More digits than these are no number that a rule asks for.
    private const int MostDigits = 4;

    private readonly int _end = span.End;
    private int _position = span.Start;

    /// <summary>Reads the next token; false when the text is at its end.</summary>
    public bool TryRead(out Token token)
    {
        var glued = _position > span.Start;
        while (_position < _end && IsBlank(text[_position]))
        {
            _position++;
            glued = false;
        }

        if (_position >= _end)
        {
            token = default;
            return false;
        }

        var first = text[_position];
        if (ShortWord.TryReadAscii(text.AsSpan(_position), out var letters, out var word) && letters <= _end - _position)
        {
            token = new Token(_position, vocabulary.NumberOf(word), 0, (byte)letters, TokenKind.Word, char.IsAsciiLetterUpper(first), glued);
            _position += letters;
            return true;
        }

        var (length, kind) = Measure();
        var part = text.AsSpan(_position, length);
        token = new Token(_position, vocabulary.NumberOf(part), ValueOf(part, kind), (byte)length, kind, char.IsUpper(first), glued);
        _position += length;
        return true;
    }

    private readonly (int Length, TokenKind Kind) Measure()
    {
        var limit = Math.Min(_end, _position + LongestWord);
        var position = _position;
        if (IsLetter(text[position]))
        {
            while (position < limit && IsLetter(text[position]))
            {
                position++;
            }

            return (position - _position, TokenKind.Word);
        }

        while (position < limit && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position > _position ? (position - _position, TokenKind.Number) : (1, TokenKind.Sign);
    }

    private static ushort ValueOf(ReadOnlySpan<char> part, TokenKind kind) => kind switch
    {
        TokenKind.Sign => part[0],
        TokenKind.Number when part.Length <= MostDigits => ushort.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture),
        TokenKind.Number => ushort.MaxValue,
        _ => 0,
    };

    private static bool IsBlank(char c) => c <= ' ' || (c > '~' && (char.IsWhiteSpace(c) || char.IsControl(c)));

    // Combining marks belong to the letter before them (decomposed Vietnamese, Arabic names in transcription).
    private static bool IsLetter(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetter(c)
            : char.IsLetter(c) || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);
}
