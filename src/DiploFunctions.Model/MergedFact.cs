namespace DiploFunctions.Model;

/// <summary>A fact with every article that tells it.</summary>
/// <param name="Fact">The fact, with the best supported value of each field.</param>
/// <param name="Sources">The articles, ordered by day of publication, then by id; never empty.</param>
/// <param name="Updated">When the fact or its sources last changed, UTC.</param>
public sealed record MergedFact<TFact>(TFact Fact, IReadOnlyList<FactSource> Sources, DateTimeOffset Updated)
    where TFact : Fact
{
    /// <summary>The id that it is asked for by. It stays when further articles tell the fact, whatever they say.</summary>
    public string Id { get; init; } = Fact.Id;

    /// <summary>The fields that the articles disagree on; empty when they agree.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>The same for all visits of one journey; null for a visit that is no leg of one, and for what is no visit.</summary>
    public string? TripId { get; init; }
}
