using DiploFunctions.Digest.Tests.Pdf;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using Xunit;

namespace DiploFunctions.Packages.Tests.Pdf;

/// <summary>What the digest relies on in QuestPDF, or in whatever stands in for it.</summary>
public class QuestPdfTests
{
    private static readonly TextStyle Lato = TextStyle.Default.FontFamily(Fonts.Lato).FontSize(10);

    public QuestPdfTests()
    {
        QuestPDF.Settings.License = LicenseType.Community;
        QuestPDF.Settings.UseEnvironmentFonts = false;
        QuestPDF.Settings.CheckIfAllTextGlyphsAreAvailable = true;
    }

    [Fact]
    public void A_table_repeats_its_head_on_every_page()
    {
        var pages = Poppler.PagesOf(Make(content => content.Table(table => Fill(table, 120))));

        Assert.InRange(pages.Length, 2, 10);
        Assert.All(pages, page => Assert.Contains("Head of the table", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_must_stay_whole_go_to_the_next_page()
    {
        var pages = Poppler.PagesOf(Make(content => content.Table(table => Fill(table, 40, "upper\nmiddle\nlower"))));

        Assert.InRange(pages.Length, 2, 10);
        Assert.All(pages, page => Assert.Equal(CountOf("upper", page), CountOf("lower", page)));
    }

    [Fact]
    public void The_footer_counts_the_pages()
    {
        var pages = Poppler.PagesOf(Make(content => content.Table(table => Fill(table, 120))));

        foreach (var (index, page) in pages.Index())
        {
            Assert.Contains($"{index + 1} of {pages.Length}", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Links_lead_to_their_address_and_to_sections()
    {
        var pdf = Make(content => content.Column(column =>
        {
            column.Item().Text(text => text.Hyperlink("outside", "https://example.org/?a=1&b=2").Style(Lato));
            column.Item().Text(text => text.SectionLink("inside", "source-1").Style(Lato));
            column.Item().Section("source-1").Text("target").Style(Lato);
        }));

        Assert.Contains("https://example.org/?a=1&b=2", Poppler.LinksOf(pdf), StringComparison.Ordinal);
        Assert.Matches(@"\[.*XYZ|\d+ \[", Poppler.DestinationsOf(pdf));
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_refused_by_name()
    {
        var error = Assert.Throws<DocumentDrawingException>(() => Make(content => content.Text("xin chào 习").Style(Lato)));

        Assert.Contains("4E60", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_Vietnamese_letter_is_in_the_font()
    {
        const string Letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

        var text = Poppler.TextOf(Make(content => content.Column(column =>
        {
            column.Item().Text(Letters).Style(Lato);
            column.Item().Text(Letters.ToUpperInvariant()).Style(Lato.Bold());
        })));

        Assert.Contains(Letters, text, StringComparison.Ordinal);
        Assert.Contains(Letters.ToUpperInvariant(), text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_metadata_is_in_the_file()
    {
        var info = Poppler.InfoOf(Make(content => content.Text("x").Style(Lato)));

        Assert.Matches(@"Title:\s+Tiêu đề & <tags>", info);
        Assert.Matches(@"Author:\s+Author of it", info);
        Assert.Matches(@"Subject:\s+Subject of it", info);
        Assert.Matches(@"Keywords:\s+one, two", info);
        Assert.Matches(@"CreationDate:\s+.*2025", info);
    }

    [Fact]
    public void Text_is_never_taken_for_markup()
    {
        var text = Poppler.TextOf(Make(content => content.Text("<b>&amp;</b> {x}").Style(Lato)));

        Assert.Contains("<b>&amp;</b> {x}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_fills_the_width_that_it_is_given_and_keeps_its_shape()
    {
        // 515 points wide between the margins and so 103 high; red in its left half. 595 by 842 points are the page.
        const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="50" height="10" viewBox="0 0 50 10"><rect x="0" y="0" width="25" height="10" fill="#FF0000"/></svg>""";

        var share = Poppler.ShareOf("FF0000", Make(content => content.SemanticFigure("A red half").Svg(Svg)));

        Assert.InRange(share, 0.9 * 257.5 * 103 / (595 * 842), 1.1 * 257.5 * 103 / (595 * 842));
    }

    [Fact]
    public void A_clamped_line_ends_in_an_ellipsis_and_takes_one_line()
    {
        var text = Poppler.TextOf(Make(content => content.Width(90).Text("one two three four five six seven eight nine ten").ClampLines(1).Style(Lato)));

        Assert.Contains("one two", text, StringComparison.Ordinal);
        Assert.Contains("…", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ten", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_to_be_heard_is_tagged()
    {
        var info = Poppler.InfoOf(Make(content => content.SemanticSection().Column(column =>
        {
            column.Item().SemanticHeader2().Text("Heading").Style(Lato);
            column.Item().SemanticTable().Table(table => Fill(table, 3));
        })));

        Assert.Matches(@"Tagged:\s+yes", info);
    }

    [Fact]
    public void Figures_carry_their_words_and_headings_make_the_outline()
    {
        const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 10"><rect width="25" height="10" fill="#FF0000"/></svg>""";

        var pdf = Make(content => content.Column(column =>
        {
            column.Item().SemanticHeader1().Text("Tiêu đề").Style(Lato);
            column.Item().SemanticFigure("Đồ thị (thứ nhất)").Svg(Svg);
            column.Item().SemanticHeader2().Text("Heading").Style(Lato);
            column.Item().SemanticFigure("second").Text("drawn in words").Style(Lato);
        }));

        Assert.Equal(["Đồ thị (thứ nhất)", "second"], PdfParts.AlternativesOf(pdf));
        Assert.Equal(["Tiêu đề", "Heading"], PdfParts.OutlineOf(pdf));
    }

    [Fact]
    public void Spacing_falls_away_at_the_top_of_a_page()
    {
        var pdf = Make(content => content.Column(column =>
        {
            column.Spacing(100);
            column.Item().Height(600).Text("first").Style(Lato);
            column.Item().ShowEntire().Height(300).Background("#FF0000").Text("second").Style(Lato);
        }));

        // Red from the margin at 40 points on: 842 points are the page.
        Assert.InRange(Poppler.FirstRowOf("FF0000", 2, pdf), 38.0 / 842, 42.0 / 842);
    }

    [Fact]
    public void A_container_takes_one_child_only()
    {
        Assert.Throws<DocumentComposeException>(() => Make(content =>
        {
            content.Text("first");
            content.Text("second");
        }));
    }

    private static byte[] Make(Action<IContainer> content) => Document
        .Create(document => document.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.Margin(40);
            content(page.Content());
            page.Footer().Height(20).Text(text =>
            {
                text.CurrentPageNumber().Style(Lato);
                text.Span(" of ").Style(Lato);
                text.TotalPages().Style(Lato);
            });
        }))
        .WithMetadata(new DocumentMetadata
        {
            Title = "Tiêu đề & <tags>",
            Author = "Author of it",
            Subject = "Subject of it",
            Keywords = "one, two",
            Language = "vi",
            CreationDate = new DateTimeOffset(2025, 5, 19, 0, 0, 0, TimeSpan.Zero),
        })
        .WithSettings(new DocumentSettings { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 })
        .GeneratePdf();

    private static void Fill(TableDescriptor table, int rows, string text = "row")
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(60);
            columns.RelativeColumn();
        });
        table.Header(head =>
        {
            head.Cell().ColumnSpan(2).Text("Head of the table").Style(Lato);
        });
        for (var i = 0; i < rows; i++)
        {
            table.Cell().ShowEntire().Text($"{i}").Style(Lato);
            table.Cell().ShowEntire().Text(text).Style(Lato);
        }
    }

    private static int CountOf(string word, string text) => text.Split(word).Length - 1;
}
