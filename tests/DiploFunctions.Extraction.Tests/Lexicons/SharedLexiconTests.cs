using System.Text;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Lexicons;

public sealed class SharedLexiconTests
{
    private static readonly List<Leader> Leaders =
    [
        .. LexiconFiles.Rows("shared", "leaders").Select(row => row is [var name, var code, var from, var to]
            ? new Leader(name, code, from, to)
            : throw new FormatException($"Not four columns: {string.Join(" | ", row)}")),
    ];

    [Fact]
    public void Leaders_have_a_known_party_and_years_in_order()
    {
        Assert.All(Leaders, leader =>
        {
            Assert.True(Party.TryParse(leader.Code, out var party) && party.Code == leader.Code, $"{leader.Code} is no party.");
            Assert.True(IsYear(leader.From) && IsYear(leader.To), leader.Name);
            Assert.True(leader.From == "-" || leader.To == "-" || string.CompareOrdinal(leader.From, leader.To) <= 0, leader.Name);
        });
    }

    [Fact]
    public void Leaders_are_composed_and_trimmed()
    {
        Assert.All(Leaders, leader => Assert.True(leader.Name.IsNormalized(NormalizationForm.FormC) && leader.Name.Trim() == leader.Name, leader.Name));
    }

    [Fact]
    public void No_leader_stands_twice_within_a_party()
    {
        Assert.Empty(Leaders.GroupBy(leader => (NameKey.Of(leader.Name), leader.Code)).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_name_tells_two_countries()
    {
        Assert.Empty(Leaders.Where(leader => Party.Of(leader.Code).IsCountry).GroupBy(leader => NameKey.Of(leader.Name)).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void The_latest_office_of_a_name_comes_first()
    {
        Assert.All(Leaders.GroupBy(leader => NameKey.Of(leader.Name)), group =>
            Assert.Equal(group.OrderByDescending(l => l.To == "-" ? "9999" : l.To, StringComparer.Ordinal).ThenByDescending(l => l.From, StringComparer.Ordinal), group));
    }

    [Theory]
    [InlineData("Tô Lâm", "VN")]
    [InlineData("Tập Cận Bình", "CN")]
    [InlineData("Prabowo Subianto", "ID")]
    [InlineData("António Guterres", "UN")]
    public void A_leader_serves_his_party(string name, string code)
    {
        Assert.Equal(code, Leaders.First(leader => NameKey.Of(leader.Name) == NameKey.Of(name)).Code);
    }

    [Fact]
    public void Family_names_are_keys_that_tell_one_country()
    {
        var rows = LexiconFiles.Rows("shared", "surnames");
        Assert.All(rows, row =>
        {
            Assert.Equal(2, row.Length);
            Assert.Equal(NameKey.Of(row[0]), row[0]);
            Assert.True(Party.TryParse(row[1], out var party) && party.IsCountry, row[1]);
        });
        Assert.Empty(rows.GroupBy(row => row[0]).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static bool IsYear(string text) => text == "-" || (text.Length == 4 && text.All(char.IsAsciiDigit));

    private sealed record Leader(string Name, string Code, string From, string To);
}
