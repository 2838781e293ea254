using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>How keys are made: rows come in the order of their keys, so what is to come first has the lowest.</summary>
internal static class RowKeys
{
    private const int LastDay = 99_999_999;
    private const int HashDigits = 32;

    /// <summary>Newest first; what has no date comes last. A date known to its month or year stands at its first day.</summary>
    public static string NewestFirst(PartialDate? date, string id) => $"{Inverted(date?.First)}-{id}";

    /// <summary>Newest first, to the tick.</summary>
    public static string NewestFirst(DateTimeOffset instant, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTime.MaxValue.Ticks - instant.UtcTicks:D19}-{id}");

    /// <summary>The latest week first.</summary>
    public static string NewestFirst(IsoWeek week) => Inverted(week.Monday);

    /// <summary>A key for a text that may hold anything, such as an address.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];

    private static string Inverted(DateOnly? day)
    {
        var number = day is { } d ? (d.Year * 10_000) + (d.Month * 100) + d.Day : 0;
        return (LastDay - number).ToString("D8", CultureInfo.InvariantCulture);
    }
}
