using DiploFunctions.Model;

namespace DiploFunctions.App.Merging;

/// <summary>A fact as one article tells it.</summary>
public sealed record Telling<TFact>(TFact Fact, FactSource Source)
    where TFact : Fact;
