namespace DiploFunctions.Model;

/// <summary>The words of an article that prove a fact.</summary>
/// <param name="Quote">The exact words, <c>article.Text.Substring(Start, Length)</c>.</param>
/// <param name="Start">The offset of the first character in the article's clean text, in UTF-16 units.</param>
/// <param name="Length">The length in UTF-16 units.</param>
public sealed record Evidence(string Quote, int Start, int Length);
