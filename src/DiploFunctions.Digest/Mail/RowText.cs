using System.Globalization;

namespace DiploFunctions.Digest.Mailing;

/// <summary>A row of a table as one line.</summary>
internal static class RowText
{
    public static string Of(FactRow row) => $"{row.When}: {row.Who}{InBrackets(row.WhoDetail)} – {Rest(row)}{Numbers(row)}";

    /// <summary>What follows the names: "State visit, Jakarta; completed".</summary>
    public static string Rest(FactRow row)
    {
        string?[] parts = [row.WhatDetail is null ? row.What : $"{row.What}, {row.WhatDetail}", row.Status?.Text, row.Late];
        return string.Join("; ", parts.Where(part => part is not null));
    }

    public static string InBrackets(string? detail) => detail is null ? "" : $" ({detail})";

    private static string Numbers(FactRow row) =>
        string.Concat(row.Sources.Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")))
        + (row.MoreSources is { } more ? $" {more}" : "");
}
