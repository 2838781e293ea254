using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DiploFunctions.Digest.Mailing;

/// <summary>The HTML of the mail: one column that any width can take, colours that a dark client can turn round, everything encoded.</summary>
internal static class MailHtml
{
    private const string BodyStyle = "margin:0;padding:16px;font:16px/1.5 'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    private const string ColumnStyle = "max-width:640px;margin:0 auto";
    private const string SmallStyle = "font-size:13px;opacity:.75";
    private const string HeadingStyle = "font-size:19px;line-height:1.3;margin:28px 0 6px";
    private const string GroupStyle = "font-size:15px;margin:14px 0 2px";
    private const string ListStyle = "margin:0;padding-left:20px";
    private const string ItemStyle = "margin:6px 0";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(DigestModel model, IReadOnlyList<SourceEntry> sources)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Of(model.Language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
            .Append(Of(model.Mail.Subject)).Append("</title>\n</head>\n<body style=\"").Append(BodyStyle).Append("\">\n<div style=\"")
            .Append(ColumnStyle).Append("\">\n");
        WriteTitle(html, model);
        foreach (var section in model.Mail.Sections)
        {
            WriteSection(html, section, sources);
        }

        WriteSources(html, model.Sources?.Heading, sources);
        Element(html, "p", "margin:28px 0 0", model.Mail.Attached);
        foreach (var paragraph in model.Method.Paragraphs)
        {
            Element(html, "p", SmallStyle, paragraph);
        }

        Element(html, "p", SmallStyle, model.Title.Made);
        return html.Append("</div>\n</body>\n</html>\n").ToString();
    }

    private static void WriteTitle(StringBuilder html, DigestModel model)
    {
        Element(html, "p", "margin:0;font-weight:600", model.Title.Kind);
        Element(html, "h1", "font-size:26px;line-height:1.2;margin:0", model.Title.Week);
        Element(html, "p", "margin:0 0 14px", model.Title.Dates);
        html.Append("<p style=\"margin:0\">");
        foreach (var (index, figure) in model.FigureTexts.Index())
        {
            html.Append(index > 0 ? " · " : "").Append("<strong>").Append(Of(figure.Value)).Append("</strong> ").Append(Of(figure.Label));
            if (figure.Before is { } before)
            {
                html.Append(" <span style=\"").Append(SmallStyle).Append("\">(").Append(Of(before)).Append(")</span>");
            }
        }

        html.Append("</p>\n");
        foreach (var notice in model.Notices)
        {
            Element(html, "p", "margin:14px 0 0", notice);
        }
    }

    private static void WriteSection(StringBuilder html, FactSection section, IReadOnlyList<SourceEntry> sources)
    {
        Element(html, "h2", HeadingStyle, section.Heading);
        foreach (var group in section.Groups)
        {
            if (group.Heading is { } heading)
            {
                Element(html, "h3", GroupStyle, heading);
            }

            html.Append("<ul style=\"").Append(ListStyle).Append("\">\n");
            foreach (var row in group.Rows)
            {
                WriteRow(html, row, sources);
            }

            html.Append("</ul>\n");
        }

        if (section.More is { } more)
        {
            Element(html, "p", SmallStyle, more);
        }
    }

    private static void WriteRow(StringBuilder html, FactRow row, IReadOnlyList<SourceEntry> sources)
    {
        html.Append("<li style=\"").Append(ItemStyle).Append("\">").Append(Of(row.When)).Append(": <strong>").Append(Of(row.Who)).Append("</strong>")
            .Append(Of(RowText.InBrackets(row.WhoDetail))).Append(" – ").Append(Of(RowText.Rest(row)));
        foreach (var number in row.Sources)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"[{number}]");
            html.Append(' ').Append(Link(label, sources.FirstOrDefault(entry => entry.Number == number)?.Address));
        }

        html.Append(row.MoreSources is { } more ? $" {Of(more)}" : "").Append("</li>\n");
    }

    private static void WriteSources(StringBuilder html, string? heading, IReadOnlyList<SourceEntry> sources)
    {
        if (heading is null || sources.Count == 0)
        {
            return;
        }

        Element(html, "h2", HeadingStyle, heading);
        html.Append("<ol style=\"").Append(ListStyle).Append("\">\n");
        foreach (var entry in sources)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li value=\"{entry.Number}\" style=\"{ItemStyle}\">").Append(Link(entry.Title, entry.Address))
                .Append(entry.Detail is { } detail ? $" <span style=\"{SmallStyle}\">{Of(detail)}</span>" : "").Append("</li>\n");
        }

        html.Append("</ol>\n");
    }

    private static void Element(StringBuilder html, string tag, string style, string text) =>
        html.Append('<').Append(tag).Append(" style=\"").Append(style).Append("\">").Append(Of(text)).Append("</").Append(tag).Append(">\n");

    private static string Link(string text, string? address) => address is null ? Of(text) : $"<a href=\"{Of(address)}\">{Of(text)}</a>";

    private static string Of(string text) => Encoder.Encode(text);
}
