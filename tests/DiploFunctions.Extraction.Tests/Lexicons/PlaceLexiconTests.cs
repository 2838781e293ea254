using System.Text;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Lexicons;

public sealed class PlaceLexiconTests
{
    private static readonly string[] Kinds = ["abbreviation", "adjective", "city", "name", "organisation"];

    public static TheoryData<string> Languages => ["id", "en", "vi"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_row_has_a_known_party_and_a_known_kind(string language)
    {
        Assert.All(Rows(language), row =>
        {
            Assert.True(Party.TryParse(row.Code, out var party) && party.Code == row.Code, $"{row.Code} is no party.");
            Assert.Contains(row.Kind, Kinds);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Organisations_have_organisation_rows_and_countries_have_the_others(string language)
    {
        Assert.All(Rows(language).Where(row => row.Kind != "abbreviation"), row =>
            Assert.Equal(Party.Of(row.Code).IsCountry, row.Kind != "organisation"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_name_stands_twice(string language)
    {
        Assert.Empty(Rows(language).GroupBy(row => row.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Names_are_composed_and_trimmed(string language)
    {
        Assert.All(Rows(language), row =>
        {
            Assert.True(row.Name.IsNormalized(NormalizationForm.FormC), row.Name);
            Assert.Equal(row.Name.Trim(), row.Name);
            Assert.NotEqual("", row.Name);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Rows_are_sorted_by_code_then_kind_then_name(string language)
    {
        var rows = Rows(language);
        Assert.Equal(
            rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Kind, StringComparer.Ordinal).ThenBy(row => row.Name, Utf8),
            rows);
    }

    [Fact]
    public void The_249_countries_of_ISO_3166_and_Kosovo_are_known()
    {
        Assert.Equal(250, Party.All.Count(party => party.IsCountry));
        Assert.True(Party.Of("XK").IsCountry);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_country_has_a_name_and_every_organisation_a_row(string language)
    {
        var rows = Rows(language);
        Assert.Equal(
            Party.All.Where(party => party.IsCountry).Select(party => party.Code),
            rows.Where(row => row.Kind == "name").Select(row => row.Code).Distinct());
        Assert.Equal(Party.All.Select(party => party.Code), rows.Select(row => row.Code).Distinct());
    }

    [Theory]
    [InlineData("id", "Republik Kazakhstan", "KZ")]
    [InlineData("id", "Perancis", "FR")]
    [InlineData("id", "Timor Leste", "TL")]
    [InlineData("id", "Dominika", "DM")]
    [InlineData("id", "Republik Dominika", "DO")]
    [InlineData("id", "PBB", "UN")]
    [InlineData("en", "Nigerien", "NE")]
    [InlineData("en", "Nigerian", "NG")]
    [InlineData("en", "Guinea-Bissau", "GW")]
    [InlineData("en", "European Council", "EU")]
    [InlineData("en", "Council of Europe", "COE")]
    [InlineData("vi", "Cộng hoà Pháp", "FR")]
    [InlineData("vi", "Mát-xcơ-va", "RU")]
    [InlineData("vi", "CHDCND Triều Tiên", "KP")]
    public void A_name_belongs_to_its_party(string language, string name, string code)
    {
        Assert.Equal(code, Assert.Single(Rows(language), row => row.Name == name).Code);
    }

    [Theory]
    [InlineData("en", "Male")]
    [InlineData("en", "Nice")]
    [InlineData("en", "Timor")]
    [InlineData("id", "Timor")]
    [InlineData("id", "Sabah")]
    [InlineData("vi", "Trường Sa")]
    public void A_word_that_may_mean_something_else_is_left_out(string language, string word)
    {
        Assert.DoesNotContain(Rows(language), row => row.Name == word);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrases_that_are_no_places_hold_a_place_name_and_are_none_themselves(string language)
    {
        var names = Rows(language).Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(Lines(language, "not-places.tsv"), phrase =>
        {
            Assert.DoesNotContain(phrase, names);
            Assert.Contains(names, name => phrase.Contains(name, StringComparison.Ordinal));
        });
    }

    private static Comparer<string> Utf8 { get; } =
        Comparer<string>.Create((left, right) => Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right)));

    private static List<Row> Rows(string language) =>
        [.. Lines(language, "places.tsv").Select(line => line.Split('\t') is [var code, var kind, var name]
            ? new Row(code, kind, name)
            : throw new FormatException($"Not three columns: {line}"))];

    private static List<string> Lines(string language, string file)
    {
        using var stream = typeof(FactExtractor).Assembly.GetManifestResourceStream($"DiploFunctions.Extraction.Lexicons.{language}.{file}");
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    private sealed record Row(string Code, string Kind, string Name);
}
