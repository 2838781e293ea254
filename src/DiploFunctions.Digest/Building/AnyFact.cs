using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>A merged fact of whichever type.</summary>
internal sealed record AnyFact(string Id, Fact Fact, IReadOnlyList<FactSource> Sources, IReadOnlyList<Conflict> Conflicts)
{
    // Below this a program is wrong often enough for a reader to look: facts of the seeds that are right lie above it.
    private const double Unsure = 0.65;

    /// <summary>True for a fact that is better checked than quoted.</summary>
    public bool IsUnsure => Fact.Confidence < Unsure;

    public static AnyFact Of<TFact>(MergedFact<TFact> merged)
        where TFact : Fact => new(merged.Id, merged.Fact, merged.Sources, merged.Conflicts);
}
