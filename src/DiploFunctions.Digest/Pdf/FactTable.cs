using QuestPDF.Elements.Table;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Digest.Drawing;

/// <summary>One group's rows; its head, repeated on every page, names the group in place of the first two columns.</summary>
/// <param name="section">What the group belongs to.</param>
/// <param name="group">The rows.</param>
internal sealed class FactTable(FactSection section, FactGroup group) : IComponent
{
    private readonly FactColumns columns = section.Columns;

    public void Compose(IContainer container) => container.SemanticTable().Table(table =>
    {
        table.ColumnsDefinition(Define);
        table.Header(DrawHead);
        var more = section.Groups[^1] == group ? section.More : null;
        foreach (var row in more is null ? group.Rows : group.Rows.SkipLast(1))
        {
            DrawRow(table, row);
        }

        if (more is not null)
        {
            table.Cell().ColumnSpan(Columns).ShowEntire().Column(column => DrawLast(column, group.Rows[^1], more));
        }
    });

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
        if (group.Heading is { } name && section.Groups[0] != group)
        {
            // What the columns are stands above the first group.
            HeadCell(head.Cell().ColumnSpan(Columns)).SemanticHeader3().Write(name, Typography.Group);
            return;
        }

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

    // In one cell, so that how many more there are never comes to a page of its own, below a head that it has nothing to do with.
    private void DrawLast(ColumnDescriptor column, FactRow row, string more)
    {
        column.Item().Table(table =>
        {
            table.ColumnsDefinition(Define);
            DrawRow(table, row);
        });
        column.Item().PaddingTop(Typography.Gap).Text(text => DrawMore(text, more));
    }

    private void DrawMore(TextDescriptor text, string more)
    {
        if (section.MoreAddress is { } address)
        {
            text.WriteLink(more, address, Typography.Reference);
        }
        else
        {
            text.Write(more, Typography.Detail);
        }
    }

    private void DrawPair(ColumnDescriptor cell, string text, TextStyle style, string? detail, TextStyle detailStyle)
    {
        if (section.IsCompact && detail is not null)
        {
            cell.Item().Text(line =>
            {
                line.Write($"{text}  ", style);
                line.Write(detail, detailStyle);
            });
            return;
        }

        cell.Item().Write(text, style);
        if (detail is not null)
        {
            cell.Item().Write(detail, detailStyle);
        }
    }

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
