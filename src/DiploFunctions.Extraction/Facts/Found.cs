using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>A fact with all the places of the article that tell it.</summary>
internal sealed record Found<TFact>(TFact Fact, IReadOnlyList<ITelling> Tellings)
    where TFact : Fact;
