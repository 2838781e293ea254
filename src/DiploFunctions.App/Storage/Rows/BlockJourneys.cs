using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The journeys of the visits of a block, while the block is written.</summary>
internal sealed class BlockJourneys<TFact>(JourneyTable table, string block)
    where TFact : Fact
{
    private readonly Dictionary<string, JourneyRow> _rows = new(StringComparer.Ordinal);

    /// <summary>The facts with the journeys that the open ones are legs of; one row is read for each traveller.</summary>
    /// <param name="coming">Legs by traveller that are being written to other blocks, so that rows need not be written twice.</param>
    public async Task<IReadOnlyList<BlockStory<TFact>>> FoundAsync(
        IReadOnlyList<BlockStory<TFact>> stories, ILookup<string, JourneyLeg> coming, CancellationToken cancellationToken)
    {
        var trips = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var traveller in stories.Where(story => story.IsOpen).Select(story => story.Traveller).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var row = _rows[traveller] = await table.ReadAsync(traveller, cancellationToken);
            foreach (var (id, trip) in row.With(block, EntriesOf(traveller, stories)).TripsWith(coming[traveller]))
            {
                trips[id] = trip;
            }
        }

        return [.. stories.Select(story => story.IsOpen ? story with { Trip = trips.GetValueOrDefault(story.Id) } : story)];
    }

    /// <summary>Puts the block's visits into the rows of travellers, in place of those that they had of the block.</summary>
    /// <returns>Those travellers of whose visits some have rows that tell another journey than they are a leg of.</returns>
    public async Task<IReadOnlyList<string>> PutAsync(
        IReadOnlyList<BlockStory<TFact>> stories, IEnumerable<string> travellers, CancellationToken cancellationToken)
    {
        var behind = new List<string>();
        foreach (var traveller in travellers)
        {
            var known = _rows.GetValueOrDefault(traveller) ?? await table.ReadAsync(traveller, cancellationToken);
            var row = await table.PutAsync(known, block, [.. EntriesOf(traveller, stories)], cancellationToken);
            if (row.Behind.Count > 0)
                behind.Add(traveller);
        }

        return behind;
    }

    private IEnumerable<JourneyEntry> EntriesOf(string traveller, IEnumerable<BlockStory<TFact>> stories) =>
        stories.Where(story => story.Traveller == traveller).Select(story => new JourneyEntry(block, story.Leg!, story.Trip));
}
