namespace DiploFunctions.Extraction.Reading;

/// <summary>A stretch of <see cref="Model.Article.Text"/> and what it is.</summary>
/// <param name="Start">The offset of its first character in the text.</param>
/// <param name="Length">Its length in characters (UTF-16 code units), at least 1; no white space at either end.</param>
/// <param name="Role">What it is.</param>
internal sealed record Paragraph(int Start, int Length, ParagraphRole Role)
{
    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
