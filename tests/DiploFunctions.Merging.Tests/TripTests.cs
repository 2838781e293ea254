using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests;

public sealed class TripTests
{
    private const string Ana = "who=Ana Lim;from=VN;";

    [Fact]
    public void Legs_that_follow_one_another_are_one_journey() =>
        AssertTrips([["KZ", "UZ", "TM"], ["JP"]], Ana + "to=KZ;start=2025-05-05;end=2025-05-07", Ana + "to=UZ;start=2025-05-08", Ana + "to=TM;start=2025-05-11", Ana + "to=JP;start=2025-06-02");

    [Fact]
    public void A_leg_without_a_date_belongs_to_the_journey_that_the_same_words_tell() =>
        AssertTrips([["KZ", "UZ"], ["TM"]], Ana + "to=KZ;start=2025-05-05;quote=in one sentence", Ana + "to=UZ;quote=in one sentence", Ana + "to=TM;start=2024;background;quote=in one sentence");

    [Fact]
    public void Other_travellers_and_stays_in_one_country_are_no_legs() =>
        AssertTrips([["KZ"], ["UZ"], ["KZ"]], Ana + "to=KZ;start=2025-05-05", "who=Bora Tek;from=VN;to=UZ;start=2025-05-06", Ana + "to=KZ;start=2025-05-08");

    [Fact]
    public void Articles_that_tell_the_first_leg_or_not_give_one_journey_one_id()
    {
        var all = Told(["to=KZ;start=2025-05-05", "to=UZ;start=2025-05-07", "to=TM;start=2025-05-09"], "a1");
        var last = Told(["to=UZ;start=2025-05-07", "to=TM;start=2025-05-09"], "a2");

        var trips = FactMerging.MergeAll(all.Concat(last)).Select(story => story.Merged.TripId).ToList();

        Assert.Equal(3, trips.Count);
        Assert.StartsWith("t", Assert.Single(trips.Distinct())!, StringComparison.Ordinal);
    }

    private static void AssertTrips(string[][] expected, params string[] visits)
    {
        var told = ToldFacts.Of(ArticleOf(visits)).Visits;

        Assert.All(told.GroupBy(visit => visit.Trip ?? visit.Id).Where(trip => trip.Count() == 1), trip => Assert.Null(trip.First().Trip));
        Assert.Equal(
            expected.Select(trip => string.Join(' ', trip.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
            told.GroupBy(visit => visit.Trip ?? visit.Id).Select(trip => string.Join(' ', trip.Select(visit => visit.Fact.To.Code).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Telling<Visit>> Told(string[] visits, string article) =>
        ToldFacts.Of(ArticleOf([.. visits.Select(visit => Ana + visit)])).Visits
            .Select(told => new Telling<Visit>(told, new FactSource(article, null, null, null, PartialDate.Of(2025, 5, 12), default, told.Fact.Evidence)));

    private static ArticleFacts ArticleOf(string[] visits) => new(
        new Article { File = "a.txt", Text = "-", Published = PartialDate.Of(2025, 5, 12) },
        [.. visits.Select(visit => Short.Visit(visit, "a").Fact).Select((fact, index) => fact.Evidence.Length > 1 ? fact : fact with { Evidence = new Evidence("-", 1000 + index, 1) })],
        [],
        []);
}
