using System.Globalization;
using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Html;

/// <summary>A document as one HTML page for print: paged media does the page breaks, repeated heads and page numbers.</summary>
internal static class PageWriter
{
    private const string Sheet = """
        html { font: 12pt Lato; line-height: normal; }
        body { margin: 0; }
        h1, h2, h3, h4, h5, h6 { margin: 0; font: inherit; break-after: avoid; }
        table { border-collapse: separate; border-spacing: 0; table-layout: fixed; }
        td, th { padding: 0; vertical-align: top; text-align: left; font-weight: inherit; }
        tr { break-inside: avoid; }
        a { color: inherit; text-decoration: none; }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; }
        .page::before { content: counter(page); }
        .pages::before { content: counter(pages); }
        .header { position: running(header); }
        .footer { position: running(footer); }
        """;

    public static HtmlWriter Write(Page page, DocumentMetadata metadata)
    {
        var html = new HtmlWriter();
        html.Raw("<!DOCTYPE html>");
        html.Open("html", null, [("lang", metadata.Language ?? "")]);
        html.Open("head");
        html.Raw("<meta charset=\"utf-8\">");
        WriteMetadata(html, metadata);
        html.Raw($"<style>{Sheet}{Environment.NewLine}{PageRule(page)}</style>");
        html.Close("head");
        WriteBody(html, page);
        html.Close("html");
        return html;
    }

    private static void WriteMetadata(HtmlWriter html, DocumentMetadata metadata)
    {
        html.Open("title");
        html.Text(metadata.Title ?? "");
        html.Close("title");
        Meta("author", metadata.Author);
        Meta("description", metadata.Subject);
        Meta("keywords", metadata.Keywords);
        Meta("generator", metadata.Creator);
        Meta("dcterms.created", Instant(metadata.CreationDate));
        Meta("dcterms.modified", Instant(metadata.ModifiedDate));

        void Meta(string name, string? value)
        {
            if (value is not null)
            {
                html.Open("meta", null, [("name", name), ("content", value)]);
            }
        }
    }

    private static string Instant(DateTimeOffset value) => value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string PageRule(Page page) =>
        $"@page {{ size: {Css.Points(page.Size.Width)} {Css.Points(page.Size.Height)}; "
        + $"margin: {Css.Points(page.Top + HeightOf(page.Header))} {Css.Points(page.Right)} {Css.Points(page.Bottom + HeightOf(page.Footer))} {Css.Points(page.Left)}; "
        + $"@top-center {{ content: element(header); width: 100%; vertical-align: bottom; }} "
        + $"@bottom-center {{ content: element(footer); width: 100%; vertical-align: top; }} }}";

    private static void WriteBody(HtmlWriter html, Page page)
    {
        var style = new CssStyle();
        Css.Add(style, page.Style);
        var width = page.Size.Width - page.Left - page.Right;
        html.Open("body", style);
        WriteRunning("header", page.Header);
        WriteRunning("footer", page.Footer);
        page.Content.Write(html, width);
        html.Close("body");

        void WriteRunning(string name, Container content)
        {
            html.Open("div", null, [("class", name)]);
            content.Write(html, width);
            html.Close("div");
        }
    }

    // Headers and footers stand in the margin of a CSS page, which therefore has to be told their height.
    private static float HeightOf(Container container) => container.Child switch
    {
        null => 0,
        Constrained { Height: { } height } => height,
        _ => throw new NotSupportedException("The stand-in for QuestPDF needs headers and footers that begin with Height()."),
    };
}
