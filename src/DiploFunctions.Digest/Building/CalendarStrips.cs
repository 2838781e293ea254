using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Coming visits over the days ahead.</summary>
internal static class CalendarStrips
{
    private const int LaneLimit = 12;

    /// <summary>The strip, or null when no visit has a known day.</summary>
    /// <param name="visits">The visits that the section shows, in its order.</param>
    /// <param name="days">The days ahead, both included.</param>
    /// <param name="words">The reader's language.</param>
    /// <param name="dates">Its dates.</param>
    public static CalendarStrip? Of(IEnumerable<Visit> visits, (DateOnly From, DateOnly To) days, Wording words, DateText dates)
    {
        Visit[] dated = [.. visits.Where(visit => visit.Start is { IsWholeDay: true }).Take(LaneLimit)];
        if (dated.Length == 0)
        {
            return null;
        }

        var all = Enumerable.Range(0, days.To.DayNumber - days.From.DayNumber + 1).Select(days.From.AddDays).ToList();
        return new CalendarStrip(
            words.Say("calendar.alternative", ("lanes", string.Join("; ", dated.Select(visit =>
                $"{FactLabels.Of(visit, words)}, {FactLabels.DatesOf(visit, words, dates)}")))),
            [.. all.GroupBy(day => (day.Year, day.Month)).Select(month => (words.Say($"month.{Digits(month.Key.Month)}"), month.Count()))],
            [.. all.Select(day => new CalendarDay(Digits(day.Day), day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday))],
            [.. dated.Select(visit => LaneOf(visit, days, words))]);
    }

    private static CalendarLane LaneOf(Visit visit, (DateOnly From, DateOnly To) days, Wording words)
    {
        var first = visit.Start!.Value.First;
        var last = visit.End is { IsWholeDay: true } end && end.First >= first ? end.First : first;
        return new CalendarLane(
            FactLabels.Of(visit, words),
            Math.Max(0, first.DayNumber - days.From.DayNumber),
            Math.Min(last.DayNumber, days.To.DayNumber) - days.From.DayNumber);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
