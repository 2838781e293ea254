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
    public StoryRow? Predecessor { get; private init; }

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
        var predecessors = PredecessorsOf(merged, rows.Stories);
        return
        [
            .. from story in merged
               let hash = StoryRow.HashOf(story)
               let before = rows.Stories.GetValueOrDefault(story.Merged.Id)
               let isOpen = before?.Hash != hash || rows.Head.Open.Contains(story.Merged.Id) || mustWrite(story.Merged.Id)
               select new BlockStory<TFact>(story, hash, before, isOpen, JourneyLeg.Of(story), before?.Trip)
               {
                   Predecessor = predecessors.GetValueOrDefault(story.Merged.Id),
               },
        ];
    }

    // Of each fact that is gone one new fact takes the place: the first that shares a telling with it.
    private static Dictionary<string, StoryRow> PredecessorsOf(IReadOnlyList<FactStory<TFact>> merged, IReadOnlyDictionary<string, StoryRow> known)
    {
        var found = new Dictionary<string, StoryRow>(StringComparer.Ordinal);
        var ids = merged.Select(story => story.Merged.Id).ToHashSet(StringComparer.Ordinal);
        var come = merged.Where(story => !known.ContainsKey(story.Merged.Id)).OrderBy(story => story.Merged.Id, StringComparer.Ordinal).ToList();
        foreach (var gone in known.Values.Where(story => !ids.Contains(story.Places.Id)).OrderBy(story => story.Places.Id, StringComparer.Ordinal))
        {
            var tellings = gone.Places.Aliases.Append(gone.Places.Id).ToHashSet(StringComparer.Ordinal);
            if (come.Find(story => !found.ContainsKey(story.Merged.Id) && story.TellingIds.Any(tellings.Contains)) is { } successor)
                found.Add(successor.Merged.Id, gone);
        }

        return found;
    }
}
