using Azure.Data.Tables;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Whether the rows that questions read are those that the blocks say, no more and no less, and agree with one another.</summary>
internal static class Consistency
{
    public static async Task AssertAsync(Stores stores)
    {
        foreach (var table in (string[])[TableNames.Visits, TableNames.Meetings, TableNames.Agreements])
        {
            await AssertAsync(stores, table);
        }

        await AssertJourneysAsync(stores);
    }

    /// <summary>Whether each visit stands in its traveller's row, and nothing else, and all tell the journeys that follow from these rows.</summary>
    private static async Task AssertJourneysAsync(Stores stores)
    {
        var facts = await stores.EntitiesAsync(TableNames.Visits);
        var stories = facts.Where(row => row.RowKey.StartsWith(StoryRow.Prefix, StringComparison.Ordinal)).Select(StoryRow.Read).ToList();
        var entries = (await stores.EntitiesAsync(TableNames.Journeys))
            .SelectMany(row => new JourneyRow(row.PartitionKey, JsonColumn.Read<IReadOnlyList<JourneyEntry>>(row), row.ETag) is var journeys
                ? journeys.Entries.Select(entry => (row.PartitionKey, entry.Block, entry.Leg.Id, Trip: journeys.Trips[entry.Leg.Id]))
                : []);
        Assert.Equal(
            stories.Where(story => story.Places.Traveller is not null).Select(story => (story.Places.Traveller!, story.Places.Block, story.Places.Id, story.Trip)).Order(),
            entries.Order());
        var byId = facts.Where(row => row.RowKey == FactRows.Fact).Select(row => JsonColumn.Read<MergedFact<Visit>>(row)).ToDictionary(visit => visit.Id);
        Assert.All(stories, story => Assert.Equal(story.Trip, byId[story.Places.Id].TripId));
    }

    /// <summary>The same of one type of facts.</summary>
    public static async Task AssertAsync(Stores stores, string table)
    {
        var facts = await stores.EntitiesAsync(table);
        var lists = await stores.EntitiesAsync(TableNames.ListsOf(table));
        var words = (await stores.EntitiesAsync(TableNames.Words)).Where(row => row.PartitionKey[0] == table[0]).ToList();
        Assert.All(facts.Where(row => row.RowKey == BlockHead.RowKey), head => Assert.True(BlockHead.Read(head).IsSettled, head.PartitionKey));

        var places = facts.Where(row => row.RowKey.StartsWith(StoryRow.Prefix, StringComparison.Ordinal)).Select(row => StoryRow.Read(row).Places).ToList();
        var byId = facts.Where(row => row.PartitionKey.StartsWith("id-", StringComparison.Ordinal)).ToList();
        Assert.Equal(Keys(places.SelectMany(story => story.All)), Keys(PlacesOf(PlaceTable.Facts, byId), PlacesOf(PlaceTable.Lists, lists), PlacesOf(PlaceTable.Words, words)));

        foreach (var story in places)
        {
            var fact = byId.Single(row => (row.PartitionKey, row.RowKey) == (story.Fact.Partition, story.Fact.Row));
            var copies = PlacesOf(PlaceTable.Lists, lists).Zip(lists).Where(row => story.ListRows.Where(placed => !placed.IsFormer).Select(placed => placed.Place).Contains(row.First)).Select(row => row.Second);
            var entries = PlacesOf(PlaceTable.Words, words).Zip(words).Where(row => story.WordRows.Where(placed => !placed.IsFormer).Select(placed => placed.Place).Contains(row.First)).Select(row => row.Second);
            Assert.All(copies.Concat(entries), copy => Assert.Equal(JsonColumn.Read(fact), JsonColumn.Read(copy)));
        }
    }

    private static IEnumerable<Place> PlacesOf(PlaceTable table, IEnumerable<TableEntity> rows) =>
        rows.Select(row => new Place(table, row.PartitionKey, row.RowKey));

    private static IEnumerable<string> Keys(params IEnumerable<IEnumerable<Place>> places) =>
        places.SelectMany(some => some).Select(place => place.ToString()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(IEnumerable<Place> places) => Keys([places]);
}
