using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Http.Reading;

/// <summary>The days that a calendar shows unless told: from 180 days ago to 400 days ahead.</summary>
internal static class CalendarWindow
{
    private const int DaysBack = 180;
    private const int DaysAhead = 400;

    /// <summary>The question with the ends that it does not tell; an end stays open where the other one lies beyond the usual.</summary>
    public static VisitQuery Around(DateOnly today, VisitQuery query)
    {
        var (first, last) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        return query with
        {
            FirstDay = query.FirstDay ?? (query.LastDay < first ? null : first),
            LastDay = query.LastDay ?? (query.FirstDay > last ? null : last),
        };
    }
}
