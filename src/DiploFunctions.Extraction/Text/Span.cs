namespace DiploFunctions.Extraction.Text;

/// <summary>A place in an article's text, in UTF-16 units.</summary>
internal readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The span from the start of this one to the end of another one.</summary>
    public Span To(Span other) => new(Start, Math.Max(0, other.End - Start));
}
