using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests.Fields;

public sealed class HistoryTests
{
    private const string Ana = "who=Ana Lim;from=VN;to=KZ;";

    [Fact]
    public void A_plan_becomes_a_visit_under_way_and_then_over() => AssertHistory(
        [
            "a1: status -planned, start -2025-05",
            "a3: status planned-ongoing, start 2025-05-2025-05-05, place -Astana",
            "a4: status ongoing-completed, end -2025-05-07, kind -state",
        ],
        VisitStatus.Completed,
        "start=2025-05;status=planned;pub=2025-04-20",
        "start=2025-05;status=planned;pub=2025-04-21",
        "start=2025-05-05;status=ongoing;pub=2025-05-05;place=Astana",
        "start=2025-05-05;end=2025-05-07;kind=state;pub=2025-05-08",
        "start=2025-05-05;status=planned;pub=2025-05-09");

    [Fact]
    public void A_plan_is_called_off() => AssertHistory(
        ["a1: status -planned, start -2025-05-05", "a2: status planned-cancelled"],
        VisitStatus.Cancelled,
        "start=2025-05-05;status=planned;pub=2025-04-20",
        "start=2025-05-05;status=cancelled;pub=2025-05-01",
        "start=2025-05-05;status=planned;pub=2025-05-02");

    [Fact]
    public void An_article_without_a_day_of_publication_comes_last() => AssertHistory(
        ["a2: status -completed, start -2025-05-05", "a1: place -Astana"],
        VisitStatus.Completed,
        "start=2025-05-05;place=Astana;pub=".Replace(";pub=", "", StringComparison.Ordinal),
        "start=2025-05-05;pub=2025-05-06");

    [Fact]
    public void More_articles_decide_whether_it_took_place() => AssertHistory(
        ["a1: status -completed, start -2025-05-05"],
        VisitStatus.Completed,
        "start=2025-05-05;pub=2025-05-06",
        "start=2025-05-05;pub=2025-05-06",
        "start=2025-05-05;status=cancelled;pub=2025-05-07");

    [Fact]
    public void The_last_values_of_a_history_are_those_of_the_fact()
    {
        var story = Assert.Single(FactMerging.MergeAll(
        [
            Short.Agreement("kind=documents;parties=VN,CN;subject=documents;date=2023-12;count=30;status=planned;pub=2023-12-01", "a1"),
            Short.Agreement("kind=documents;parties=VN,CN;subject=documents;date=2023-12-12;count=36;pub=2023-12-12", "a2"),
            Short.Agreement("kind=documents;parties=VN,CN;subject=documents;date=2023-12-12;count=36;pub=2023-12-13", "a3"),
        ]));
        var last = story.History.SelectMany(entry => entry.Changes).GroupBy(change => change.Field).ToDictionary(field => field.Key, field => field.Last().After);

        Assert.Equal(("signed", "2023-12-12", "36"), (last["status"], last["date"], last["count"]));
        Assert.Equal((AgreementStatus.Signed, "2023-12-12", 36), (story.Merged.Fact.Status, $"{story.Merged.Fact.Date}", story.Merged.Fact.Count));
    }

    private static void AssertHistory(string[] expected, VisitStatus status, params string[] visits)
    {
        var story = Assert.Single(FactMerging.MergeAll([.. visits.Select((text, index) => Short.Visit(Ana + text, $"a{index + 1}"))]));

        Assert.Equal(status, story.Merged.Fact.Status);
        Assert.Equal(
            expected,
            story.History.Select(entry => $"{entry.ArticleId}: {string.Join(", ", entry.Changes.Select(change => $"{change.Field} {change.Before}-{change.After}"))}"));
    }
}
