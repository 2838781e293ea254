using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Reading;

/// <summary>Parameters that are dates and instants.</summary>
internal static class DateParameters
{
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>A range of days, months or years, both ends included; null for an end that is not given or wrong.</summary>
    public static (DateOnly? First, DateOnly? Last) Days(this QueryReader read, string from, string to)
    {
        var (first, last) = (read.Date(from)?.First, read.Date(to)?.Last);
        if (first > last)
        {
            read.Refuse(from, $"lies after {to}; no day is in between");
            read.Refuse(to, $"lies before {from}; no day is in between");
        }

        return (first, last);
    }

    /// <summary>An instant (RFC 3339, with <c>Z</c> or an offset) or a day, which stands for its midnight UTC.</summary>
    /// <returns>UTC; null when it is not given or wrong.</returns>
    public static DateTimeOffset? Instant(this QueryReader read, string name)
    {
        if (read.Text(name) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date) && date.IsWholeDay)
        {
            return new DateTimeOffset(date.First, TimeOnly.MinValue, TimeSpan.Zero);
        }

        // A plus sign that was not escaped arrives as a space.
        var form = text.ToUpperInvariant().Replace("Z", "+00:00", StringComparison.Ordinal).Replace(' ', '+');
        if (DateTimeOffset.TryParseExact(form, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant))
        {
            return instant;
        }

        Refuse(read, name, text, "an instant with its offset (2025-05-12T08:00:00Z) or a day (2025-05-12)");
        return null;
    }

    private static PartialDate? Date(this QueryReader read, string name)
    {
        if (read.Text(name) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        Refuse(read, name, text, "a year, a month or a day: 2025, 2025-05 or 2025-05-12");
        return null;
    }

    private static void Refuse(QueryReader read, string name, string text, string wanted) => read.Refuse(
        name,
        LooksLikeDate(text) && !PartialDate.TryParse(text, out _)
            ? $"is '{text}', a date that does not exist"
            : $"is '{QueryReader.Shortened(text)}'; give {wanted}");

    private static bool LooksLikeDate(string text) =>
        text.Length is 4 or 7 or 10 && text.Index().All(c => c.Index is 4 or 7 ? c.Item == '-' : char.IsAsciiDigit(c.Item));
}
