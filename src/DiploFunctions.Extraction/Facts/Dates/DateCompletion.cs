using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>Gives a day its month and a month its year where the text leaves them out.</summary>
/// <param name="published">The day of publication, or null.</param>
/// <param name="reference">The day of publication, else the first date told in full; or null.</param>
internal sealed class DateCompletion(DateOnly? published, DateOnly? reference)
{
    // "was due to come on 5 May", told on 20 May: what was to come may have passed.
    private const int PassedDays = 21;
    private const int ComingDays = 40;
    private const int LongAgoDays = 150;

    /// <summary>The date with its month and year; null when neither text nor publication tells them.</summary>
    /// <param name="raw">What was told.</param>
    /// <param name="anchor">The whole day told last, whose month a bare day takes; or null.</param>
    /// <param name="lastYear">The year told last, from which "the following year" counts; or null.</param>
    /// <param name="future">True for what is told as still to come.</param>
    public PartialDate? Of(RawDate raw, DateOnly? anchor, int? lastYear, bool future)
    {
        if (raw.MonthOffset is { } months)
        {
            return reference?.AddMonths(months) is { } then && PartialDate.TryCreate(then.Year, then.Month, null, out var thatMonth) ? thatMonth : null;
        }

        var month = raw.Month ?? (raw.Day is null ? null : (anchor ?? reference)?.Month);
        var year = raw.Year ?? (raw.YearOffset is { } years ? reference?.Year + years : ToldYear(raw, lastYear, future) ?? (month is { } m ? YearOf(m, raw.Day, future) : null));
        return year is { } y && PartialDate.TryCreate(y, month, raw.Day, out var date) ? date : null;
    }

    // "that September", "the following year": counted from the year last told, and never what is still to come, unless it says so.
    private int? ToldYear(RawDate raw, int? lastYear, bool future)
    {
        var year = raw.ToldYearOffset is { } offset ? (lastYear ?? reference?.Year) + offset : null;
        var isComing = year is { } y && reference is { } now && PartialDate.TryCreate(y, raw.Month, null, out var date) && date.First > now;
        return isComing && !future ? null : year;
    }

    private int? YearOf(int month, int? day, bool future)
    {
        if (reference is not { } now)
        {
            return null;
        }

        var candidates = new[] { now.Year - 1, now.Year, now.Year + 1 };
        var days = candidates
            .Select(year => (Year: year, Exists: PartialDate.TryCreate(year, month, day, out var date), Date: date))
            .Where(c => c.Exists)
            .ToList();
        if (published is null || future)
        {
            var nearest = published is null ? days : [.. days.Where(c => c.Date.Last >= now.AddDays(-PassedDays))];
            return nearest.Count == 0 ? null : nearest.MinBy(c => Math.Abs(c.Date.First.DayNumber - now.DayNumber)).Year;
        }

        // One day of grace: outlets date their pages in their own time zone. A day of the coming weeks is meant, whatever the tense,
        // when the last such day was most of a year ago.
        var past = days.Where(c => c.Date.First <= now.AddDays(1)).MaxBy(c => c.Year);
        var coming = days.Find(c => c.Date.First > now && c.Date.First <= now.AddDays(ComingDays));
        var isLongAgo = past.Exists && past.Date.Last < now.AddDays(-LongAgoDays);
        return coming.Exists && day is not null && (isLongAgo || !past.Exists) ? coming.Year : past.Exists ? past.Year : null;
    }
}
