using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>How a question is answered: the one path that is read, what the service leaves out, and what is left out afterwards.</summary>
/// <param name="Path">The partition.</param>
/// <param name="Filter">A filter for the service, or null.</param>
/// <param name="Suits">False for a fact that the service could not leave out; null when there is none such.</param>
internal sealed record FactPlan<TFact>(string Path, string? Filter, Func<TFact, bool>? Suits)
    where TFact : Fact;
