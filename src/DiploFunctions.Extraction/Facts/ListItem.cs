using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Items of a list that stand on lines of their own.</summary>
internal static class ListItem
{
    private const int LongestRoman = 4;

    /// <summary>True for sentences that begin with "-", "•", "(i)", "a)", "1." or the like.</summary>
    public static bool Begins(SentenceReading sentence)
    {
        var tokens = sentence.Tokens;
        var first = tokens[0];
        if (first.IsDash || first.IsSign('•') || first.IsSign('*') || first.IsSign('·'))
        {
            return true;
        }

        if (first.IsSign('('))
        {
            return tokens.Count > 2 && tokens[1].Span.Length <= 4 && tokens[2].IsSign(')');
        }

        var isNumber = (first.Span.Length <= 2 && (first.IsNumber || first.IsWord)) || IsRoman(first);
        return isNumber && tokens.Count > 1 && tokens[1].IsGlued && (tokens[1].IsSign(')') || ((first.IsNumber || IsRoman(first)) && tokens[1].IsSign('.')));
    }

    private static bool IsRoman(Text.Token token) => token.IsWord && !token.IsCapitalised && token.Span.Length <= LongestRoman;
}
