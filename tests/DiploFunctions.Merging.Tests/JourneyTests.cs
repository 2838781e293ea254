using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests;

public sealed class JourneyTests
{
    [Fact]
    public void Legs_that_no_article_tells_together_are_one_journey()
    {
        var trips = TripsOf("who=Ana Lim;to=KZ;start=2025-05-05;end=2025-05-07", "who=ANA LIM;to=UZ;start=2025-05-08", "who=Lim, Ana;to=TM;start=2025-05-11", "who=Ana Lim;to=JP;start=2025-05-20");

        Assert.NotNull(trips["KZ"]);
        Assert.Equal((trips["KZ"], trips["KZ"], null), (trips["UZ"], trips["TM"], trips["JP"]));
    }

    [Theory]
    [InlineData("who=Sergei Lavrov;from=RU;to=KZ;start=2025-05-05", "who=Sergey Lavrov;from=RU;to=UZ;start=2025-05-06")]
    [InlineData("who=Jokowi;from=ID;to=KZ;start=2025-05-05", "who=Joko Widodo;from=ID;to=UZ;start=2025-05-06")]
    [InlineData("who=Tập Cận Bình;from=CN;to=KH;start=2025-04-17", "who=Xi Jinping;from=CN;to=MY;start=2025-04-15")]
    [InlineData("who=Tô Lâm;to=KZ;start=2025-05-05", "who=To Lam;to=UZ;start=2025-05-06")]
    [InlineData("who=Ana Lim;to=KZ;start=2025-12-30;end=2025-12-31", "who=Ana Lim;to=UZ;start=2026-01-02")]
    [InlineData("who=Ana Lim;to=KZ;start=2025-05-05;end=2025-05-08", "who=Ana Lim;to=UZ;start=2025-05-06")]
    public void Spellings_and_the_turn_of_a_year_part_no_journey(string first, string second) => Assert.Single(TripsOf(first, second).Values.Distinct(), trip => trip is not null);

    [Theory]
    [InlineData("who=Ana Lim;to=KZ;start=2025-05-05", "who=Bora Tek;to=UZ;start=2025-05-06")]
    [InlineData("who=Ana Lim;to=KZ;start=2025-05-05", "who=Ana Lim;from=LA;to=UZ;start=2025-05-06")]
    [InlineData("who=Ana Lim;to=KZ;start=2025-05-05", "who=Ana Lim;to=UZ;start=2025-05-09")]
    [InlineData("who=Ana Lim;to=KZ;start=2025-05", "who=Ana Lim;to=UZ;start=2025-05-06")]
    [InlineData("who=Ana Lim;to=KZ;start=2025-05-01;end=2025-06-30", "who=Ana Lim;to=UZ;start=2025-05-20")]
    [InlineData("who=Ana Lim;to=KZ;start=2025-05-05", "who=Ana Lim;to=KZ;start=2025-05-08;kind=transit")]
    public void Others_far_away_or_of_no_day_are_no_legs(string first, string second) => Assert.All(TripsOf(first, second).Values, Assert.Null);

    [Fact]
    public void A_leg_without_a_date_is_tied_by_the_article_that_tells_it_beside_another()
    {
        var article = ToldFacts.Of(new ArticleFacts(
            new Article { File = "a.txt", Text = "-", Published = PartialDate.Of(2025, 5, 12) },
            [Short.Visit("who=Ana Lim;from=VN;to=UZ;start=2025-05-07;quote=in one sentence", "a").Fact, Short.Visit("who=Ana Lim;from=VN;to=TM;quote=in one sentence", "a").Fact],
            [],
            [])).Visits.Select(told => new Telling<Visit>(told, new FactSource("a", null, null, null, PartialDate.Of(2025, 5, 12), default, told.Fact.Evidence)));

        var trips = FactMerging.MergeAll(article.Append(Short.Visit("who=Ana Lim;from=VN;to=KZ;start=2025-05-05", "b"))).Select(story => story.Merged.TripId).ToList();

        Assert.Equal(3, trips.Count);
        Assert.NotNull(Assert.Single(trips.Distinct()));
    }

    [Fact]
    public void A_journey_is_named_by_its_first_day_and_traveller_whatever_the_order()
    {
        JourneyLeg[] legs = [Leg("v1", "KZ", 5), Leg("v2", "UZ", 8), Leg("v3", "TM", 11), Leg("v4", "JP", 20), Leg("v5", "KR", 22)];
        var expected = Journeys.TripsOf("lim", legs);
        var random = new Random(9);
        foreach (var _ in Enumerable.Range(0, 50))
        {
            random.Shuffle(legs);

            Assert.Equal(expected, Journeys.TripsOf("lim", legs).OrderBy(trip => trip.Key, StringComparer.Ordinal));
        }

        Assert.Equal(2, expected.Values.Distinct().Count());
        Assert.NotEqual(expected["v1"], Journeys.TripsOf("tek", legs)["v1"]);
        Assert.Equal(expected["v1"], Journeys.TripsOf("lim", legs.Where(leg => leg.Id != "v3"))["v1"]);
    }

    private static JourneyLeg Leg(string id, string to, int day) => new(id, to, new DateOnly(2025, 5, day), new DateOnly(2025, 5, day), []);

    private static Dictionary<string, string?> TripsOf(params string[] visits)
    {
        var stories = FactMerging.MergeAll(visits.Select((text, number) => Short.Visit(text.Contains("from=", StringComparison.Ordinal) ? text : $"from=VN;{text}", $"a{number}")));
        return stories.Select((story, number) => (story.Merged.Fact.To.Code + (stories.Take(number).Any(other => other.Merged.Fact.To == story.Merged.Fact.To) ? "2" : ""), story.Merged.TripId))
            .ToDictionary(StringComparer.Ordinal);
    }
}
