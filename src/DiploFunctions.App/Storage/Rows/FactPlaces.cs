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
    public IEnumerable<Place> ListRows
    {
        get
        {
            string[] orders =
            [
                RowKeys.LatestFirst(Day, Id), RowKeys.EarliestFirst(Day, Id), RowKeys.LastChangedFirst(Updated, Id), RowKeys.FirstChangedFirst(Updated, Id),
            ];
            return Paths.SelectMany(path => orders.Select(row => new Place(PlaceTable.Lists, path, row)))
                .Concat(Times.Select(path => new Place(PlaceTable.Lists, path, orders[0])));
        }
    }

    [JsonIgnore]
    public IEnumerable<Place> WordRows
    {
        get
        {
            var row = RowKeys.LatestFirst(Day, Id)[1..];
            return Words.Select(word => new Place(PlaceTable.Words, FactWords.PartitionOf(Id[0], word), RowKeys.OfWord(word) + row));
        }
    }

    [JsonIgnore]
    public IEnumerable<Place> All => AliasRows.Concat(ListRows).Concat(WordRows).Prepend(History).Prepend(Fact);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} of {Block}");
}
