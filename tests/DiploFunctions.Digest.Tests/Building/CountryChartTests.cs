using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class CountryChartTests
{
    [Fact]
    public void Countries_are_ordered_by_how_many_facts_they_take_part_in()
    {
        var chart = DigestBuilder.Build(Input(
            "en",
            [Told(Visit(to: "JP")), Told(Visit(to: "ID"))],
            [Told(Meeting())],
            [Told(Agreement(parties: ["VN", "ASEAN", "DE"]))])).Countries;

        Assert.Equal(
            [("Vietnam", "4", 1f), ("Indonesia", "2", 0.5f), ("Germany", "1", 0.25f), ("Japan", "1", 0.25f)],
            chart!.Bars.Select(bar => (bar.Name, bar.Count, bar.Share)));
    }

    [Fact]
    public void Six_countries_are_enough()
    {
        string[] hosts = ["JP", "ID", "DE", "FR", "US", "CN", "AU"];

        var chart = DigestBuilder.Build(Input("en", [.. hosts.Select(host => Told(Visit(to: host)))])).Countries;

        Assert.Equal(6, chart!.Bars.Count);
    }

    [Fact]
    public void Where_there_is_nothing_to_compare_there_is_no_chart()
    {
        Assert.Null(DigestBuilder.Build(Input("en", [Told(Visit())])).Countries);
        Assert.Null(DigestBuilder.Build(Input("en", agreements: [Told(Agreement(parties: ["VN", "ID", "JP"]))])).Countries);
        Assert.Null(DigestBuilder.Build(Input("en")).Countries);
    }

    [Fact]
    public void Background_facts_are_not_in_the_chart()
    {
        var visits = new[] { Told(Visit(to: "JP") with { Background = true }), Told(Visit(to: "ID")), Told(Visit("Sugiono", to: "ID")) };

        Assert.Null(DigestBuilder.Build(Input("en", visits)).Countries);
    }
}
