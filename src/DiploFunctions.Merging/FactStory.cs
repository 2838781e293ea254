using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>A merged fact and how it came to be.</summary>
/// <param name="Merged">The fact; when it was last changed is left unset (the earliest instant).</param>
/// <param name="History">What each article changed, in the order of their publication.</param>
/// <param name="TellingIds">The ids of the tellings that it is made of (<see cref="ToldFact{TFact}.Id"/>), each once, in order.</param>
public sealed record FactStory<TFact>(MergedFact<TFact> Merged, IReadOnlyList<HistoryEntry> History, IReadOnlyList<string> TellingIds)
    where TFact : Fact
{
    /// <summary>What ties it to the journeys that its articles tell (<see cref="ToldFact{TFact}.Trip"/>), each once, in order.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];
}
