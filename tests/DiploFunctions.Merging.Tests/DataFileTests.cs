using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests;

public sealed class DataFileTests
{
    [Theory]
    [InlineData("aliases.tsv", 3, 2)]
    [InlineData("function-words.tsv", 2, 1)]
    [InlineData("name-parts.tsv", 1, 1)]
    [InlineData("name-traditions.tsv", 2, 1)]
    [InlineData("place-names.tsv", 2, 1)]
    [InlineData("sino-vietnamese.tsv", 2, 1)]
    [InlineData("subject-words.tsv", 1, 1)]
    public void Tables_are_sorted_without_gaps_or_duplicates(string name, int columns, int keyColumns)
    {
        var rows = DataFile.Rows(name);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        Assert.All(rows.SelectMany(row => row), cell => Assert.True(cell.Length > 0 && cell == cell.Trim(), cell));
        var keys = rows.Select(row => string.Join('\t', row[..keyColumns])).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [InlineData("aliases.tsv", 1, 2)]
    [InlineData("name-parts.tsv", 0, 0)]
    [InlineData("place-names.tsv", 0, 1)]
    [InlineData("subject-words.tsv", 0, 0)]
    public void Names_and_words_are_written_in_folded_letters(string name, int from, int to) =>
        Assert.All(DataFile.Rows(name).SelectMany(row => row[from..(to + 1)]), cell => Assert.Equal(NameKey.Of(cell), cell));

    [Fact]
    public void Readings_are_in_pinyin_without_marks() =>
        Assert.All(DataFile.Rows("sino-vietnamese.tsv").SelectMany(row => row[1].Split(',')), reading => Assert.Matches("^[a-z]{1,6}$", reading));

    [Fact]
    public void A_name_that_stands_for_others_has_no_other_itself()
    {
        Assert.Empty(DataFile.Rows("place-names.tsv").Select(row => row[0]).Intersect(DataFile.Rows("place-names.tsv").Select(row => row[1])));
        Assert.Empty(DataFile.Rows("aliases.tsv").Select(row => (row[0], row[1])).Intersect(DataFile.Rows("aliases.tsv").Select(row => (row[0], row[2]))));
    }

    [Fact]
    public void Countries_are_known() => Assert.All(
        DataFile.Rows("aliases.tsv").Concat(DataFile.Rows("name-traditions.tsv")).Select(row => row[0]),
        code => Assert.True(Party.TryParse(code, out var party) && party.IsCountry, code));
}
