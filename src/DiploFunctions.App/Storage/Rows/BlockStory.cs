using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>A merged fact of a block beside what the block remembers of it.</summary>
/// <param name="Hash">See <see cref="StoryRow"/>.</param>
/// <param name="Before">What is remembered; null when the fact is new.</param>
/// <param name="IsOpen">True when its rows are to be written.</param>
/// <param name="Leg">The visit as a leg of a journey; null when it is none.</param>
/// <param name="Trip">The journey; of what is not open the one that is remembered.</param>
internal sealed record BlockStory<TFact>(FactStory<TFact> Story, string Hash, StoryRow? Before, bool IsOpen, JourneyLeg? Leg, string? Trip)
    where TFact : Fact
{
    public string Id => Story.Merged.Id;

    /// <summary>
    /// What is remembered of a fact that the block has no more and that this new one is instead: an earlier article gave it another id. It is
    /// found where that one was by who had begun to read.
    /// </summary>
    public StoryRow? Predecessor { get; init; }

    /// <summary>Whose journeys the visit may be a leg of; null when of nobody's.</summary>
    public string? Traveller => Leg is null ? null : Journeys.TravellerOf(Story.Merged.Fact);

    /// <summary>The merged fact, with the time of this change if it changed.</summary>
    public MergedFact<TFact> MergedAt(DateTimeOffset now) => Story.Merged with
    {
        TripId = Trip,
        Updated = Before is { } before && before.Hash == Hash && before.Trip == Trip ? before.Updated : now,
    };

    /// <summary>The facts that the tellings of a block are about.</summary>
    /// <param name="mustWrite">Whether the rows of a fact are to be written even if it seems unchanged.</param>
    public static IReadOnlyList<BlockStory<TFact>> Of(string block, BlockRows<TFact> rows, Func<string, bool> mustWrite)
    {
        var merged = FactMerging.Merge(block, rows.Tellings);
        var gone = rows.Stories.Keys.Except(merged.Select(story => story.Merged.Id), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return
    [
        .. from story in merged
           let hash = StoryRow.HashOf(story)
           let before = rows.Stories.GetValueOrDefault(story.Merged.Id)
           let isOpen = before?.Hash != hash || rows.Head.Open.Contains(story.Merged.Id) || mustWrite(story.Merged.Id)
           select new BlockStory<TFact>(story, hash, before, isOpen, JourneyLeg.Of(story), before?.Trip)
           {
               Predecessor = before is null && story.TellingIds.Where(gone.Contains).Order(StringComparer.Ordinal).FirstOrDefault() is { } id ? rows.Stories[id] : null,
           },
    ];
    }
}
