using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>
/// The partitions where facts still stand where they stood before, as a writer was cut off. Who began to read there since has found them
/// there, so in these partitions they move later; in the others they have moved.
/// </summary>
internal sealed class UnwrittenMoves
{
    private const int AtOnce = 16;

    // By fact and partition: until when it was to stand at the first of the places where it still does.
    private readonly ILookup<string, (string Partition, long Until)> _found;

    private UnwrittenMoves(IEnumerable<(string Id, string Partition, long Until)> found) =>
        _found = found.ToLookup(one => one.Id, one => (one.Partition, one.Until), StringComparer.Ordinal);

    /// <param name="stories">What is remembered of facts whose rows were not all written.</param>
    /// <returns>Null when none of them has moved; then nothing is read.</returns>
    public static async Task<UnwrittenMoves?> FindAsync(FactTables tables, IEnumerable<StoryRow> stories, CancellationToken cancellationToken)
    {
        var places = stories.Select(story => story.Places).Where(places => places.Stood.Count > 0).SelectMany(PlacesOf).ToList();
        if (places.Count == 0)
            return null;

        var lies = new bool[places.Count];
        await Parallel.ForAsync(
            0,
            places.Count,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (number, stop) =>
            {
                var place = places[number].Place;
                var row = await tables[place.Table].GetEntityIfExistsAsync<TableEntity>(place.Partition, place.Row, [nameof(TableEntity.RowKey)], stop);
                lies[number] = row.HasValue;
            });
        return new UnwrittenMoves(places.Where((_, number) => lies[number]).Select(one => (one.Id, one.Place.Partition, one.Until)));
    }

    /// <summary>Where a fact stood before, with the partitions where it still does until an instant (ticks, UTC).</summary>
    public IReadOnlyList<FormerStand> PutOff(FactPlaces places, long until)
    {
        var first = _found[places.Id].GroupBy(one => one.Partition, StringComparer.Ordinal)
            .ToDictionary(partition => partition.Key, partition => partition.Min(one => one.Until), StringComparer.Ordinal);
        return [.. places.Stood.Select(PutOff)];

        FormerStand PutOff(FormerStand stand)
        {
            var later = (stand.Later ?? new Dictionary<string, long>()).ToDictionary(StringComparer.Ordinal);
            foreach (var partition in first.Where(partition => stand.Until >= partition.Value))
            {
                later[partition.Key] = until;
            }

            return later.Count == 0 ? stand : stand with { Later = later };
        }
    }

    // The rows of a fact that move together in one transaction: one of them tells of all.
    private static IEnumerable<(string Id, Place Place, long Until)> PlacesOf(FactPlaces places)
    {
        var words = places.Words.Select(word => (Word: word, Partition: FactWords.PartitionOf(places.Id[0], word))).DistinctBy(word => word.Partition).ToList();
        var (day, change) = (RowKeys.LatestFirst(places.Day, places.Id), RowKeys.LastChangedFirst(places.Updated, places.Id));
        foreach (var stand in places.Stood)
        {
            var (stoodDay, stoodChange) = (RowKeys.LatestFirst(stand.Day, stand.Id), RowKeys.LastChangedFirst(stand.Updated, stand.Id));
            foreach (var path in stoodChange == change ? [] : places.Paths)
            {
                yield return (places.Id, new Place(PlaceTable.Lists, path, stoodChange), stand.Until);
            }

            foreach (var (word, partition) in stoodDay == day ? [] : words)
            {
                yield return (places.Id, new Place(PlaceTable.Words, partition, RowKeys.OfWord(word) + stoodDay[1..]), stand.Until);
            }
        }
    }
}
