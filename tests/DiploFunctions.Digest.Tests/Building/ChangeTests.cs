using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class ChangeTests
{
    private static readonly FactSource Before = Source("before", "2025-05-05", "2025-05-05T03:00:00Z");
    private static readonly FactSource Now = Source("now", "2025-05-14", "2025-05-14T03:00:00Z");

    [Theory]
    [InlineData("start", "2025-05-20", "2025-05-22", "moved", "First day: 20 May 2025 → 22 May 2025")]
    [InlineData("start", null, "2025-05-22", "date set", "First day: 22 May 2025")]
    [InlineData("status", "planned", "cancelled", "cancelled", "Status: planned → cancelled")]
    [InlineData("status", "planned", "completed", "confirmed", "Status: planned → completed")]
    [InlineData("status", "ongoing", "completed", "changed", "Status: under way → completed")]
    [InlineData("kind", "unspecified", "state", "changed", "Kind: Visit → State visit")]
    [InlineData("to", "ID", "VN", "changed", "To: Indonesia → Vietnam")]
    public void What_the_weeks_articles_changed_is_told_with_the_value_before(string field, string? before, string after, string status, string text)
    {
        var row = Assert.Single(RowsOf(Told(Visit(), Before, Now), [Entry("before"), Entry("now", new FieldChange(field, before, after))]));

        Assert.Equal((status, text, "Tô Lâm → Indonesia"), (row.Status!.Text, row.What, row.Who));
        Assert.Single(row.Sources);
    }

    [Theory]
    [InlineData("id", "diubah jadwalnya", "Hari pertama: 20 Mei 2025 → 22 Mei 2025")]
    [InlineData("vi", "đổi ngày", "Ngày đầu: 20/5/2025 → 22/5/2025")]
    public void Changes_are_told_in_the_readers_language(string language, string status, string text)
    {
        HistoryEntry[] history = [Entry("before"), Entry("now", new FieldChange("start", "2025-05-20", "2025-05-22"))];
        var row = Assert.Single(RowsOf(Told(Visit(), Before, Now), history, language));

        Assert.Equal((status, text), (row.Status!.Text, row.What));
    }

    [Fact]
    public void Of_several_articles_of_the_week_the_last_counts_and_the_weightiest_change_leads()
    {
        var later = Source("later", "2025-05-16", "2025-05-16T03:00:00Z");
        var row = Assert.Single(RowsOf(
            Told(Visit(), Before, Now, later),
            [
                Entry("before"), Entry("now", new FieldChange("start", "2025-05-20", "2025-05-21"), new FieldChange("place", "Bandung", "Jakarta")),
                Entry("later", new FieldChange("start", "2025-05-21", "2025-05-22")),
            ]));

        Assert.Equal("First day: 20 May 2025 → 22 May 2025", row.What);
        Assert.Equal("Place: Bandung → Jakarta", row.WhatDetail);
        Assert.Equal(2, row.Sources.Count);
    }

    [Fact]
    public void What_only_the_weeks_articles_tell_has_not_changed()
    {
        var other = Source("other", "2025-05-13");

        Assert.Empty(RowsOf(Told(Visit(), other, Now), [Entry("other"), Entry("now", new FieldChange("start", "2025-05-20", "2025-05-22"))]));
    }

    [Fact]
    public void What_changed_back_within_the_week_has_not_changed()
    {
        var later = Source("later", "2025-05-16", "2025-05-16T03:00:00Z");

        Assert.Empty(RowsOf(
            Told(Visit(), Before, Now, later),
            [Entry("before"), Entry("now", new FieldChange("status", "planned", "cancelled")), Entry("later", new FieldChange("status", "cancelled", "planned"))]));
    }

    [Fact]
    public void An_article_of_the_week_that_tells_otherwise_contradicts()
    {
        var fact = Told(Visit(), Before, Now) with
        {
            Conflicts = [new Conflict("end", [new ConflictValue("2025-05-14", ["before"]), new ConflictValue("2025-05-15", ["now"])])],
        };
        var model = Build(fact, []);

        var row = Assert.Single(model.Sections[0].Groups[0].Rows);
        Assert.Equal(("contradicted", "Last day", "14 May 2025 [1] · 15 May 2025 [2]"), (row.Status!.Text, row.What, row.WhatDetail));
        Assert.DoesNotContain(model.Sections, section => section.Heading == "To be checked");
    }

    [Fact]
    public void Cancelled_visits_come_before_moved_ones()
    {
        var moved = Told(Visit("A"), Before, Now);
        var cancelled = Told(Visit("B", status: VisitStatus.Cancelled), Before, Now);
        var input = Input("en", [moved, cancelled]) with
        {
            Histories = new Dictionary<string, IReadOnlyList<HistoryEntry>>
            {
                [moved.Id] = [Entry("before"), Entry("now", new FieldChange("start", "2025-05-20", "2025-05-22"))],
                [cancelled.Id] = [Entry("before"), Entry("now", new FieldChange("status", "planned", "cancelled"))],
            },
        };

        Assert.Equal(["cancelled", "moved"], DigestBuilder.Build(input).Sections[0].Groups[0].Rows.Select(row => row.Status!.Text));
    }

    private static IReadOnlyList<FactRow> RowsOf(MergedFact<Visit> fact, HistoryEntry[] history, string language = "en")
    {
        var model = Build(fact, history, language);
        string[] headings = ["Changed since the last digest", "Berubah sejak ringkasan terakhir", "Thay đổi so với bản tin trước"];
        return model.Sections.Where(section => headings.Contains(section.Heading)).SelectMany(section => section.Groups).SelectMany(group => group.Rows).ToList();
    }

    private static DigestModel Build(MergedFact<Visit> fact, HistoryEntry[] history, string language = "en") => DigestBuilder.Build(
        Input(language, [fact]) with { Histories = new Dictionary<string, IReadOnlyList<HistoryEntry>> { [fact.Id] = history } });

    private static HistoryEntry Entry(string article, params FieldChange[] changes) => new(article, null, changes);
}
