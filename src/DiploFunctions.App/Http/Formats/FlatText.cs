using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>Values with several parts as one text.</summary>
internal static class FlatText
{
    private const string Between = "; ";

    public static string List<T>(IEnumerable<T> values) => string.Join(Between, values);

    /// <summary>An instant as RFC 3339, to the second, UTC.</summary>
    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>"start: 2025-05-05 / 2025-05-06; place: …", the chosen value of each field first.</summary>
    public static string Conflicts(IEnumerable<Conflict> conflicts) =>
        List(conflicts.Select(conflict => $"{conflict.Field}: {string.Join(" / ", conflict.Values.Select(value => value.Value))}"));

    /// <summary>"2025-05-05/2025-05-08", or the one date that is known; null when none is.</summary>
    public static string? Days(PartialDate? start, PartialDate? end) => (start, end) switch
    {
        ({ } first, { } last) when first != last => $"{first}/{last}",
        _ => (start ?? end)?.ToString(),
    };

    /// <summary>A title and what tells it from others: "Ana Lim → Kazakhstan (state, 2025-05-05)".</summary>
    public static string Line(string title, params string?[] details) => details.OfType<string>().ToList() switch
    {
        [] => title,
        var known => $"{title} ({string.Join(", ", known)})",
    };
}
