namespace DiploFunctions.Model;

/// <summary>A fact with every article that tells it.</summary>
/// <param name="Fact">The fact, with the best supported value of each field.</param>
/// <param name="Sources">The articles, ordered by day of publication, then by id; never empty.</param>
/// <param name="Updated">When the fact or its sources last changed, UTC.</param>
public sealed record MergedFact<TFact>(TFact Fact, IReadOnlyList<FactSource> Sources, DateTimeOffset Updated)
    where TFact : Fact;
