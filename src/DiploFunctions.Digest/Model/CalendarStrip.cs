namespace DiploFunctions.Digest;

/// <summary>Coming visits drawn over the days ahead.</summary>
/// <param name="Alternative">The same in words.</param>
/// <param name="Months">The months' names and how many of the days are theirs.</param>
/// <param name="Days">The days, in order.</param>
/// <param name="Lanes">The visits whose days are known, earliest first; never empty.</param>
public sealed record CalendarStrip(
    string Alternative, IReadOnlyList<(string Name, int Days)> Months, IReadOnlyList<CalendarDay> Days, IReadOnlyList<CalendarLane> Lanes);
