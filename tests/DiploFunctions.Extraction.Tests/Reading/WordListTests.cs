using DiploFunctions.Extraction.Text;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class WordListTests
{
    [Theory]
    [InlineData("id", "furniture")]
    [InlineData("en", "furniture")]
    [InlineData("vi", "furniture")]
    [InlineData("shared", "furniture")]
    [InlineData("id", "dateline")]
    [InlineData("en", "dateline")]
    [InlineData("vi", "dateline")]
    [InlineData("shared", "dateline")]
    [InlineData("id", "function-words")]
    [InlineData("en", "function-words")]
    [InlineData("vi", "function-words")]
    [InlineData("shared", "malay-words")]
    [InlineData("shared", "page-parts")]
    [InlineData("shared", "page-metadata")]
    public void Lists_have_no_row_twice_and_no_blank_field(string folder, string file)
    {
        var rows = WordTable.Rows(folder, file);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.All(row, field => Assert.Equal(field.Trim(), field)));
        Assert.All(rows, row => Assert.All(row, Assert.NotEmpty));
        Assert.Equal(rows.Count, rows.Select(row => string.Join('\t', row)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_language_has_the_same_roles()
    {
        string[] Roles(string language) => [.. WordTable.Rows(language, "furniture").Select(row => row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.All(WordTable.Languages, language => Assert.Equal(Roles("id"), Roles(language)));
    }

    [Fact]
    public void Every_language_names_the_twelve_months() =>
        Assert.All(WordTable.Languages, language => Assert.Equal(
            Enumerable.Range(1, 12).Select(month => $"{month}"),
            WordTable.Rows(language, "dateline").Where(row => row[0] == "month").Select(row => row[2]).Distinct(StringComparer.Ordinal)));
}
