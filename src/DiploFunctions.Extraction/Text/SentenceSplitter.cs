namespace DiploFunctions.Extraction.Text;

/// <summary>Tokens of one paragraph to sentences.</summary>
internal static class SentenceSplitter
{
    // No sentence of the press is longer; text without full stops is cut, so that work on a sentence stays bounded.
    private const int LongestSentence = 300;

    /// <summary>Cuts after full stops, question and exclamation marks, but not after initials, abbreviations or within numbers.</summary>
    public static IEnumerable<(int First, int Last)> Split(IReadOnlyList<Token> tokens, Func<string, bool> isAbbreviation)
    {
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i - first < LongestSentence && !EndsSentence(tokens, i, isAbbreviation))
            {
                continue;
            }

            var last = i;
            while (last + 1 < tokens.Count && tokens[last + 1].IsGlued && IsClosing(tokens[last + 1]))
            {
                last++;
            }

            yield return (first, last);
            first = last + 1;
            i = last;
        }

        if (first < tokens.Count)
        {
            yield return (first, tokens.Count - 1);
        }
    }

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int i, Func<string, bool> isAbbreviation)
    {
        var token = tokens[i];
        if (token.IsSign('!') || token.IsSign('?') || token.IsSign('…'))
        {
            return true;
        }

        if (!token.IsSign('.') || i == 0)
        {
            return false;
        }

        if (i + 1 == tokens.Count)
        {
            return true;
        }

        var before = tokens[i - 1];
        var next = tokens[i + 1];
        if (before.IsWord && token.IsGlued && (before.Span.Length == 1 || isAbbreviation(before.Lower)))
        {
            return false;
        }

        // "dunia.Model": machine translation loses the space; "thanhnien.vn" and "3.000" are no ends.
        return next.IsGlued
            ? IsClosing(next) || (before.IsWord && before.Span.Length > 2 && next.IsWord && next.IsCapitalised && !before.IsCapitalised)
            : !next.IsWord || next.IsCapitalised;
    }

    private static bool IsClosing(Token token) => token.Kind == TokenKind.Sign && token.Lower[0] is ('"' or '”' or '’' or ')' or '»' or '\'');
}
