using System.Globalization;

namespace DiploFunctions.Extraction.Text;

/// <summary>Text to tokens, in one linear pass.</summary>
internal static class Tokenizer
{
    // A "word" longer than this is no word of a language; cutting it bounds the work that hostile text can cause.
    private const int LongestWord = 64;

    public static List<Token> Tokenize(string text, Span span)
    {
        var tokens = new List<Token>(Math.Min(span.Length / 5 + 4, 4096));
        var position = span.Start;
        var glued = false;
        while (position < span.End)
        {
            var c = text[position];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                position++;
                glued = false;
                continue;
            }

            var (length, kind) = Measure(text, position, span.End);
            var lower = kind == TokenKind.Number ? text.Substring(position, length) : Words.Lower(text.AsSpan(position, length));
            tokens.Add(new Token(new Span(position, length), kind, lower, char.IsUpper(c), glued));
            position += length;
            glued = true;
        }

        return tokens;
    }

    private static (int Length, TokenKind Kind) Measure(string text, int start, int end)
    {
        var limit = Math.Min(end, start + LongestWord);
        var position = start;
        if (IsLetter(text[start]))
        {
            while (position < limit && IsLetter(text[position]))
            {
                position++;
            }

            return (position - start, TokenKind.Word);
        }

        if (char.IsAsciiDigit(text[start]))
        {
            while (position < limit && char.IsAsciiDigit(text[position]))
            {
                position++;
            }

            return (position - start, TokenKind.Number);
        }

        return (1, TokenKind.Sign);
    }

    // Combining marks belong to the letter before them (decomposed Vietnamese, Arabic names in transcription).
    private static bool IsLetter(char c) =>
        char.IsLetter(c) || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);
}
