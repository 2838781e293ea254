using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class GroupingTests
{
    [Fact]
    public void Visits_are_grouped_by_the_country_visited_in_the_order_of_its_name_in_the_readers_language()
    {
        MergedFact<Visit>[] visits = [Told(Visit("A", "DE")), Told(Visit("B", "JP")), Told(Visit("C", "DE")), Told(Visit("D", "ID"))];

        var english = DigestBuilder.Build(Input("en", visits));
        var indonesian = DigestBuilder.Build(Input("id", visits));
        var vietnamese = DigestBuilder.Build(Input("vi", visits));

        Assert.Equal(["Germany", "Indonesia", "Japan"], HeadingsOf(english));
        Assert.Equal(["Indonesia", "Jepang", "Jerman"], HeadingsOf(indonesian));
        Assert.Equal(["Đức", "Indonesia", "Nhật Bản"], HeadingsOf(vietnamese));
        Assert.Equal(["A", "C"], english.Sections[0].Groups[0].Rows.Select(row => row.Who));
    }

    [Fact]
    public void Rows_are_sorted_by_date_then_name_and_those_without_date_come_last()
    {
        var model = DigestBuilder.Build(Input(
            "en",
            [
                Told(Visit("Zed", start: null)), Told(Visit("Đặng", start: "2025-05-14")), Told(Visit("Cao", start: "2025-05-14")),
                Told(Visit("Eko", start: "2025-05")), Told(Visit("An", start: "2025-05-12")),
            ]));

        Assert.Equal(["Eko", "An", "Cao", "Đặng", "Zed"], RowsOf(model).Select(row => row.Who));
        Assert.Equal("–", RowsOf(model).Last().When);
    }

    [Fact]
    public void Changes_of_partnership_stand_before_documents()
    {
        var model = DigestBuilder.Build(Input(
            "en",
            agreements:
            [
                Told(Agreement("fisheries")),
                Told(Agreement("relations", AgreementKind.Partnership, PartnershipLevel.ComprehensiveStrategic)),
            ]));

        Assert.Equal(["Changes of partnership", "Documents"], HeadingsOf(model));
        Assert.Equal("Comprehensive strategic partnership", RowsOf(model).First().What);
        Assert.Equal("Indonesia – Vietnam", RowsOf(model).First().Who);
        Assert.Equal("Memorandum of understanding", RowsOf(model).Last().WhoDetail);
    }

    [Fact]
    public void The_same_facts_in_another_order_give_the_same_rows()
    {
        var input = SampleWeeks.Of(300, "id");
        var other = input with
        {
            Visits = [.. input.Visits.Reverse()],
            Meetings = [.. input.Meetings.Reverse()],
            Agreements = [.. input.Agreements.Reverse()],
        };

        Assert.Equal(RowsOf(DigestBuilder.Build(input)).Select(Line), RowsOf(DigestBuilder.Build(other)).Select(Line));

        static string Line(FactRow row) => $"{row.When}|{row.Who}|{row.What}|{row.WhatDetail}|{string.Join(',', row.Sources)}";
    }

    [Fact]
    public void A_section_without_facts_is_left_out()
    {
        var model = DigestBuilder.Build(Input("en", meetings: [Told(Meeting())]));

        Assert.Equal(["Meetings"], model.Sections.Select(section => section.Heading));
    }

    [Fact]
    public void A_coming_visit_is_told_once_even_when_the_weeks_articles_announce_it()
    {
        var planned = Told(Visit("Tô Lâm", "ID", "2025-05-25", status: VisitStatus.Planned));

        var model = DigestBuilder.Build(Input("en", [planned, Told(Visit("Sugiono", "VN"))], coming: [planned]));

        Assert.Equal(["Coming visits", "Visits by country visited"], model.Sections.Select(section => section.Heading));
        Assert.Equal(["Tô Lâm", "Sugiono"], RowsOf(model).Select(row => row.Who));
        Assert.Equal(2, model.Figures.Visits);
    }

    [Fact]
    public void A_long_section_shows_the_facts_with_the_most_sources_and_says_how_many_more_there_are()
    {
        var known = Told(Visit("Zed", start: "2025-05-18"), Source("a1"), Source("a2"));
        var others = Enumerable.Range(0, 99).Select(i => Told(Visit($"Visitor {i}")));

        var section = DigestBuilder.Build(Input("en", [.. others, known])).Sections.Single();

        Assert.Equal(100, section.Total);
        Assert.Equal(40, section.Groups.Sum(group => group.Rows.Count));
        Assert.Equal("and 60 more", section.More);
        Assert.Contains(section.Groups.SelectMany(group => group.Rows), row => row.Who == "Zed");
    }

    private static IEnumerable<string?> HeadingsOf(DigestModel model) => model.Sections[0].Groups.Select(group => group.Heading);

    private static IEnumerable<FactRow> RowsOf(DigestModel model) =>
        model.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Rows);
}
