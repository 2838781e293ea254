using QuestPDF.Elements;
using QuestPDF.Html;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public static class GenerateExtensions
{
    public static byte[] GeneratePdf(this IDocument document)
    {
        using var pdf = new MemoryStream();
        document.GeneratePdf(pdf);
        return pdf.ToArray();
    }

    public static void GeneratePdf(this IDocument document, Stream stream)
    {
        if (Settings.License is null)
        {
            throw new InvalidOperationException("QuestPDF wants to know its licence: set QuestPDF.Settings.License before the first document.");
        }

        var container = new DocumentContainer();
        document.Compose(container);
        var html = PageWriter.Write(container.TheOnlyPage, document.GetMetadata());
        if (Settings.CheckIfAllTextGlyphsAreAvailable && !Settings.UseEnvironmentFonts)
        {
            LatoGlyphs.Check(html.WrittenText);
        }

        var isTagged = document.GetSettings().PDFUA_Conformance == PDFUA_Conformance.PDFUA_1;
        var pdf = WeasyPrint.Make(html.ToString(), isTagged);
        stream.Write(isTagged ? PdfFigures.Describe(pdf, html.Alternatives) : pdf);
    }
}
