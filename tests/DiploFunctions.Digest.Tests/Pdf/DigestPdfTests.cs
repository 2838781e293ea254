using System.Text.RegularExpressions;
using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Pdf;

/// <summary>The PDF read back; it needs poppler-utils and, with the stand-in, WeasyPrint: ./test.sh installs both.</summary>
public partial class DigestPdfTests
{
    [Theory]
    [InlineData("id", "Kunjungan menurut negara tujuan", "Kunjungan kenegaraan", "Halaman 1 dari")]
    [InlineData("en", "Visits by country visited", "State visit", "Page 1 of")]
    [InlineData("vi", "Chuyến thăm theo nước đến", "Thăm cấp nhà nước", "Trang 1/1")]
    public void Every_language_is_written_with_all_its_letters(string language, string heading, string kind, string page)
    {
        var visit = Visit("Nguyễn Thị Kim Ngân") with { Occasion = "Hội nghị thượng đỉnh ASEAN, Đà Nẵng, Ưu tiên – ợ ỹ ẵ ặ" };
        var text = Poppler.TextOf(Render(Input(language, [Told(visit)])));

        Assert.Contains(heading, text, StringComparison.Ordinal);
        Assert.Contains(kind, text, StringComparison.Ordinal);
        Assert.Contains(page, text, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Kim Ngân", text, StringComparison.Ordinal);
        Assert.Contains("ợ ỹ ẵ ặ", Squeeze(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_repeats_its_head_and_every_page_tells_its_number()
    {
        var pages = Poppler.PagesOf(Render(Input("id", [.. Enumerable.Range(0, 40).Select(i => Told(Visit($"Tamu {i:D2}")))])));

        Assert.InRange(pages.Length, 2, 8);
        foreach (var (index, page) in pages.Index())
        {
            Assert.Contains($"Halaman {index + 1} dari {pages.Length}", Squeeze(page), StringComparison.Ordinal);
        }

        Assert.Matches(TableHead(), pages[0]);
        Assert.Matches(TableHead(), pages[1]);
        Assert.Matches(new Regex(@"^\s*Indonesia\s+Kunjungan"), pages[1]);
        Assert.All(Enumerable.Range(0, 40), i => Assert.Single(pages, page => Regex.IsMatch(page, $@"Mei 2025\s+Tamu {i:D2}\b")));
    }

    [Fact]
    public void Sources_are_links_and_the_numbers_in_rows_lead_to_them()
    {
        var pdf = Render(Input("en", [Told(Visit(), Source("a1", url: "https://example.org/a?b=1&c=2"), Source("a2", url: "javascript:alert(1)"))]));

        var links = Poppler.LinksOf(pdf);
        Assert.Contains("https://example.org/a?b=1&c=2", links, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", links, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        var info = Poppler.InfoOf(Render(Input("vi", [Told(Visit())])));

        Assert.Matches(@"Title:\s+Bản tin ngoại giao hằng tuần, Tuần 20 năm 2025 \(12–18/5/2025\)", info);
        Assert.Matches(@"Author:\s+DiploFunctions", info);
        Assert.Matches(@"Subject:\s+.*1 chuyến thăm", info);
        Assert.Matches(@"Keywords:\s+2025-W20", info);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts", info);
    }

    [Fact]
    public void Only_one_family_of_fonts_is_used_and_it_travels_with_the_file()
    {
        var fonts = Poppler.FontsOf(Render(SampleWeeks.Of(5, "vi"))).Split('\n').Skip(2).Where(line => line.Length > 0).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains("Lato", font, StringComparison.Ordinal));
        Assert.All(fonts, font => Assert.Matches(@"\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+", font));
    }

    [Fact]
    public void Text_of_articles_is_shown_as_it_is_whatever_it_holds()
    {
        var text = Squeeze(Poppler.TextOf(Render(Input(
            "en",
            [Told(Visit("<b>A & B</b>") with { Occasion = "习近平 مرحبا summit" }, Source("a1", title: "</table><h1>Title {page}"))]))));

        Assert.Contains("<b>A & B</b>", text, StringComparison.Ordinal);
        Assert.Contains("</table><h1>Title {page}", text, StringComparison.Ordinal);
        Assert.Contains("□ □ summit", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", 0, 1, 1)]
    [InlineData("vi", 5, 2, 2)]
    [InlineData("en", 40, 3, 6)]
    [InlineData("vi", 300, 6, 12)]
    public void A_week_of_any_size_is_a_document_of_reasonable_length(string language, int facts, int atLeast, int atMost)
    {
        var pages = Poppler.PagesOf(Render(SampleWeeks.Of(facts, language)));

        Assert.InRange(pages.Length, atLeast, atMost);
    }

    [Theory]
    [InlineData("en", 300)]
    [InlineData("id", 40)]
    public void No_heading_is_the_last_on_its_page(string language, int facts)
    {
        var model = DigestBuilder.Build(SampleWeeks.Of(facts, language));
        var headings = model.Sections.SelectMany(section => section.Groups.Select(group => group.Heading).Prepend(section.Heading)).OfType<string>()
            .Append(model.Sources!.Heading)
            .Append(model.Method.Heading)
            .ToHashSet();

        foreach (var page in Poppler.PagesOf(DigestPdf.Render(model)))
        {
            // Headings begin at the margin, where nothing else of their words does; the last line is the footer.
            var lines = page.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).ToList();
            Assert.DoesNotContain(lines[^2], headings);
        }
    }

    [Fact]
    public void How_many_more_there_are_is_never_told_below_a_head_alone()
    {
        // Rows that grow line by line, so that the end of the table comes to lie at the end of a page.
        foreach (var lines in Enumerable.Range(0, 6))
        {
            var visits = Enumerable.Range(0, 41).Select(i => Told(Visit($"Tamu {i:D2}") with { Occasion = i < 4 * lines ? "Hội nghị" : null }));
            foreach (var page in Poppler.PagesOf(Render(Input("en", [.. visits]))))
            {
                var told = page.Split('\n').Select(Squeeze).Where(line => line.Length > 0).TakeWhile(line => line != "and 1 more");
                Assert.True(told.Count() > 3, page);
            }
        }
    }

    [Fact]
    public void No_row_stands_alone_below_a_repeated_head()
    {
        // Tables of one group that grow row by row, so that some end just behind the end of the first page and of the second.
        foreach (var count in (int[])[12, 13, 14, 33, 34, 35])
        {
            var pages = Poppler.PagesOf(Render(Input("en", [.. Enumerable.Range(0, count).Select(i => Told(Visit($"Tamu {i:D2}")))])));
            foreach (var page in pages.Skip(1))
            {
                Assert.NotEqual(1, VisitorRow().Count(page));
            }
        }
    }

    [Fact]
    public void A_short_table_stands_on_one_page()
    {
        // Three countries of three visits each, behind more and more lines of other visits.
        foreach (var count in Enumerable.Range(4, 4))
        {
            var before = Enumerable.Range(0, count).Select(i => Told(Visit($"Tamu {i:D2}") with { To = Party.Of("BE") }));
            var groups = Enumerable.Range(0, 9).Select(i => Told(Visit($"Tamu {(90 + i):D2}") with { To = Party.Of(new[] { "FR", "JP", "KZ" }[i / 3]) }));
            foreach (var page in Poppler.PagesOf(Render(Input("en", [.. before, .. groups]))))
            {
                Assert.Equal(0, VisitorRow().Matches(page).Count(row => row.Groups[1].Value[0] == '9') % 3);
            }
        }
    }

    [Fact]
    public void Rows_too_long_to_stay_together_are_drawn_all_the_same()
    {
        var visits = Enumerable.Range(0, 3).Select(i => Told(Visit(new string((char)('A' + i), 400) + " " + new string('m', 400)) with { Occasion = new string('o', 2000) }));

        Assert.NotEmpty(Poppler.PagesOf(Render(Input("en", [.. visits]))));
    }

    [Fact]
    public void The_facts_that_are_not_shown_are_a_link_away()
    {
        var visits = Enumerable.Range(0, 50).Select(i => Told(Visit($"Tamu {i:D2}")));
        var links = Poppler.LinksOf(Render(Input("en", [.. visits]) with { Links = new DigestLinks(Visits: new Uri("https://facts.example.org/api/visits?dateFrom=2025-05-12")) }));

        Assert.Contains("https://facts.example.org/api/visits?dateFrom=2025-05-12", links, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_longer_than_its_column_stays_on_the_page()
    {
        var text = Poppler.TextOf(Render(Input("en", [Told(Visit(new string('Q', 78)))])));

        // In the lead and in the table.
        Assert.Equal(2 * 78, text.Count(c => c == 'Q'));
    }

    private static byte[] Render(DigestInput input) => DigestPdf.Render(DigestBuilder.Build(input));

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"Kunjungan\s+Status\s+Sumber")]
    private static partial Regex TableHead();

    [GeneratedRegex(@"May 2025\s+Tamu (\d\d)\b")]
    private static partial Regex VisitorRow();
}
