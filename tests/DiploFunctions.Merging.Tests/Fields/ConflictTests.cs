using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests.Fields;

public sealed class ConflictTests
{
    private const string Ana = "who=Ana Lim;from=VN;to=KZ;";

    [Theory]
    [InlineData("start=2025-05-05;pub=2025-05-06", "start=2025-05-06;pub=2025-05-07", "start: 2025-05-06 a2 | 2025-05-05 a1")]
    [InlineData("start=2025-05-05;end=2025-05-07", "start=2025-05-05;end=2025-05-08", "end: 2025-05-07 a1 | 2025-05-08 a2")]
    [InlineData("start=2025-05-05;place=Astana", "start=2025-05-05;place=Almaty", "place: Astana a1 | Almaty a2")]
    [InlineData("start=2025-05-05;kind=state", "start=2025-05-05;kind=working", "kind: state a1 | working a2")]
    [InlineData("start=2025-05-05;status=cancelled;pub=2025-05-04", "start=2025-05-05;pub=2025-05-06", "status: completed a2 | cancelled a1")]
    public void Visits_that_articles_disagree_on(string one, string other, string expected) => AssertConflicts(one, other, expected);

    [Theory]
    [InlineData("start=2025-05;status=planned;pub=2025-04-20", "start=2025-05-05;pub=2025-05-06")]
    [InlineData("start=2025-05-05;end=2025-05-07", "start=2025-05-06")]
    [InlineData("start=2025-05-05;place=Hà Nội", "start=2025-05-05;place=Hanoi")]
    [InlineData("start=2025-05-05;place=Moskow", "start=2025-05-05;place=Moskva")]
    [InlineData("start=2025-05-05;place=Bắc Kinh", "start=2025-05-05;place=Beijing")]
    [InlineData("start=2025-05-05;place=Geneva", "start=2025-05-05;place=Jenewa")]
    [InlineData("start=2025-05-05;place=Astana", "start=2025-05-05;place=kota Astana")]
    [InlineData("start=2025-05-05;end=2025-05-07;place=Astana", "start=2025-05-05;place=Almaty")]
    [InlineData("start=2025-05-05;kind=attendance", "start=2025-05-05;kind=official")]
    [InlineData("start=2025-05-05;status=planned;pub=2025-05-01", "start=2025-05-05;status=cancelled;pub=2025-05-04")]
    public void Visits_that_articles_tell_more_or_less_of(string one, string other) => AssertConflicts(one, other);

    [Fact]
    public void Agreements_that_articles_disagree_on()
    {
        var documents = "kind=documents;parties=VN,CN;subject=documents;date=2023-12-12;";
        var levels = "kind=partnership;parties=VN,ID;subject=partnership;date=2025-03-10;status=adopted;";

        Assert.Equal("count: 36 a1 | 37 a2", TextOf(Merged(Short.Agreement, documents + "count=36", documents + "count=37")));
        Assert.Equal("level: comprehensive a1 | strategic a2", TextOf(Merged(Short.Agreement, levels + "level=comprehensive", levels + "level=strategic")));
        Assert.Equal(
            "date: 2025-03-12 a2 | 2025-03-10 a1",
            TextOf(Merged(
                Short.Agreement,
                levels + "level=strategic;pub=2025-03-10",
                levels.Replace("-10", "-12", StringComparison.Ordinal) + "level=strategic;pub=2025-03-12")));
    }

    [Fact]
    public void Meetings_have_places_that_articles_disagree_on()
    {
        var meeting = "who=Ana Lim/VN+Bora Tek/TR;date=2025-03-10;";

        Assert.Equal("place: Ankara a1 | Istanbul a2", TextOf(Merged(Short.Meeting, meeting + "kind=talks;place=Ankara", meeting + "kind=reception;place=Istanbul")));
    }

    private static void AssertConflicts(string one, string other, string expected = "") =>
        Assert.Equal(expected, TextOf(Merged(Short.Visit, Ana + one, Ana + other)));

    private static MergedFact<TFact> Merged<TFact>(Func<string, string, Telling<TFact>> read, string one, string other)
        where TFact : Model.Fact => Assert.Single(FactMerging.MergeAll([read(one, "a1"), read(other, "a2")])).Merged;

    private static string TextOf<TFact>(MergedFact<TFact> merged)
        where TFact : Model.Fact =>
        string.Join("; ", merged.Conflicts.Select(conflict =>
            $"{conflict.Field}: {string.Join(" | ", conflict.Values.Select(value => $"{value.Value} {string.Join(',', value.ArticleIds)}"))}"));
}
