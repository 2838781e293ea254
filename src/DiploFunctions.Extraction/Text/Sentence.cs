namespace DiploFunctions.Extraction.Text;

/// <summary>A sentence: its tokens and the paragraph that it stands in.</summary>
/// <param name="Tokens">Its tokens, in order; at least one.</param>
/// <param name="Paragraph">The number of its paragraph, counted over those that hold prose.</param>
/// <param name="IsCaption">True for the caption of a picture.</param>
/// <param name="IsTitle">True for a headline.</param>
internal readonly record struct Sentence(Tokens Tokens, int Paragraph, bool IsCaption, bool IsTitle)
{
    /// <summary>Where it stands, without white space around it.</summary>
    public Span Span => SpanOf(0, Tokens.Count - 1);

    /// <summary>The place from one token to another, both included.</summary>
    public Span SpanOf(int firstToken, int lastToken) => Tokens[firstToken].Span.To(Tokens[lastToken].Span);
}
