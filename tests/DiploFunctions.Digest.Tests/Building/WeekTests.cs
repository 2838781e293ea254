using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class WeekTests
{
    // The week is 12 to 18 May in Jakarta, 17:00 UTC on the 11th to 17:00 UTC on the 18th.
    [Theory]
    [InlineData("2025-05-12", "2025-06-20T00:00:00Z", true, false)]
    [InlineData("2025-05-18", "2025-06-20T00:00:00Z", true, false)]
    [InlineData("2025-05-11", "2025-05-11T16:59:59Z", false, false)]
    [InlineData("2025-05-11", "2025-05-11T17:00:00Z", true, true)]
    [InlineData("2025-05-19", "2025-05-18T16:59:59Z", true, true)]
    [InlineData("2025-05-19", "2025-05-18T17:00:00Z", false, false)]
    [InlineData("2025-05", "2025-06-20T00:00:00Z", false, false)]
    [InlineData("2025-05", "2025-05-13T00:00:00Z", true, true)]
    [InlineData(null, "2025-05-13T00:00:00Z", true, false)]
    [InlineData(null, "2025-05-19T00:00:00Z", false, false)]
    public void A_fact_belongs_to_the_week_of_its_publication_and_late_to_that_in_which_it_came_in(
        string? published, string received, bool held, bool late)
    {
        FactSource[] sources = [Source("a1", published, received)];

        Assert.Equal(held, DigestWeek.Holds(sources, Week, Jakarta));
        Assert.Equal(late, DigestWeek.IsLate(sources, Week, Jakarta));
        Assert.Equal(held ? 1 : 0, DigestBuilder.Build(Input("en", [Told(Visit(), sources)])).Figures.Visits);
    }

    [Fact]
    public void A_fact_told_by_an_article_of_the_week_too_is_not_late()
    {
        FactSource[] sources = [Source("a1", "2025-05-02"), Source("a2", "2025-05-14")];

        Assert.False(DigestWeek.IsLate(sources, Week, Jakarta));
    }

    [Fact]
    public void A_late_fact_is_marked_and_counted()
    {
        var model = DigestBuilder.Build(Input("id", [Told(Visit("Tô Lâm")), Told(Visit("Sugiono"), Source("a2", "2025-05-02"))]));

        var rows = model.Sections[0].Groups[0].Rows;
        Assert.Equal([("Sugiono", "artikel lama"), ("Tô Lâm", null)], rows.Select(row => (row.Who, row.Late)));
        Assert.Contains("1 fakta hanya berasal dari artikel yang terbit di luar minggu ini", model.Method.Paragraphs[0], StringComparison.Ordinal);
        Assert.Empty(model.Notices);
    }

    [Fact]
    public void When_all_is_late_one_sentence_says_so_instead_of_a_mark_in_every_row()
    {
        var model = DigestBuilder.Build(Input("en", [Told(Visit(), Source("a2", "2025-05-02"))]));

        Assert.Null(model.Sections[0].Groups[0].Rows[0].Late);
        Assert.Contains("came in only now", Assert.Single(model.Notices), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-05-19T00:00:00Z", "2025-05-19", "2025-06-17")]
    [InlineData("2026-11-21T00:00:00Z", "2025-05-19", "2025-06-17")]
    [InlineData("2025-05-14T16:59:59Z", "2025-05-14", "2025-06-12")]
    [InlineData("2025-05-14T17:00:00Z", "2025-05-15", "2025-06-13")]
    public void Coming_days_begin_after_the_week_or_today_when_that_is_earlier(string renderedAt, string from, string to)
    {
        var days = DigestWeek.ComingDays(Week, DateTimeOffset.Parse(renderedAt, null), Jakarta);

        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null)), days);
    }

    [Theory]
    [InlineData("2025-05-18", false)]
    [InlineData("2025-05-19", true)]
    [InlineData("2025-06-17", true)]
    [InlineData("2025-06-18", false)]
    [InlineData("2025-06", true)]
    [InlineData("2025-07", false)]
    [InlineData("2025", true)]
    [InlineData(null, false)]
    public void A_planned_visit_is_coming_when_it_may_begin_in_the_coming_days(string? start, bool coming)
    {
        var planned = Told(Visit(start: start, status: VisitStatus.Planned), Source("old", "2025-04-01", "2025-04-01T00:00:00Z"));

        Assert.Equal(coming, !DigestBuilder.Build(Input("en", coming: [planned])).IsEmpty);
    }

    [Theory]
    [InlineData("id", "30 hari ke depan: 19 Mei – 17 Juni 2025")]
    [InlineData("en", "The 30 days ahead: 19 May – 17 June 2025")]
    [InlineData("vi", "30 ngày tới: 19/5 – 17/6/2025")]
    public void The_section_of_coming_visits_says_of_which_days_it_is(string language, string lead)
    {
        var planned = Told(Visit(start: "2025-05-22", status: VisitStatus.Planned));

        Assert.Equal(lead, DigestBuilder.Build(Input(language, coming: [planned])).Sections[0].Lead);
    }

    [Fact]
    public void A_cancelled_visit_is_not_coming()
    {
        var cancelled = Told(Visit(start: "2025-05-22", status: VisitStatus.Cancelled), Source("old", "2025-04-01", "2025-04-01T00:00:00Z"));

        Assert.True(DigestBuilder.Build(Input("en", coming: [cancelled])).IsEmpty);
    }

    [Fact]
    public void Background_facts_are_left_out_and_counted()
    {
        var model = DigestBuilder.Build(Input("en", [Told(Visit() with { Background = true }), Told(Visit("Sugiono") with { Background = true })]));

        Assert.True(model.IsEmpty);
        Assert.Equal(0, model.Figures.Visits);
        Assert.Contains("2 background facts of earlier times are left out", model.Method.Paragraphs[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", 2, "Artikel minggu ini tidak memuat kunjungan, pertemuan, atau kesepakatan.")]
    [InlineData("en", 2, "The week’s articles tell of no visit, meeting or agreement.")]
    [InlineData("vi", 0, "Tuần này không có bài báo nào.")]
    public void An_empty_week_says_so(string language, int articles, string sentence)
    {
        var model = DigestBuilder.Build(Input(language, articles: articles));

        Assert.True(model.IsEmpty);
        Assert.Equal([sentence], model.Notices);
        Assert.Null(model.Sources);
    }
}
