using System.Globalization;
using System.Text.Json.Serialization;
using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Where all rows of one merged fact lie, in few words: the keys are computed.</summary>
internal sealed record FactPlaces
{
    /// <summary>Older weeks of a fact told for longer than this are no longer paths to it.</summary>
    private const int MostWeeks = 200;

    public required string Id { get; init; }

    public required string Block { get; init; }

    /// <summary>The first possible day as yyyymmdd, 0 without a date.</summary>
    public required int Day { get; init; }

    /// <summary>When the fact last changed, in ticks, UTC.</summary>
    public required long Updated { get; init; }

    /// <summary>The paths that are read in every order.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The paths that are read in one order: weeks and months.</summary>
    public required IReadOnlyList<string> Times { get; init; }

    /// <summary>The words that it is found by.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The other ids that it is found by.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Since when it is found in the lists, in ticks, UTC.</summary>
    public long Came { get; init; }

    /// <summary>Where it stood in the orders before it moved, the first first; each until later than the one before.</summary>
    public IReadOnlyList<FormerStand> Stood { get; init; } = [];

    /// <summary>In whose row of journeys a visit stands; null when in nobody's.</summary>
    public string? Traveller { get; init; }

    public static FactPlaces Of<TFact>(string block, FactStory<TFact> story, MergedFact<TFact> merged, TimeZoneInfo zone)
        where TFact : Fact => new()
        {
            Id = merged.Id,
            Block = block,
            Day = RowKeys.NumberOf(FactFacets.DaysOf(merged.Fact)?.First),
            Updated = merged.Updated.UtcTicks,
            Paths = [.. AccessPath.Of(merged.Fact)],
            Times = [.. AccessPath.OfWeeks(story.Merged.Sources, zone).TakeLast(MostWeeks), .. AccessPath.OfMonths(merged.Fact)],
            Words = [.. FactWords.Indexed(FactWords.Of(merged))],
            Aliases = [.. story.TellingIds.Where(id => id != merged.Id)],
            Traveller = JourneyLeg.Of(story) is null ? null : Journeys.TravellerOf(merged.Fact),
        };

    [JsonIgnore]
    public Place Fact => new(PlaceTable.Facts, FactRows.PartitionOf(Id), FactRows.Fact);

    [JsonIgnore]
    public Place History => new(PlaceTable.Facts, FactRows.PartitionOf(Id), FactRows.History);

    [JsonIgnore]
    public IEnumerable<Place> AliasRows => Aliases.Select(alias => new Place(PlaceTable.Facts, FactRows.PartitionOf(alias), FactRows.Alias(Id)));

    [JsonIgnore]
    public IEnumerable<PlacedRow> ListRows => Paths.SelectMany(In(OrdersIn))
        // Weeks and months are read whole.
        .Concat(Times.Select(path => new PlacedRow(new Place(PlaceTable.Lists, path, RowKeys.LatestFirst(Day, Id)), 0, PlacedRow.Always)));

    [JsonIgnore]
    public IEnumerable<PlacedRow> WordRows
    {
        get
        {
            var rowsIn = In(partition => [.. RowsBy(partition, PlaceTable.Words, stand => RowKeys.LatestFirst(stand.Day, stand.Id))]);
            return Words.SelectMany(word => rowsIn(FactWords.PartitionOf(Id[0], word)).Select(row => row with
            {
                Place = row.Place with { Row = RowKeys.OfWord(word) + row.Place.Row[1..] },
            }));
        }
    }

    [JsonIgnore]
    public IEnumerable<Place> All => AliasRows.Concat(ListRows.Concat(WordRows).Select(row => row.Place)).Prepend(History).Prepend(Fact);

    /// <summary>The rows that are left where it stood before.</summary>
    [JsonIgnore]
    public IEnumerable<Place> FormerRows => Stood.Count == 0 ? [] : ListRows.Concat(WordRows).Where(row => row.IsFormer).Select(row => row.Place);

    /// <summary>Where a reader who began at an instant (ticks, UTC; null for now) finds it.</summary>
    public static FormerStand StandAt(long? instant, IEnumerable<FormerStand> stood, FormerStand now) =>
        (instant is null ? null : stood.FirstOrDefault(stand => stand.Until > instant)) ?? now;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} of {Block}");

    private IReadOnlyList<PlacedRow> OrdersIn(string path) =>
    [
        .. RowsBy(path, PlaceTable.Lists, stand => RowKeys.LatestFirst(stand.Day, stand.Id)),
        .. RowsBy(path, PlaceTable.Lists, stand => RowKeys.EarliestFirst(stand.Day, stand.Id)),
        .. RowsBy(path, PlaceTable.Lists, stand => RowKeys.LastChangedFirst(stand.Updated, stand.Id)),
        // Who follows the changes meets a fact again with each, so nothing is left behind.
        new PlacedRow(new Place(PlaceTable.Lists, path, RowKeys.FirstChangedFirst(Updated, Id)), 0, PlacedRow.Always),
    ];

    // Nearly always the rows are the same in all partitions.
    private Func<string, IEnumerable<PlacedRow>> In(Func<string, IReadOnlyList<PlacedRow>> rowsIn)
    {
        if (Stood.Any(stand => stand.Later is not null))
            return rowsIn;

        IReadOnlyList<PlacedRow>? rows = null;
        return partition => (rows ??= rowsIn(partition)).Select(row => row with { Place = row.Place with { Partition = partition } });
    }

    // The rows of one order: where it stands, and where it stood while somebody who reads by it may have begun.
    private IEnumerable<PlacedRow> RowsBy(string partition, PlaceTable table, Func<FormerStand, string> keyOf)
    {
        FormerStand[] stands = [.. Stood, new FormerStand(Id, Day, Updated, PlacedRow.Always)];
        var since = Came;
        for (var number = 0; number < stands.Length; number++)
        {
            var (key, until) = (keyOf(stands[number]), stands[number].UntilIn(partition));
            if (number + 1 < stands.Length && keyOf(stands[number + 1]) == key)
                continue;

            if (until == PlacedRow.Always)
                yield return new PlacedRow(new Place(table, partition, key), since, until);
            else if (until > since)
                yield return new PlacedRow(new Place(table, partition, RowKeys.Former(key, until)), since, until);

            since = Math.Max(since, until);
        }
    }
}
