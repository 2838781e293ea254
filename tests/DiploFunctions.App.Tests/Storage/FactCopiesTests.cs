using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Facts that very many articles tell still fit into a row.</summary>
public sealed class FactCopiesTests
{
    [Theory]
    [InlineData(1, 100, 1)]
    [InlineData(200, 100, 200)]
    [InlineData(300, 100, 200)]
    [InlineData(300, 20_000, 50)]
    public void A_copy_names_the_first_sources_and_as_many_as_fit(int sources, int quote, int expected)
    {
        var merged = Merged(sources, quote);

        var fitting = FactCopies.Fit(merged, out var template);

        Assert.Equal(merged.Sources.Take(expected), fitting.Sources);
        Assert.InRange(TableLimits.CheckSize(template), 1, TableLimits.BytesOfEntity);
        Assert.Equal(expected, JsonColumn.Read<MergedFact<Visit>>(Stored(template)).Sources.Count);
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(40, 2_000)]
    public void Rows_of_words_hold_the_same_fact_packed_and_the_same_to_filter_by(int sources, int quote)
    {
        var merged = Merged(sources, quote);
        var fitting = FactCopies.Fit(merged, out var template);
        var story = OpenStory<Visit>.Of("b", new BlockStory<Visit>(new FactStory<Visit>(merged, [], []), "", null, IsOpen: true, null, null), merged, isSettled: true, default, TimeZoneInfo.Utc);

        var ofWords = FactWords.Indexed(FactWords.Of(fitting)).Select(FactColumns.OfWord).Append(FactColumns.FirstUpdated).ToHashSet(StringComparer.Ordinal);
        var words = story.Copies.Rows.Where(row => row.Table == PlaceTable.Words).Select(row => row.Row).ToList();

        Assert.NotEmpty(words);
        Assert.All(words, word =>
        {
            Assert.Null(word.GetString("Json"));
            Assert.Equal(JsonColumn.TextOf(fitting), JsonColumn.Read(word));
            Assert.Subset(ToFilterBy(word).ToHashSet(), ToFilterBy(template).ToHashSet());
            Assert.Equal(ofWords, ToFilterBy(word).Keys.Except(ToFilterBy(template).Keys, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));
            Assert.InRange(TableLimits.Check(word), 1, TableLimits.BytesOfEntity);
        });
    }

    [Fact]
    public void A_fact_that_is_too_large_with_one_source_is_refused() =>
        Assert.Throws<StorageLimitException>(() => FactCopies.Fit(Merged(2, 3_000_000), out _));

    // As a row comes back from the service, where binary properties are of another type.
    private static Azure.Data.Tables.TableEntity Stored(Azure.Data.Tables.TableEntity row) => new(row) { PartitionKey = "p", RowKey = "r" };

    private static Dictionary<string, object> ToFilterBy(Azure.Data.Tables.TableEntity row) =>
        row.Where(column => !column.Key.StartsWith("Json", StringComparison.Ordinal) && column.Key is not ("PartitionKey" or "RowKey" or FactColumns.Since or FactColumns.Until))
            .ToDictionary(StringComparer.Ordinal);

    private static MergedFact<Visit> Merged(int sources, int quote)
    {
        var random = new Random(7);
        var letters = "abcdefghijklmnopqrstuvwxyz".ToCharArray();
        return new MergedFact<Visit>(
            Told.Visit(),
            [
                .. Enumerable.Range(0, sources).Select(number => new FactSource(
                    $"a{number:D20}", null, null, null, null, Told.Received, new Evidence(new string(random.GetItems(letters, quote)), 0, quote))),
            ],
            Told.Received);
    }
}
