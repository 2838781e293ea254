using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>What is to be written when the tellings of a block are merged anew.</summary>
/// <param name="Head">The head to write first: which facts are open, and where rows must not lie any more.</param>
/// <param name="Facts">All facts that the block has now.</param>
/// <param name="Open">Those of them whose rows are to be written.</param>
/// <param name="Gone">The ids of the facts that the block has no more.</param>
/// <param name="Kept">What is remembered of the other facts.</param>
/// <param name="Swept">Those of them of whose former places some are looked for no more.</param>
internal sealed record BlockChange<TFact>(
    BlockHead Head,
    IReadOnlyList<MergedFact<TFact>> Facts,
    IReadOnlyList<OpenStory<TFact>> Open,
    IReadOnlyList<string> Gone,
    IReadOnlyList<StoryRow> Kept,
    IReadOnlyList<StoryRow> Swept)
    where TFact : Fact
{
    /// <summary>True when everything is as it should be already.</summary>
    public bool IsEmpty => Open.Count == 0 && Gone.Count == 0 && Swept.Count == 0 && Head.IsSettled;

    /// <summary>The travellers in whose rows of journeys something of the block changes.</summary>
    public IEnumerable<string> Travellers =>
        Open.Select(story => story.Row.Places).Concat(Head.Former).Select(places => places.Traveller).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Where rows of the block's facts lie once the change is made.</summary>
    public IEnumerable<FactPlaces> Places => Open.Select(story => story.Row.Places).Concat(Kept.Select(story => story.Places));

    /// <param name="rows">The rows, with what the article says now.</param>
    /// <param name="stories">The facts merged from them, with their journeys.</param>
    public static BlockChange<TFact> Of(
        BlockWork<TFact> work, BlockRows<TFact> rows, IReadOnlyList<BlockStory<TFact>> stories, MoveTime time, TimeZoneInfo zone)
    {
        var facts = new List<MergedFact<TFact>>();
        var open = new List<OpenStory<TFact>>();
        var kept = new List<StoryRow>();
        var swept = new List<StoryRow>();
        foreach (var story in stories)
        {
            var merged = story.MergedAt(time.Now);
            facts.Add(merged);
            if (story.IsOpen)
            {
                open.Add(OpenStory<TFact>.Of(work.Block, story, merged, !work.IsUnwritten(rows.Head, story.Id), time, zone));
                continue;
            }

            var row = story.Before! with { Places = time.Pruned(story.Before.Places) };
            kept.Add(row);
            if (row.Places != story.Before.Places)
                swept.Add(row);
        }

        string[] gone = [.. rows.Stories.Keys.Except(facts.Select(fact => fact.Id), StringComparer.Ordinal)];
        var former = rows.Head.Former
            .Concat(open.Select(story => story.Row).Concat(swept).Select(row => rows.Stories.GetValueOrDefault(row.Places.Id)?.Places).OfType<FactPlaces>())
            .Concat(gone.Select(id => rows.Stories[id].Places))
            .Concat(work.Mine.Places)
            // An earlier attempt may have been cut off after they were cleared.
            .Concat(work.Again ? rows.Head.Past : []);
        var head = rows.Head with
        {
            Open = [.. open.Select(story => story.Row.Places.Id)],
            Former = BlockHead.Distinct(former),
            Sweep = work.IsSweep ? null : rows.Head.Sweep,
        };
        var change = new BlockChange<TFact>(head, facts, open, gone, kept, swept);
        return change with { Head = head.SweptAfter(change.Places) };
    }

    /// <summary>The changes of the rows that questions read.</summary>
    public IEnumerable<RowChange> RowChanges()
    {
        var right = Places.SelectMany(places => places.All).ToHashSet();
        // What lay under another id of a fact goes when the fact's own rows come.
        var ids = Open.SelectMany(story => story.Row.Places.Stood, (story, stand) => (stand.Id, Fact: story.Row.Places.Id))
            .DistinctBy(stand => stand.Id)
            .ToDictionary(stand => stand.Id, stand => stand.Fact, StringComparer.Ordinal);
        var clear = from places in Head.Former
                    from place in places.All
                    where !right.Contains(place)
                    select RowChange.Clear(place, ids.GetValueOrDefault(places.Id, places.Id));
        return Open.SelectMany(story => story.Changes).Concat(clear.DistinctBy(change => (change.Table, change.Action.Entity.PartitionKey, change.Action.Entity.RowKey)));
    }
}
