namespace DiploFunctions.Extraction.Text;

/// <summary>A word, number or sign of the text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Word">Its number in the lexicon's <see cref="Vocabulary"/>; <see cref="Vocabulary.Unknown"/> for what no phrase holds.</param>
/// <param name="Value">Of a number its value (the greatest there is when it has more than four digits), of a sign its character, of a word 0.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsCapitalised">True when its first letter is a capital.</param>
/// <param name="IsGlued">True when no white space stands between it and the token before.</param>
/// <remarks>12 bytes and no string of its own: a long article has a million of them.</remarks>
internal readonly record struct Token(int Start, ushort Word, ushort Value, byte Length, TokenKind Kind, bool IsCapitalised, bool IsGlued)
{
    public Span Span => new(Start, Length);

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsSign(char sign) => Kind == TokenKind.Sign && Value == sign;

    /// <summary>A hyphen or dash of any length.</summary>
    public bool IsDash => Kind == TokenKind.Sign && Value is '-' or '–' or '—' or '‑';
}
