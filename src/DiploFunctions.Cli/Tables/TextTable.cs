using System.Text.Json;

namespace DiploFunctions.Cli.Tables;

/// <summary>A table in plain text.</summary>
internal static class TextTable
{
    private const int WidestCell = 50;

    /// <summary>Writes heads, a line and a row for each item; long cells are cut.</summary>
    public static async Task WriteAsync(TextWriter output, IReadOnlyList<Column> columns, IReadOnlyList<JsonElement> items)
    {
        string[] heads = [.. columns.Select(column => column.Title)];
        string[][] rows = [.. items.Select(item => columns.Select(column => Fit(column.Read(item))).ToArray())];
        int[] widths = [.. heads.Select((head, i) => rows.Select(row => row[i].Length).Append(head.Length).Max())];
        await output.WriteLineAsync(Line(heads, widths));
        await output.WriteLineAsync(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in rows)
        {
            await output.WriteLineAsync(Line(row, widths));
        }

        await output.WriteLineAsync($"({rows.Length})");
    }

    private static string Line(string[] cells, int[] widths) => string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd();

    private static string Fit(string text)
    {
        var line = text.ReplaceLineEndings(" ").Normalize();
        return line.Length <= WidestCell ? line : string.Concat(line.AsSpan(0, WidestCell - 1), "…");
    }
}
