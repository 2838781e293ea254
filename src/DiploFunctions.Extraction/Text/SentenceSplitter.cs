namespace DiploFunctions.Extraction.Text;

/// <summary>Paragraphs of a text to sentences: cuts after full stops, question and exclamation marks, but not after initials, abbreviations or within numbers.</summary>
/// <param name="text">The text.</param>
/// <param name="vocabulary">Gives the words their numbers.</param>
/// <param name="abbreviations">Words after which a full stop ends no sentence.</param>
internal sealed class SentenceSplitter(string text, Vocabulary vocabulary, WordSet abbreviations)
{
    // No sentence of the press is longer; text without full stops is cut, so that work on a sentence stays bounded.
    private const int LongestSentence = 300;
    private const int UsualSentence = 64;
    private const int MostClosing = 20;
    private const int LongestNumber = 4;

    // Tokens read that belong to no sentence yet, and the one before them.
    private readonly List<Token> _tokens = new(UsualSentence);
    private Token? _before;

    /// <summary>The sentences of a paragraph, one after the other; only one of them is held at a time.</summary>
    public IEnumerable<Tokens> Split(Span paragraph)
    {
        var reader = new Tokenizer(text, paragraph, vocabulary);
        _tokens.Clear();
        _before = null;
        for (var i = 0; Holds(i, ref reader); i++)
        {
            if (i < LongestSentence && (_tokens[i].Kind != TokenKind.Sign || !EndsSentence(i, Holds(i + 1, ref reader))))
            {
                continue;
            }

            var last = i;
            while (last - i < MostClosing && Holds(last + 1, ref reader) && _tokens[last + 1].IsGlued && IsClosing(_tokens[last + 1]))
            {
                last++;
            }

            yield return Take(last + 1);
            i = -1;
        }

        if (_tokens.Count > 0)
        {
            yield return Take(_tokens.Count);
        }
    }

    private bool Holds(int i, ref Tokenizer reader)
    {
        if (i < _tokens.Count)
        {
            return true;
        }

        if (!reader.TryRead(out var token))
        {
            return false;
        }

        _tokens.Add(token);
        return true;
    }

    private Tokens Take(int count)
    {
        var sentence = new Token[count];
        _tokens.CopyTo(0, sentence, 0, count);
        _tokens.RemoveRange(0, count);
        _before = sentence[^1];
        return new Tokens(sentence);
    }

    private bool EndsSentence(int i, bool hasNext)
    {
        var token = _tokens[i];
        if (token.IsSign('!') || token.IsSign('?') || token.IsSign('…'))
        {
            return true;
        }

        if (!token.IsSign('.') || (i > 0 ? _tokens[i - 1] : _before) is not { } before)
        {
            return false;
        }

        if (!hasNext)
        {
            return true;
        }

        if (i == 1 && _before is null && token.IsGlued && before.Length <= LongestNumber && (before.IsNumber || !before.IsCapitalised))
        {
            // "1. Treaty on ...", "iv. Treaty on ...": the number of an item at the beginning of its line.
            return false;
        }

        var next = _tokens[i + 1];
        if (before.IsWord && token.IsGlued && (IsInitial(before) || abbreviations.Contains(before)))
        {
            return false;
        }

        // "dunia.Model": machine translation loses the space; "thanhnien.vn" and "3.000" are no ends.
        return next.IsGlued
            ? IsClosing(next) || (before.IsWord && before.Length > 2 && next.IsWord && next.IsCapitalised && !before.IsCapitalised)
            : !next.IsWord || next.IsCapitalised;
    }

    // "D. Trump", but not "châu Á. Tháng 11": a letter with a mark of its own is a word.
    private bool IsInitial(Token word) => word.Length == 1 && char.IsAscii(text[word.Start]);

    private static bool IsClosing(Token token) => token.Kind == TokenKind.Sign && (char)token.Value is '"' or '”' or '’' or ')' or '»' or '\'';
}
