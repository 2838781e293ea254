using System.Globalization;

namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>When two dates ("2025", "2025-05", "2025-05-12") can mean the same.</summary>
internal static class Days
{
    private const int Tolerance = 2;

    /// <summary>True when either is untold, one is a part of the other, or both are whole days at most two days apart.</summary>
    public static bool AreCompatible(string? first, string? second)
    {
        if (string.IsNullOrEmpty(first) || string.IsNullOrEmpty(second))
        {
            return true;
        }

        return Whole(first) is { } a && Whole(second) is { } b
            ? Math.Abs(a.DayNumber - b.DayNumber) <= Tolerance
            : first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    private static DateOnly? Whole(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
