using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>What is to be written when the tellings of a block are merged anew.</summary>
/// <param name="Head">The head to write first: which facts are open, and where rows must not lie any more.</param>
/// <param name="Facts">All facts that the block has now.</param>
/// <param name="Open">Those of them whose rows are to be written.</param>
/// <param name="Gone">The ids of the facts that the block has no more.</param>
/// <param name="Kept">Where the rows of the other facts lie.</param>
internal sealed record BlockChange<TFact>(
    BlockHead Head,
    IReadOnlyList<MergedFact<TFact>> Facts,
    IReadOnlyList<OpenStory<TFact>> Open,
    IReadOnlyList<string> Gone,
    IReadOnlyList<FactPlaces> Kept)
    where TFact : Fact
{
    /// <summary>True when everything is as it should be already.</summary>
    public bool IsEmpty => Open.Count == 0 && Gone.Count == 0 && Head.IsSettled;

    /// <summary>The travellers in whose rows of journeys something of the block changes.</summary>
    public IEnumerable<string> Travellers =>
        Open.Select(story => story.Row.Places).Concat(Head.Former).Select(places => places.Traveller).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <param name="rows">The rows, with what the article says now.</param>
    /// <param name="stories">The facts merged from them, with their journeys.</param>
    /// <param name="again">Clear what was cleared lately once more: an earlier attempt may have been cut off.</param>
    /// <param name="mine">What this writer wrote in attempts that others overtook.</param>
    public static BlockChange<TFact> Of(
        string block, BlockRows<TFact> rows, IReadOnlyList<BlockStory<TFact>> stories, bool again, WrittenPlaces mine, DateTimeOffset now, TimeZoneInfo zone)
    {
        var facts = new List<MergedFact<TFact>>();
        var open = new List<OpenStory<TFact>>();
        var kept = new List<FactPlaces>();
        foreach (var story in stories)
        {
            var merged = story.MergedAt(now);
            facts.Add(merged);
            if (story.IsOpen)
                open.Add(OpenStory<TFact>.Of(block, story, merged, zone));
            else
                kept.Add(story.Before!.Places);
        }

        string[] gone = [.. rows.Stories.Keys.Except(facts.Select(fact => fact.Id), StringComparer.Ordinal)];
        var former = rows.Head.Former
            .Concat(open.Select(story => rows.Stories.GetValueOrDefault(story.Row.Places.Id)?.Places).OfType<FactPlaces>())
            .Concat(gone.Select(id => rows.Stories[id].Places))
            .Concat(mine.Places)
            .Concat(again ? rows.Head.Past : []);
        var head = rows.Head with { Open = [.. open.Select(story => story.Row.Places.Id)], Former = BlockHead.Distinct(former) };
        return new BlockChange<TFact>(head, facts, open, gone, kept);
    }
}
