using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Days from the first to the last, both included.</summary>
internal readonly record struct Days(DateOnly First, DateOnly Last)
{
    public static Days Of(PartialDate date) => new(date.First, date.Last);

    /// <summary>The days around a day; those beyond the calendar are left out.</summary>
    public static Days Around(DateOnly day, int before, int after) => new(Moved(day, -before), Moved(day, after));

    public bool Overlaps(Days other) => First <= other.Last && other.First <= Last;

    private static DateOnly Moved(DateOnly day, int by) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + by, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
