using Azure;
using DiploFunctions.Merging;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>All visits of one traveller that may be legs of a journey, as the table has them.</summary>
/// <param name="Traveller">See <see cref="Journeys.TravellerOf"/>.</param>
/// <param name="Entries">By the visits' ids.</param>
/// <param name="ETag">Not set while there is no row.</param>
internal sealed record JourneyRow(string Traveller, IReadOnlyList<JourneyEntry> Entries, ETag ETag)
{
    public const string RowKey = "legs";

    /// <summary>The journey of each visit.</summary>
    public IReadOnlyDictionary<string, string?> Trips => TripsWith([]);

    /// <summary>The visits whose own rows tell another journey than they are a leg of, by block.</summary>
    public ILookup<string, string> Behind
    {
        get
        {
            var trips = Trips;
            return Entries.Where(entry => entry.Trip != trips[entry.Leg.Id]).ToLookup(entry => entry.Block, entry => entry.Leg.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>The journey of each visit once these are there too; they may be told otherwise by those that are.</summary>
    public IReadOnlyDictionary<string, string?> TripsWith(IEnumerable<JourneyLeg> coming) =>
        Journeys.TripsOf(Traveller, Entries.Select(entry => entry.Leg).Concat(coming.Select(leg => leg with { Id = $"told {leg.Id}" })));

    /// <summary>The row with the visits of a block in place of those that it had of the block.</summary>
    public JourneyRow With(string block, IEnumerable<JourneyEntry> entries) => this with
    {
        Entries = [.. Entries.Where(entry => entry.Block != block).Concat(entries).OrderBy(entry => entry.Leg.Id, StringComparer.Ordinal)],
    };
}
