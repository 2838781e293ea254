using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>A merged fact whose rows are to be written.</summary>
/// <param name="Row">What the block remembers of it.</param>
/// <param name="Copies">Its rows in all other partitions.</param>
internal sealed record OpenStory<TFact>(StoryRow Row, FactCopies Copies)
    where TFact : Fact
{
    public static OpenStory<TFact> Of(string block, BlockStory<TFact> open, MergedFact<TFact> merged, TimeZoneInfo zone)
    {
        var story = open.Story;
        var fitting = FactCopies.Fit(merged, out var template);
        var places = FactPlaces.Of(block, story, fitting, zone);
        return new OpenStory<TFact>(new StoryRow(open.Hash, merged.Updated, places, open.Trip), FactCopies.Of(places, fitting, merged.Sources.Count, story.History, template));
    }
}
