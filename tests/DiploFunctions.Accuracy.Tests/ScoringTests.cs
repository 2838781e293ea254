using DiploFunctions.Accuracy.Tests.Scoring;
using Xunit;

namespace DiploFunctions.Accuracy.Tests;

public sealed class ScoringTests
{
    [Theory]
    [InlineData("Tô Lâm", "To Lam", true)]
    [InlineData("Đặng Minh Khôi", "dang minh khoi", true)]
    [InlineData("Lula", "Luiz Inacio Lula da Silva", true)]
    [InlineData("Miguel Diaz-Canel", "Miguel Díaz Canel Bermúdez", true)]
    [InlineData("Xi", "Xi Jinping", false)]
    [InlineData("Wang Yi", "Wang Wenbin", false)]
    [InlineData("", "Wang Yi", false)]
    [InlineData(null, null, false)]
    public void Names_match_when_the_words_of_one_are_among_those_of_the_other(string? first, string? second, bool expected)
    {
        Assert.Equal(expected, Names.AreSame(first, second));
        Assert.Equal(expected, Names.AreSame(second, first));
    }

    [Theory]
    [InlineData("2025-05-05", "2025-05-07", true)]
    [InlineData("2025-05-05", "2025-05-08", false)]
    [InlineData("2024-12-31", "2025-01-01", true)]
    [InlineData("2025-05", "2025-05-31", true)]
    [InlineData("2025", "2025-05", true)]
    [InlineData("2025-05", "2025-06-01", false)]
    [InlineData("2024", "2025", false)]
    [InlineData(null, "2025", true)]
    public void Dates_match_when_one_is_untold_or_part_of_the_other_or_two_days_away(string? first, string? second, bool expected)
    {
        Assert.Equal(expected, Days.AreCompatible(first, second));
        Assert.Equal(expected, Days.AreCompatible(second, first));
    }

    [Fact]
    public void Meetings_match_in_either_order_and_not_with_one_stranger()
    {
        var gold = Meeting("Retno Marsudi", "Jonas Støre");
        Assert.True(gold.Affinity(Meeting("Støre", "Marsudi")) > 0);
        Assert.Equal(0, gold.Affinity(Meeting("Retno Marsudi", "Espen Eide")));
        Assert.Equal(0, gold.Affinity(Meeting("Retno Marsudi")));
    }

    [Fact]
    public void Visits_match_by_visitor_country_and_start()
    {
        var gold = Visit("Retno Marsudi", "NO", "2025-05-05");
        Assert.True(gold.Affinity(Visit("Marsudi", "NO", null)) > 0);
        Assert.Equal(0, gold.Affinity(Visit("Retno Marsudi", "SE", "2025-05-05")));
        Assert.Equal(0, gold.Affinity(Visit("Retno Marsudi", "NO", "2025-05-09")));
    }

    [Fact]
    public void Agreements_match_when_half_of_all_parties_are_shared()
    {
        var gold = Agreement("mou", "ports", "ID", "NO");
        Assert.True(gold.Affinity(Agreement("mou", "fisheries", "NO", "ID")) > 0);
        Assert.True(gold.Affinity(Agreement("mou", "ports", "NO")) > 0);
        Assert.Equal(0, gold.Affinity(Agreement("mou", "ports", "NO", "SE")));
        Assert.Equal(0, gold.Affinity(Agreement("agreement", "ports", "ID", "NO")));
    }

    [Fact]
    public void The_subject_decides_which_of_several_agreements_is_meant()
    {
        var golds = new[] { Agreement("mou", "ports", "ID", "NO"), Agreement("mou", "forests and peat", "ID", "NO") };
        var guesses = new[] { Agreement("mou", "memorandum on peat", "ID", "NO"), Agreement("mou", "memorandum on ports", "ID", "NO") };
        var pairs = Matching.Pair(golds, guesses);
        Assert.Equal(2, pairs.Count);
        Assert.All(pairs, pair => Assert.Equal(IsOfPorts(pair.Gold), IsOfPorts(pair.Guess)));
    }

    [Fact]
    public void A_gold_fact_is_found_once_and_its_double_is_wrong()
    {
        var score = new Score();
        score.Add(
            Sheet([Visit("Retno Marsudi", "NO", "2025-05-05"), Visit("Retno Marsudi", "SE", "2025-05-07")]),
            Sheet([Visit("Retno Marsudi", "NO", null), Visit("Retno Marsudi", "NO", "2025-05-05")]));
        Assert.Equal((1, 1, 1), (score["visits"].Found, score["visits"].Missed, score["visits"].Wrong));
        Assert.Equal(0.5, score[Score.All].F1);
        Assert.Equal(1, score["visits"].AttributesRight);
        Assert.Collection(
            score.Errors,
            error => Assert.StartsWith("missed a.txt", error, StringComparison.Ordinal),
            error => Assert.StartsWith("wrong  a.txt", error, StringComparison.Ordinal));
    }

    [Fact]
    public void Attributes_count_on_found_facts_only()
    {
        var score = new Score();
        var gold = Visit("Retno Marsudi", "NO", "2025-05-05");
        score.Add(Sheet([gold, Visit("Jonas Støre", "ID", "2025-05-05")]), Sheet([gold with { Kind = "state", End = "2025-05-06", From = null }]));
        Assert.Equal(0.5, score[Score.All].AttributesRight);
        Assert.Contains("kind 0.000", score.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gold_file_and_a_line_of_the_program_have_one_shape()
    {
        var sheet = FactSheet.Parse(
            """
            {"article": {"file": "a.txt", "language": "en"},
             "visits": [{"visitor": "Retno Marsudi", "from": "ID", "to": "NO", "kind": "state", "start": "2025-05", "end": null, "status": "planned",
               "background": true, "evidence": {"quote": "x", "start": 0, "length": 1}}],
             "meetings": [], "agreements": []}
            """);
        Assert.Equal(new VisitRow("Retno Marsudi", "ID", "NO", "state", "2025-05", null, "planned", true), Assert.Single(sheet.Visits));
        Assert.False(sheet.IsEmpty);
    }

    private static bool IsOfPorts(AgreementRow row) => row.Subject!.Contains("ports", StringComparison.Ordinal);

    private static FactSheet Sheet(VisitRow[] visits) => new(new SheetArticle("a.txt", "en"), visits, [], []);

    private static VisitRow Visit(string visitor, string to, string? start) => new(visitor, "ID", to, "official", start, null, "completed", false);

    private static MeetingRow Meeting(params string[] participants) => new(participants, "talks", "2025-05-05", false);

    private static AgreementRow Agreement(string kind, string subject, params string[] parties) => new(kind, parties, subject, null, null, "signed", null, false);
}
