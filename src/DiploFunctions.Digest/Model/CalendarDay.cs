namespace DiploFunctions.Digest;

/// <summary>A day of a calendar strip.</summary>
/// <param name="Number">The day of the month.</param>
/// <param name="IsWeekend">True for Saturday and Sunday.</param>
public sealed record CalendarDay(string Number, bool IsWeekend);
