namespace DiploFunctions.Extraction.Text;

/// <summary>A word, number or sign of the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Lower">Its text in lower case, for look-ups only.</param>
/// <param name="IsCapitalised">True when its first letter is a capital.</param>
/// <param name="IsGlued">True when no white space stands between it and the token before.</param>
internal readonly record struct Token(Span Span, TokenKind Kind, string Lower, bool IsCapitalised, bool IsGlued)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsSign(char sign) => Kind == TokenKind.Sign && Lower[0] == sign;

    /// <summary>A hyphen or dash of any length.</summary>
    public bool IsDash => Kind == TokenKind.Sign && Lower[0] is ('-' or '–' or '—' or '‑');
}
