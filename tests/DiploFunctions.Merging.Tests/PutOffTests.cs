using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests;

public sealed class PutOffTests
{
    private const string Ana = "who=Ana Lim;from=VN;to=KZ;";
    private const string Planned = Ana + "start=2025-05-10;end=2025-05-12;status=planned;pub=2025-05-01";
    private const string Moved = Ana + "start=2025-06-05;former=2025-05-10;status=planned;pub=2025-05-08";

    [Fact]
    public void An_article_that_moves_a_visit_tells_one()
    {
        var told = Assert.Single(ToldOf("start=2025-05-10;status=cancelled;quote=put off to June", "start=2025-06-05;status=planned;quote=put off to June"));

        Assert.Equal((PartialDate.Of(2025, 6, 5), PartialDate.Of(2025, 5, 10)), (told.Fact.Start, told.Former));
    }

    [Fact]
    public void Two_visits_of_other_words_or_of_which_none_is_called_off_stay_two()
    {
        Assert.Equal(2, ToldOf("start=2025-05-10;status=cancelled;quote=called off", "start=2025-06-05;status=planned;quote=and another in June is planned").Count);
        Assert.Equal(2, ToldOf("start=2025-05-10;status=planned;quote=in May and June", "start=2025-06-05;status=planned;quote=in May and June").Count);
    }

    [Fact]
    public void A_visit_put_off_is_one_with_its_new_days_and_the_history_tells_the_old()
    {
        var story = Merged(Planned, Planned, Moved);

        Assert.Equal(("2025-06-05", null, VisitStatus.Planned), (story.Merged.Fact.Start.ToString(), story.Merged.Fact.End, story.Merged.Fact.Status));
        Assert.Empty(story.Merged.Conflicts);
        Assert.Contains(story.History.SelectMany(entry => entry.Changes), change => (change.Field, change.Before, change.After) == ("start", "2025-05-10", "2025-06-05"));
    }

    [Theory]
    [InlineData("start=2025-05-10;status=cancelled;pub=2025-05-08")]
    [InlineData("start=2025-05-10;status=cancelled;pub=2025-05-20")]
    [InlineData("status=cancelled;pub=2025-05-09")]
    [InlineData("start=2025-05-10;status=planned;pub=2025-05-09")]
    public void Who_knows_only_that_the_old_day_is_off_calls_nothing_off(string other) =>
        Assert.Equal(VisitStatus.Planned, Merged(Planned, Moved, Ana + other).Merged.Fact.Status);

    [Fact]
    public void What_is_reported_or_called_off_later_counts()
    {
        Assert.Equal(VisitStatus.Completed, Merged(Planned, Moved, Ana + "start=2025-06-05;status=completed;pub=2025-06-06").Merged.Fact.Status);
        Assert.Equal(VisitStatus.Cancelled, Merged(Planned, Moved, Ana + "start=2025-06-05;status=cancelled;pub=2025-06-03").Merged.Fact.Status);
    }

    [Fact]
    public void What_took_place_on_the_old_day_is_another_visit() =>
        Assert.Equal(2, Stories(Ana + "start=2025-05-10;status=completed;pub=2025-05-11", Moved).Count);

    private static FactStory<Visit> Merged(params string[] tellings) => Assert.Single(Stories(tellings));

    private static IReadOnlyList<FactStory<Visit>> Stories(params string[] tellings) =>
        FactMerging.MergeAll(tellings.Select((text, number) => Short.Visit(text, $"a{number}")));

    private static IReadOnlyList<ToldFact<Visit>> ToldOf(params string[] visits) => ToldFacts.Of(new ArticleFacts(
        new Article { File = "a.txt", Text = "-", Published = PartialDate.Of(2025, 5, 8) }, [.. visits.Select(visit => Short.Visit(Ana + visit, "a").Fact)], [], [])).Visits;
}
