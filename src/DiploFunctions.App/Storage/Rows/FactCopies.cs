using Azure.Data.Tables;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The rows that questions read, of one merged fact.</summary>
internal sealed record FactCopies(IReadOnlyList<(PlaceTable Table, TableEntity Row)> Rows)
{
    /// <summary>The most articles that a copy names; of a fact that more tell, the first published stand for all.</summary>
    public const int MostSources = 200;

    public const string ToldName = "Told";
    public const string StoryName = "Story";

    /// <summary>A fact with as many of its sources, the first published, as a row holds.</summary>
    /// <param name="template">A row that holds it and the columns to filter by, without keys.</param>
    /// <exception cref="StorageLimitException">It is too large even with one source.</exception>
    public static MergedFact<TFact> Fit<TFact>(MergedFact<TFact> merged, out TableEntity template)
        where TFact : Fact
    {
        for (var count = Math.Min(merged.Sources.Count, MostSources); ; count /= 2)
        {
            var fitting = count == merged.Sources.Count ? merged : merged with { Sources = [.. merged.Sources.Take(count)] };
            template = new TableEntity();
            FactColumns.Write(template, fitting);
            try
            {
                JsonColumn.Write(template, JsonColumn.TextOf(fitting));
                return fitting;
            }
            catch (StorageLimitException) when (count > 1)
            {
                // With half as many it is tried again.
            }
        }
    }

    /// <param name="merged">The fact as it fits (see <see cref="Fit"/>).</param>
    /// <param name="told">How many articles tell it.</param>
    /// <param name="template">The row that holds it.</param>
    public static FactCopies Of<TFact>(
        FactPlaces places, MergedFact<TFact> merged, int told, IReadOnlyList<HistoryEntry> history, TableEntity template)
        where TFact : Fact
    {
        var rows = places.ListRows.Select(row => (row.Place.Table, RowAt(row, template))).ToList();
        var fact = RowAt(places.Fact, template);
        FactColumns.WriteStands(fact, places);
        fact[ToldName] = told;
        rows.Add((PlaceTable.Facts, fact));
        rows.Add((PlaceTable.Facts, HistoryAt(places.History, history)));
        rows.AddRange(places.AliasRows.Select(place => (place.Table, new TableEntity(place.Partition, place.Row)
        {
            [StoryName] = places.Id,
        })));
        // Packed, as these are most of a fact's rows.
        var word = new TableEntity(template);
        JsonColumn.WritePacked(word, JsonColumn.TextOf(merged));
        FactColumns.WriteWords(word, places.Words);
        word[FactColumns.FirstUpdated] = new DateTimeOffset(places.Stood.Select(stand => stand.Updated).Append(places.Updated).Min(), TimeSpan.Zero);
        foreach (var placed in places.WordRows)
        {
            var row = RowAt(placed, word);
            FactColumns.WriteStands(row, places);
            rows.Add((placed.Place.Table, row));
        }

        return new FactCopies(rows);
    }

    private static TableEntity HistoryAt(Place place, IReadOnlyList<HistoryEntry> history)
    {
        for (var count = Math.Min(history.Count, MostSources); ; count /= 2)
        {
            var row = new TableEntity(place.Partition, place.Row);
            try
            {
                JsonColumn.Write(row, JsonColumn.TextOf(history.Take(count)));
                return row;
            }
            catch (StorageLimitException) when (count > 1)
            {
                // As with sources.
            }
        }
    }

    private static TableEntity RowAt(PlacedRow placed, TableEntity template)
    {
        var row = RowAt(placed.Place, template);
        if (placed.Since > 0)
            (row[FactColumns.Since], row[FactColumns.Until]) = (placed.Since, placed.Until);

        return row;
    }

    private static TableEntity RowAt(Place place, TableEntity template) => new(template) { PartitionKey = place.Partition, RowKey = place.Row };
}
