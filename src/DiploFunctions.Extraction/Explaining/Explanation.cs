using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Explaining;

/// <summary>How the facts of an article came about.</summary>
/// <param name="Article">The article.</param>
/// <param name="Home">The country from whose point of view it is written, or null when nothing tells.</param>
/// <param name="Sentences">Its sentences in order, without those in which no facts are read (credits, pointers, date lines).</param>
/// <param name="Facts">Its facts: visits, then meetings, then agreements.</param>
public sealed record Explanation(
    Article Article,
    Party? Home,
    IReadOnlyList<ExplainedSentence> Sentences,
    IReadOnlyList<ExplainedFact> Facts);
