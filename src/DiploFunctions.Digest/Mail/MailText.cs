using System.Globalization;
using System.Text;

namespace DiploFunctions.Digest.Mailing;

/// <summary>The plain text of the mail.</summary>
internal static class MailText
{
    public static string Write(DigestModel model, IReadOnlyList<SourceEntry> sources)
    {
        var text = new StringBuilder();
        Line(text, model.Title.Kind);
        Line(text, $"{model.Title.Week} ({model.Title.Dates})");
        WriteLead(text, model.Lead);
        if (model.FigureTexts.Count > 0)
        {
            Line(text);
        }

        foreach (var figure in model.FigureTexts)
        {
            Line(text, figure.Before is { } before ? $"{figure.Value} {figure.Label} ({before})" : $"{figure.Value} {figure.Label}");
        }

        foreach (var notice in model.Notices)
        {
            Line(text);
            Line(text, notice);
        }

        foreach (var section in model.Mail.Sections)
        {
            WriteSection(text, section);
        }

        WriteSources(text, model.Sources?.Heading, sources);
        Line(text);
        Line(text, model.Mail.Attached);
        Line(text);
        foreach (var paragraph in model.Method.Paragraphs)
        {
            Line(text, paragraph);
        }

        Line(text, model.Title.Made);
        return text.ToString();
    }

    private static void WriteLead(StringBuilder text, LeadSection? lead)
    {
        if (lead is null)
        {
            return;
        }

        WriteHeading(text, lead.Heading);
        foreach (var line in lead.Lines)
        {
            Line(text, $"- {line.Text}{RowText.Numbers(line.Sources)}");
        }
    }

    private static void WriteHeading(StringBuilder text, string heading)
    {
        Line(text);
        Line(text, heading);
        Line(text, new string('=', new StringInfo(heading).LengthInTextElements));
    }

    private static void WriteSection(StringBuilder text, FactSection section)
    {
        WriteHeading(text, section.Heading);
        if (section.Lead is { } lead)
        {
            Line(text, lead);
        }

        foreach (var group in section.Groups)
        {
            if (group.Heading is { } heading)
            {
                Line(text);
                Line(text, heading);
            }

            foreach (var row in group.Rows)
            {
                Line(text, $"- {RowText.Of(row)}");
                if (row.Quote is { } quote)
                {
                    Line(text, $"  {quote}");
                }
            }
        }

        if (section.More is { } more)
        {
            Line(text, section.MoreAddress is { } address ? $"{more}: {address}" : section.MoreAmong is { } among ? $"{more}, {among.Words}" : more);
            foreach (var (type, where) in section.MoreAmong?.Links ?? [])
            {
                Line(text, $"  {type}: {where}");
            }
        }
    }

    private static void WriteSources(StringBuilder text, string? heading, IReadOnlyList<SourceEntry> sources)
    {
        if (heading is null || sources.Count == 0)
        {
            return;
        }

        WriteHeading(text, heading);
        foreach (var entry in sources)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"[{entry.Number}] {entry.Title}{(entry.Detail is null ? "" : $" ({entry.Detail})")}"));
            if (entry.Address is { } address && address != entry.Title)
            {
                Line(text, $"    {address}");
            }
        }
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
