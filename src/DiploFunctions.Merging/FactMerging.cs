using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>One story from many articles: which tellings are of one fact, and what that fact is. Neither depends on their order.</summary>
public static class FactMerging
{
    /// <summary>The facts that the tellings of any number of blocks are about.</summary>
    public static IReadOnlyList<FactStory<TFact>> MergeAll<TFact>(IEnumerable<Telling<TFact>> tellings)
        where TFact : Fact =>
        [.. tellings.GroupBy(FactBlocks.Of, StringComparer.Ordinal).OrderBy(block => block.Key, StringComparer.Ordinal).SelectMany(block => Merge([.. block]))];

    /// <summary>The facts that the tellings of one block (<see cref="FactBlocks"/>) are about, by id.</summary>
    /// <param name="tellings">All of the block, in any order; each article and id once.</param>
    public static IReadOnlyList<FactStory<TFact>> Merge<TFact>(IReadOnlyCollection<Telling<TFact>> tellings)
        where TFact : Fact =>
    [
        .. tellings.GroupBy(telling => telling.Told.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FactStory<TFact>(
                new MergedFact<TFact>(FieldMerging.Merge([.. group]), FieldMerging.SourcesOf([.. group]), default) { Id = group.Key },
                [],
                [group.Key])),
    ];
}
