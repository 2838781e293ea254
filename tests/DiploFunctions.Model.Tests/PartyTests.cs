using System.Text.Json;
using DiploFunctions.Model.Json;
using Xunit;

namespace DiploFunctions.Model.Tests;

public sealed class PartyTests
{
    [Theory]
    [InlineData("vn", "VN", true)]
    [InlineData("ASEAN", "ASEAN", false)]
    public void A_code_is_read_in_any_case(string text, string code, bool isCountry)
    {
        Assert.True(Party.TryParse(text, out var party));
        Assert.Equal((code, isCountry), (party.Code, party.IsCountry));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ZZ")]
    [InlineData("' or 1 eq 1")]
    public void An_unknown_code_is_refused(string? text) => Assert.False(Party.TryParse(text, out _));

    [Theory]
    [InlineData("id", "Tiongkok")]
    [InlineData("en", "China")]
    [InlineData("vi", "Trung Quốc")]
    [InlineData("fr", "China")]
    public void A_country_has_its_name_in_the_readers_language(string language, string name) => Assert.Equal(name, Party.Of("CN").NameIn(language));

    [Fact]
    public void A_party_is_written_as_its_code_and_an_unknown_one_is_an_error()
    {
        Assert.Equal("\"KZ\"", JsonSerializer.Serialize(Party.Of("KZ"), ModelJson.Options));
        Assert.Equal(Party.Of("KZ"), JsonSerializer.Deserialize<Party>("\"kz\"", ModelJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Party>("\"Kazakhstan\"", ModelJson.Options));
        Assert.Throws<ArgumentException>(() => Party.Of("Kazakhstan"));
    }
}
