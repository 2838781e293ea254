using System.Globalization;

namespace DiploFunctions.Digest.Mailing;

/// <summary>The HTML of the mail: one column that any width can take, light and dark, everything encoded, nothing loaded.</summary>
internal static class MailHtml
{
    public static string Write(DigestModel model, IReadOnlyList<SourceEntry> sources)
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"").Text(model.Language).Raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Raw("<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>").Text(model.Mail.Subject).Raw("</title>\n<style>\n")
            .Raw(MailStyle.Sheet).Raw("\n</style>\n</head>\n").Open("body", MailStyle.Body).Raw("\n");
        WriteTitle(html, model, sources);
        foreach (var section in model.Mail.Sections)
        {
            WriteSection(html, section, sources);
        }

        WriteSources(html, model.Sources?.Heading, sources);
        html.Element("p", "margin:28px 0 10px", model.Mail.Attached);
        foreach (var paragraph in (IEnumerable<string>)[.. model.Method.Paragraphs, model.Title.Made])
        {
            html.Element("p", MailStyle.Small, paragraph, "small");
        }

        return html.Close("body").Raw("</html>\n").ToString();
    }

    private static void WriteTitle(HtmlText html, DigestModel model, IReadOnlyList<SourceEntry> sources)
    {
        html.Element("p", "margin:0;font-weight:600;color:#0b5c7a", model.Title.Kind, "group")
            .Element("h1", MailStyle.Title, model.Title.Week)
            .Element("p", "margin:0", model.Title.Dates);
        foreach (var notice in model.Notices)
        {
            html.Element("p", "margin:14px 0 0", notice);
        }

        if (model.Lead is { } lead)
        {
            html.Open("div", MailStyle.Lead, "lead").Raw("\n").Element("h2", "font-size:14px;margin:0 0 6px", lead.Heading);
            foreach (var line in lead.Lines)
            {
                html.Open("p", MailStyle.LeadLine).Text(line.Text).References(line.Sources, sources);
                html.Close("p");
            }

            html.Close("div");
        }

        WriteFigures(html, model.FigureTexts);
    }

    private static void WriteFigures(HtmlText html, IReadOnlyList<FigureText> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        html.Open("p", "margin:16px 0 0");
        foreach (var figure in figures)
        {
            html.Open("span", MailStyle.Figure).Raw("<strong>").Text(figure.Value).Raw("</strong> ").Text(figure.Label);
            if (figure.Before is { } before)
            {
                html.Raw(" ").Span(MailStyle.Small, $"({before})", "small");
            }

            html.Raw("</span>\n");
        }

        html.Close("p");
    }

    private static void WriteSection(HtmlText html, FactSection section, IReadOnlyList<SourceEntry> sources)
    {
        html.Element("h2", MailStyle.Heading, section.Heading);
        if (section.Lead is { } lead)
        {
            html.Element("p", MailStyle.Small, lead, "small");
        }

        foreach (var group in section.Groups)
        {
            if (group.Heading is { } heading)
            {
                html.Element("h3", MailStyle.Group, heading, "group");
            }

            html.Open("ul", MailStyle.List).Raw("\n");
            foreach (var row in group.Rows)
            {
                WriteRow(html, row, sources);
            }

            html.Close("ul");
        }

        if (section.More is { } more)
        {
            html.Open("p", MailStyle.Small + ";padding-top:8px", "small").Link(more, section.MoreAddress);
            if (section.MoreAmong is { } among)
            {
                html.Text($", {among.Words}");
                foreach (var (index, (type, address)) in among.Links.Index())
                {
                    html.Raw(index > 0 ? ", " : " ").Link(type, address);
                }
            }

            html.Close("p");
        }
    }

    private static void WriteRow(HtmlText html, FactRow row, IReadOnlyList<SourceEntry> sources)
    {
        html.Open("li", MailStyle.Item, "item").Raw("<strong>").Text(row.Who).Raw("</strong>").Span(MailStyle.Small, RowText.InBrackets(row.WhoDetail), "small")
            .Raw("<br>").Text(RowText.Dated(row, RowText.What(row)));
        if (row.Status is { } status)
        {
            var (kind, style) = MailStyle.Of(status.Tone);
            html.Raw("&nbsp;· ").Span(style, status.Text, kind);
        }

        html.References(row.Sources, sources);
        foreach (var mark in new[] { row.MoreSources, row.Late })
        {
            html.Span(MailStyle.Small, mark is null ? "" : $" {mark}", "small");
        }

        if (row.Quote is { } quote)
        {
            html.Raw("<br>").Span(MailStyle.Small + ";font-style:italic", quote, "small");
        }

        html.Close("li");
    }

    private static void WriteSources(HtmlText html, string? heading, IReadOnlyList<SourceEntry> sources)
    {
        if (heading is null || sources.Count == 0)
        {
            return;
        }

        html.Element("h2", MailStyle.Heading, heading).Raw("<ol style=\"margin:0;padding-left:32px;font-size:14px\">\n");
        foreach (var entry in sources)
        {
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<li value=\"{entry.Number}\" style=\"margin:4px 0\">")).Link(entry.Title, entry.Address);
            if (entry.Detail is { } detail)
            {
                html.Raw(" ").Span(MailStyle.Small, detail, "small");
            }

            html.Close("li");
        }

        html.Close("ol");
    }
}
