using QuestPDF.Elements.Table;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>One group's rows; its head, repeated on every page, names the group in place of the first two columns.</summary>
/// <param name="section">What the group belongs to.</param>
/// <param name="group">The rows.</param>
internal sealed class FactTable(FactSection section, FactGroup group) : IComponent
{
    private const int UnbrokenLength = 30;
    private const int LengthOfHost = 20;
    private const string Arrow = " → ";
    private const int RowsOfShort = 3;
    private const int LastTogether = 2;
    private const int MostTogether = 1500;
    private readonly FactColumns columns = section.Columns;

    // A short table stands on one page; of a longer one the last rows go to the next page together, and how many more there are with them.
    public void Compose(IContainer container)
    {
        var isShort = group.Rows.Count <= RowsOfShort && FitTogether(group.Rows);
        List<FactRow> last = isShort ? [] : [.. group.Rows.TakeLast(LastTogether)];
        if (!FitTogether(last))
        {
            last.RemoveAt(0);
        }

        (isShort ? container.ShowEntire() : container).SemanticTable().Table(table =>
        {
            table.ColumnsDefinition(Define);
            table.Header(DrawHead);
            DrawRows(table, group.Rows.SkipLast(last.Count));
            var more = section.Groups[^1] == group ? section.More : null;
            if (last.Count > 0 || more is not null)
            {
                table.Cell().ColumnSpan(Columns).ShowEntire().Column(column => DrawLast(column, last, more));
            }
        });
    }

    // QuestPDF refuses a document with a part that shall be whole and is longer than a page.
    private static bool FitTogether(IReadOnlyList<FactRow> rows) =>
        rows.Sum(row => row.Who.Length + row.What.Length + (row.WhoDetail?.Length ?? 0) + (row.WhatDetail?.Length ?? 0) + (row.Quote?.Length ?? 0)) <= MostTogether;

    private uint Columns => columns.Status is null ? 4u : 5u;

    private void Define(TableColumnsDefinitionDescriptor definition)
    {
        definition.ConstantColumn(Typography.WhenWidth);
        // Pairs of names are long in lists; what happened is long elsewhere.
        var who = section.IsCompact ? 8 : 6;
        definition.RelativeColumn(who);
        definition.RelativeColumn(14 - who);
        if (columns.Status is not null)
        {
            definition.ConstantColumn(Typography.StatusWidth);
        }

        definition.ConstantColumn(Typography.SourcesWidth);
    }

    private void DrawHead(TableCellDescriptor head)
    {
        // What the columns are stands in every head, since any group may be the first on its page.
        if (group.Heading is { } heading)
        {
            HeadCell(head.Cell().ColumnSpan(2)).SemanticHeader3().Write(heading, Typography.Group);
        }
        else
        {
            HeadCell(head.Cell()).Write(columns.When, Typography.Head);
            HeadCell(head.Cell()).Write(columns.Who, Typography.Head);
        }

        HeadCell(head.Cell()).Write(columns.What, Typography.Head);
        if (columns.Status is { } status)
        {
            HeadCell(head.Cell()).Write(status, Typography.Head);
        }

        HeadCell(head.Cell()).Write(columns.Sources, Typography.Head);
    }

    private void DrawRows(TableDescriptor table, IEnumerable<FactRow> rows)
    {
        foreach (var row in rows)
        {
            DrawRow(table, row);
        }
    }

    private void DrawRow(TableDescriptor table, FactRow row)
    {
        BodyCell(table).Column(cell => DrawPair(cell, row.When, Typography.Detail, row.Late, Typography.Mark));
        BodyCell(table).Column(cell => DrawPair(cell, row.Who, Typography.Strong, row.WhoDetail, Typography.Detail));
        BodyCell(table).Column(cell =>
        {
            DrawPair(cell, row.What, Typography.Body, row.WhatDetail, Typography.Detail);
            if (row.Quote is { } quote)
            {
                cell.Item().PaddingTop(2).Write(quote, Typography.Quote);
            }
        });
        if (columns.Status is not null)
        {
            DrawStatus(BodyCell(table), row.Status);
        }

        BodyCell(table).Text(text => DrawSources(text, row));
    }

    // In one cell, which no page break parts: neither a row alone nor how many more there are stands below a repeated head.
    private void DrawLast(ColumnDescriptor column, IReadOnlyList<FactRow> rows, string? more)
    {
        if (rows.Count > 0)
        {
            column.Item().Table(table =>
            {
                table.ColumnsDefinition(Define);
                DrawRows(table, rows);
            });
        }

        if (more is not null)
        {
            column.Item().PaddingTop(Typography.Gap).Text(text => DrawMore(text, more));
        }
    }

    private void DrawMore(TextDescriptor text, string more)
    {
        if (section.MoreAddress is { } address)
        {
            text.WriteLink(more, address, Typography.Reference);
            return;
        }

        text.Write(section.MoreAmong is { } among ? $"{more}, {among.Words}" : more, Typography.Detail);
        foreach (var (index, (type, where)) in (section.MoreAmong?.Links ?? []).Index())
        {
            text.Write(index > 0 ? ", " : " ", Typography.Detail);
            text.WriteLink(type, where, Typography.Reference);
        }
    }

    private void DrawPair(ColumnDescriptor cell, string text, TextStyle style, string? detail, TextStyle detailStyle)
    {
        if (section.IsCompact && detail is not null)
        {
            cell.Item().Text(line =>
            {
                line.Write($"{text}  ", style);
                line.Write(Unbroken(detail), detailStyle);
            });
            return;
        }

        cell.Item().Write(WithArrow(text), style);
        if (detail is not null)
        {
            cell.Item().Write(detail, detailStyle);
        }
    }

    // "Anwar Ibrahim → Nhật Bản": the country goes to the next line as a whole, and takes the arrow along.
    private static string WithArrow(string text) =>
        text.LastIndexOf(Arrow, StringComparison.Ordinal) is var at and >= 0 && text.Length - at <= LengthOfHost
            ? $"{text[..at]} {text[(at + 1)..].Replace(' ', '\u00A0')}"
            : text;

    // What fits on a line goes to the next one as a whole.
    private static string Unbroken(string detail) => detail.Length > UnbrokenLength ? detail : detail.Replace(' ', '\u00A0');

    private static void DrawStatus(IContainer cell, FactStatus? status)
    {
        if (status is not null)
        {
            cell.Write($"● {status.Text}", Typography.StatusOf(status.Tone));
        }
    }

    private static void DrawSources(TextDescriptor text, FactRow row)
    {
        SourceReferences.Write(text, row.Sources);
        if (row.MoreSources is { } more)
        {
            text.Write($" {more}", Typography.Detail);
        }
    }

    private static IContainer HeadCell(ITableCellContainer cell) => cell
        .BorderBottom(Typography.Hairline * 2).BorderColor(Typography.Muted)
        .PaddingBottom(3).PaddingRight(Typography.Gap)
        .AlignBottom();

    // No text of a row is long enough to fill a page, so that a row can always be kept whole.
    private IContainer BodyCell(TableDescriptor table) => table.Cell()
        .BorderBottom(Typography.Hairline).BorderColor(Typography.Line)
        .PaddingVertical(section.IsCompact ? Typography.CellGap / 2 : Typography.CellGap).PaddingRight(Typography.Gap)
        .ShowEntire();
}
