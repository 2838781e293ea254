using System.Globalization;

namespace DiploFunctions.Digest.Mailing;

/// <summary>A row of a table as one line.</summary>
internal static class RowText
{
    public static string Of(FactRow row) => $"{Dated(row, row.Who)}{InBrackets(row.WhoDetail)} – {Rest(row)}{Numbers(row)}";

    /// <summary>Words behind the date, where one is told.</summary>
    public static string Dated(FactRow row, string words) => row.IsDated ? $"{row.When}: {words}" : words;

    /// <summary>What follows the names: "State visit, Jakarta; completed".</summary>
    public static string Rest(FactRow row)
    {
        string?[] parts = [What(row), row.Status?.Text, row.Late];
        return string.Join("; ", parts.Where(part => part is not null));
    }

    /// <summary>"State visit, Jakarta".</summary>
    public static string What(FactRow row) => row.WhatDetail is null ? row.What : $"{row.What}, {row.WhatDetail}";

    public static string InBrackets(string? detail) => detail is null ? "" : $" ({detail})";

    /// <summary>" [1] [3]".</summary>
    public static string Numbers(IEnumerable<int> sources) =>
        string.Concat(sources.Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")));

    private static string Numbers(FactRow row) =>
        Numbers(row.Sources)
        + (row.MoreSources is { } more ? $" {more}" : "");
}
