using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>"Thursday last week", "earlier this week", "over the weekend", counted from publication.</summary>
internal static class Weeks
{
    private const int Length = 7;
    private const int Saturday = 5;

    /// <summary>The weekday of the week meant; without a weekday the month in which all its days lie, null when they lie in two.</summary>
    public static ResolvedDate? Resolve(DateMention mention, DateOnly now)
    {
        var sinceMonday = ((int)now.DayOfWeek + 6) % Length;
        var monday = now.AddDays((mention.Offset * Length) - sinceMonday);
        if (mention.Weekday is { } weekday)
        {
            return new ResolvedDate(mention, PartialDate.Of(monday.AddDays(weekday - 1)), null);
        }

        // On a weekend it is the one that goes on, else the last.
        var saturday = monday.AddDays(sinceMonday >= Saturday ? Saturday : Saturday - Length);
        var (first, last) = mention.Relative == "weekend" ? (saturday, saturday.AddDays(1)) : (monday, mention.Offset == 0 ? now : monday.AddDays(Length - 1));
        return first.Month == last.Month && PartialDate.TryCreate(first.Year, first.Month, null, out var month) ? new ResolvedDate(mention, month, null) : null;
    }
}
