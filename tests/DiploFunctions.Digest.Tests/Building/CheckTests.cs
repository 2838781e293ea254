using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class CheckTests
{
    [Theory]
    [InlineData("id", "Perlu diperiksa", "sumber berbeda", "Tanggal", "13 Mei 2025 [1] · 14 Mei 2025 [2, 3]")]
    [InlineData("en", "To be checked", "sources differ", "Date", "13 May 2025 [1] · 14 May 2025 [2, 3]")]
    [InlineData("vi", "Cần kiểm tra", "nguồn khác nhau", "Ngày", "13/5/2025 [1] · 14/5/2025 [2, 3]")]
    public void What_sources_disagree_on_is_shown_with_every_value_and_who_tells_it(string language, string heading, string status, string field, string values)
    {
        var meeting = Told(Meeting(), Source("a"), Source("b"), Source("c")) with
        {
            Conflicts = [new Conflict("date", [new ConflictValue("2025-05-13", ["a"]), new ConflictValue("2025-05-14", ["b", "c"])])],
        };
        var section = DigestBuilder.Build(Input(language, meetings: [meeting])).Sections[^1];

        var row = Assert.Single(section.Groups[0].Rows);
        Assert.Equal((heading, status, field, values), (section.Heading, row.Status!.Text, row.What, row.WhatDetail));
        Assert.Equal([1, 2, 3], row.Sources);
    }

    [Fact]
    public void What_is_unsure_is_shown_with_its_words()
    {
        var model = DigestBuilder.Build(Input("en", [Told(Visit() with { Confidence = 0.5 }, Source("a", quote: "the guest may come")), Told(Visit("Sure"))]));

        var row = Assert.Single(model.Sections[^1].Groups[0].Rows);
        Assert.Equal(("Tô Lâm → Indonesia", "State visit", "uncertain", "“the guest may come”"), (row.Who, row.What, row.Status!.Text, row.Quote));
    }

    [Fact]
    public void Too_much_to_check_is_counted_and_conflicts_come_first()
    {
        var unsure = Enumerable.Range(0, 20).Select(i => Told(Visit($"Visitor {i}") with { Confidence = 0.5 }));
        var conflict = Told(Visit("Zed"), Source("a"), Source("b")) with
        {
            Conflicts = [new Conflict("place", [new ConflictValue("Jakarta", ["a"]), new ConflictValue("Bogor", ["b"])])],
        };
        var section = DigestBuilder.Build(Input("en", [.. unsure, conflict])).Sections[^1];

        Assert.Equal((21, 12, "and 9 more"), (section.Total, section.Groups[0].Rows.Count, section.More));
        Assert.Equal("Jakarta [1] · Bogor [2]", section.Groups[0].Rows[0].WhatDetail);
    }

    [Theory]
    [InlineData("mystery", "Detail")]
    [InlineData("visitor.office", "Office")]
    public void Fields_that_are_not_known_are_details(string field, string name)
    {
        var visit = Told(Visit(), Source("a"), Source("b")) with
        {
            Conflicts = [new Conflict(field, [new ConflictValue("x", ["a"]), new ConflictValue("y", ["b"])])],
        };

        Assert.Equal(name, DigestBuilder.Build(Input("en", [visit])).Sections[^1].Groups[0].Rows[0].What);
    }
}
