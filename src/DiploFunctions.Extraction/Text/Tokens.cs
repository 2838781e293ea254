namespace DiploFunctions.Extraction.Text;

/// <summary>The tokens of a sentence, in order.</summary>
internal readonly struct Tokens(Token[] tokens)
{
    public int Count => tokens.Length;

    public ref readonly Token this[int i] => ref tokens[i];
}
