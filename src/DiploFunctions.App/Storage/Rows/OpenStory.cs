using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>A merged fact whose rows are to be written.</summary>
/// <param name="Row">What the block remembers of it.</param>
/// <param name="Copies">Its rows in all other partitions.</param>
internal sealed record OpenStory<TFact>(StoryRow Row, FactCopies Copies)
    where TFact : Fact
{
    public static OpenStory<TFact> Of(string block, string hash, FactStory<TFact> story, MergedFact<TFact> merged, TimeZoneInfo zone)
    {
        var fitting = FactCopies.Fit(merged, out var template);
        var places = FactPlaces.Of(block, story, fitting, zone);
        return new OpenStory<TFact>(new StoryRow(hash, merged.Updated, places), FactCopies.Of(places, fitting, story.History, template));
    }
}
