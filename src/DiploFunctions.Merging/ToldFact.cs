using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>A fact as one article tells it.</summary>
/// <param name="Id">
/// Made of what is told: two articles that say the same have the same id. Of a fact without a date the day of publication is part of it,
/// as the same words of another year tell something else; of one with persons of unknown countries that they are unknown. One article has each id once.
/// </param>
/// <param name="Fact">What is told.</param>
public sealed record ToldFact<TFact>(string Id, TFact Fact)
    where TFact : Fact
{
    /// <summary>The same for all legs of one journey that the article tells; null for what is no leg, and for what is no visit.</summary>
    public string? Trip { get; init; }

    /// <summary>Of a visit that the article says was put off: the day on which it was to begin before; null otherwise.</summary>
    public PartialDate? Former { get; init; }
}
