using DiploFunctions.Digest.Drawing;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest;

/// <summary>A digest as PDF.</summary>
public static class DigestPdf
{
    private const string Maker = "DiploFunctions";

    /// <summary>The bytes of the PDF: A4, its fonts embedded.</summary>
    /// <remarks>Takes from a tenth of a second to a few seconds; call it from where that may be waited for.</remarks>
    /// <param name="model">What to lay out.</param>
    /// <param name="license">The tier under which QuestPDF is used.</param>
    public static byte[] Render(DigestModel model, PdfLicense license = PdfLicense.Community)
    {
        Configure(license);
        return Document.Create(document => document.Page(page => Compose(page, model)))
            .WithMetadata(MetadataOf(model))
            .WithSettings(new DocumentSettings { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 })
            .GeneratePdf();
    }

    // The machine's fonts are not asked: a cloud image has few, and a digest must look the same everywhere.
    private static void Configure(PdfLicense license)
    {
        QuestPDF.Settings.License = license switch
        {
            PdfLicense.Community => LicenseType.Community,
            PdfLicense.Professional => LicenseType.Professional,
            PdfLicense.Enterprise => LicenseType.Enterprise,
            PdfLicense.Evaluation => LicenseType.Evaluation,
            _ => throw new ArgumentOutOfRangeException(nameof(license), license, "There is no such licence."),
        };
        QuestPDF.Settings.UseEnvironmentFonts = false;
        QuestPDF.Settings.CheckIfAllTextGlyphsAreAvailable = true;
    }

    private static void Compose(PageDescriptor page, DigestModel model)
    {
        page.Size(PageSizes.A4);
        page.MarginHorizontal(Typography.MarginHorizontal);
        page.MarginTop(Typography.MarginTop);
        page.MarginBottom(Typography.MarginBottom);
        page.DefaultTextStyle(Typography.Body);
        page.Content().Column(column => Compose(column, model));
        page.Footer().Height(Typography.FooterHeight).Component(new PageFooter(model.Title, model.PageNumbers));
    }

    // Spacing and not padding above each part: it falls away where a part begins a page.
    private static void Compose(ColumnDescriptor column, DigestModel model)
    {
        column.Spacing(Typography.SectionGap);
        column.Item().Column(first => ComposeFirst(first, model));
        foreach (var section in model.Sections)
        {
            column.Item().Component(new FactsSection(section));
        }

        column.Item().Component(new MethodSection(model.Method));
        if (model.Sources is { } sources)
        {
            column.Item().Component(new SourcesSection(sources));
        }
    }

    private static void ComposeFirst(ColumnDescriptor column, DigestModel model)
    {
        column.Spacing(Typography.BlockGap);
        column.Item().Component(new TitleSection(model.Title));
        if (model.Notices.Count > 0)
        {
            column.Item().Component(new NoticesSection(model.Notices));
        }

        if (model.Lead is { } lead)
        {
            column.Item().Component(new LeadBlock(lead));
        }

        if (model.FigureTexts.Count > 0)
        {
            column.Item().Component(new FiguresSection(model.FigureTexts));
        }

        if (model.Trend is not null || model.Countries is not null)
        {
            column.Item().Component(new ChartsSection(model.Trend, model.Countries));
        }
    }

    private static DocumentMetadata MetadataOf(DigestModel model) => new()
    {
        Title = $"{model.Title.Kind}, {model.Title.Week} ({model.Title.Dates})",
        Author = Maker,
        Creator = Maker,
        Subject = model.Mail.Subject,
        Keywords = string.Join(", ", [model.Week.ToString(), .. model.Sections.Select(section => section.Heading)]),
        Language = model.Language,
        CreationDate = model.RenderedAt,
        ModifiedDate = model.RenderedAt,
    };
}
