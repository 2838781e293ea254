using System.Text.Json;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Http.Formats;

public sealed class VisitMapTests
{
    // Countries without a seat of government, and all that are no countries.
    private static readonly string[] Without = ["AQ", "BV", "HM", "UM"];

    public static TheoryData<string> Countries() =>
        [.. Party.All.Where(party => party.IsCountry && !Without.Contains(party.Code)).Select(party => party.Code)];

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_country_has_a_capital_on_the_globe(string code)
    {
        var capital = Capital.Of(Party.Of(code));

        Assert.NotNull(capital);
        Assert.InRange(capital.Latitude, -90, 90);
        Assert.InRange(capital.Longitude, -180, 180);
        Assert.All(capital.Names, name => Assert.True(name.Length > 2));
    }

    [Theory]
    [InlineData("VN", 21.03, 105.85)]
    [InlineData("US", 38.91, -77.04)]
    [InlineData("AR", -34.60, -58.38)]
    [InlineData("NZ", -41.29, 174.78)]
    public void Capitals_lie_where_they_lie(string code, double latitude, double longitude) =>
        Assert.Equal((latitude, longitude), (Capital.Of(Party.Of(code))!.Latitude, Capital.Of(Party.Of(code))!.Longitude));

    [Theory]
    [InlineData("KZ", "Astana", "capital")]
    [InlineData("VN", "thủ đô Hà Nội", "capital")]
    [InlineData("RU", "Moskow", "capital")]
    [InlineData("VN", "Da Nang", "country")]
    [InlineData("IT", "Romania", "country")]
    [InlineData("KZ", null, "country")]
    public async Task A_visit_lies_at_the_capital_and_tells_whether_that_is_meant(string to, string? place, string precision)
    {
        var feature = await FeatureAsync(Told.Visit(to: to, place: place));

        var point = Capital.Of(Party.Of(to))!;
        Assert.Equal("Point", feature.GetProperty("geometry").GetProperty("type").GetString());
        Assert.Equal(
            [point.Longitude, point.Latitude],
            feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(degrees => degrees.GetDouble()));
        Assert.Equal(precision, feature.GetProperty("properties").GetProperty("precision").GetString());
        Assert.Equal(to, feature.GetProperty("properties").GetProperty("to").GetString());
    }

    [Fact]
    public async Task An_organisation_lies_nowhere()
    {
        var feature = await FeatureAsync(Told.Visit(to: "ASEAN"));

        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
        Assert.Equal(JsonValueKind.Null, feature.GetProperty("properties").GetProperty("precision").ValueKind);
    }

    private static async Task<JsonElement> FeatureAsync(Visit visit)
    {
        var heard = await Asked.VisitsAsync("?format=geojson", [MergedFacts.Of(visit)]);
        var collection = JsonDocument.Parse(heard.Bytes).RootElement;
        Assert.Equal(("FeatureCollection", "application/geo+json"), (collection.GetProperty("type").GetString(), heard.Response.ContentType));
        var feature = Assert.Single(collection.GetProperty("features").EnumerateArray());
        Assert.Equal("Feature", feature.GetProperty("type").GetString());
        return feature;
    }
}
