using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>A merged fact whose rows are to be written.</summary>
/// <param name="Row">What the block remembers of it.</param>
/// <param name="Copies">Its rows in all other partitions.</param>
/// <param name="Standing">The copies that are known to lie already where it stood before.</param>
/// <param name="IsFilteredOtherwise">True when these are filtered by what does not hold any more.</param>
internal sealed record OpenStory<TFact>(StoryRow Row, FactCopies Copies, IReadOnlySet<Place> Standing, bool IsFilteredOtherwise)
    where TFact : Fact
{
    /// <summary>The changes of its rows.</summary>
    public IEnumerable<RowChange> Changes =>
        from row in Copies.Rows
        let isStanding = Standing.Contains(new Place(row.Table, row.Row.PartitionKey, row.Row.RowKey))
        where !isStanding || IsFilteredOtherwise
        select RowChange.Write(row.Table, Row.Places.Id, row.Row) with { IsApart = isStanding };

    /// <param name="isSettled">True when all that is remembered of it is known to be written.</param>
    public static OpenStory<TFact> Of(string block, BlockStory<TFact> open, MergedFact<TFact> merged, bool isSettled, MoveTime time, TimeZoneInfo zone)
    {
        var story = open.Story;
        var fitting = FactCopies.Fit(merged, out var template);
        var places = time.Moved((open.Before ?? open.Predecessor)?.Places, FactPlaces.Of(block, story, fitting, zone));
        var columns = FactColumns.HashOf(template, places.Words);
        return new OpenStory<TFact>(
            new StoryRow(open.Hash, merged.Updated, places, open.Trip, columns),
            FactCopies.Of(places, fitting, merged.Sources.Count, story.History, template),
            open.Before is { } before && isSettled ? before.Places.FormerRows.ToHashSet() : [],
            open.Before?.Columns != columns);
    }
}
