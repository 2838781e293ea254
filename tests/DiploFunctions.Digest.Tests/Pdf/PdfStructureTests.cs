using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Pdf;

/// <summary>What a PDF holds for those who walk through it or hear it.</summary>
public class PdfStructureTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("vi")]
    public void Every_chart_has_its_words_for_those_who_cannot_see_it(string language)
    {
        var model = DigestBuilder.Build(SampleWeeks.Of(40, language));

        Assert.Equal(
            [model.Trend!.Alternative, model.Countries!.Alternative, model.Sections.Single(section => section.Calendar is not null).Calendar!.Alternative],
            PdfParts.AlternativesOf(DigestPdf.Render(model)));
    }

    [Fact]
    public void The_outline_leads_through_sections_and_their_groups()
    {
        var model = DigestBuilder.Build(SampleWeeks.Of(40, "vi"));
        string[] headings =
        [
            model.Title.Week, model.Lead!.Heading,
            .. model.Sections.SelectMany(section => section.Groups.Select(group => group.Heading).OfType<string>().Prepend(section.Heading)),
            model.Method.Heading, model.Sources!.Heading,
        ];

        Assert.Equal(headings, PdfParts.OutlineOf(DigestPdf.Render(model)));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("vi")]
    public void The_file_says_its_language(string language) =>
        Assert.Contains($"/Lang ({language})", PdfParts.PlainOf(DigestPdf.Render(DigestBuilder.Build(Input(language, [Told(Visit())])))), StringComparison.Ordinal);

    [Fact]
    public void Each_number_of_a_row_and_of_the_lead_leads_to_its_source()
    {
        var links = PdfParts.InnerLinksOf(DigestPdf.Render(DigestBuilder.Build(Input("en", [Told(Visit(), Source("a1"), Source("a2"), Source("a3"))]))));

        Assert.Equal(["1", "2", "3", "1", "2", "3"], links);
    }

    [Fact]
    public void A_group_that_begins_a_page_says_what_its_columns_are()
    {
        MergedFact<Visit>[] visits = [.. Enumerable.Range(0, 40).Select(i => Told(Visit($"Guest {i:D2}", to: i < 20 ? "ID" : "JP")))];

        var pages = Poppler.PagesOf(DigestPdf.Render(DigestBuilder.Build(Input("en", visits))));

        Assert.True(pages.Length > 2);
        Assert.All(pages.Where(page => page.Contains("Guest", StringComparison.Ordinal)), page => Assert.Matches(@"(Indonesia|Japan)\s+Visit\s+Status\s+Sources", page));
        Assert.Matches(@"Japan\s+Visit\s+Status\s+Sources", string.Concat(pages));
    }

    [Theory]
    [InlineData(22)]
    [InlineData(37)]
    [InlineData(38)]
    public void The_last_page_never_holds_a_few_lines_of_sources(int articles)
    {
        // As many as would leave three, four and seven of them for the last page.
        MergedFact<Visit>[] visits = [.. Enumerable.Range(0, articles).Select(i => Told(Visit($"Guest {i:D2}"), Source($"a{i:D2}", title: $"Headline {i:D2}")))];
        var last = Poppler.PagesOf(DigestPdf.Render(DigestBuilder.Build(Input("en", visits))))[^1];

        Assert.InRange(last.Split("Headline").Length - 1, 8, articles);
    }
}
