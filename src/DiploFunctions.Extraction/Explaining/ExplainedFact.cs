using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Explaining;

/// <summary>A fact and the places of the article that tell it.</summary>
public sealed record ExplainedFact(Fact Fact, IReadOnlyList<ExplainedTelling> Tellings);
