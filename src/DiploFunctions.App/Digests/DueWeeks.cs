using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>Which weeks' digests are to be sent now.</summary>
internal static class DueWeeks
{
    /// <summary>How many weeks before the last complete one are caught up.</summary>
    public const int WeeksBack = 4;

    /// <summary>
    /// The last complete week and those of the four before it that were missed, or begun and not done, since the app first sent a digest;
    /// earliest first.
    /// </summary>
    /// <remarks>Where none of them was ever begun the app is new, or was away for longer, and only the last week is due.</remarks>
    /// <param name="claims">Which weeks are done.</param>
    /// <param name="now">The instant to reckon from.</param>
    /// <param name="zone">Where weeks begin and end.</param>
    public static async Task<IReadOnlyList<IsoWeek>> FindAsync(WeekClaims claims, DateTimeOffset now, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var last = IsoWeek.Of(now, zone).Previous;
        var week = last;
        var (missed, due) = (new List<IsoWeek>(), new List<IsoWeek>());
        for (var back = 0; back <= WeeksBack + 1; back++, week = week.Previous)
        {
            var state = await claims.StateOfAsync(week, cancellationToken);
            if (state != WeekState.Finished && back <= WeeksBack)
                missed.Add(week);

            // Whatever came after a week that was ever begun was missed; whatever came before the first of them was not.
            if (state != WeekState.Untouched)
            {
                due.AddRange(missed);
                missed.Clear();
            }
        }

        due.Reverse();
        var isNew = due.Count == 0 && missed.Contains(last);
        return isNew ? [last] : due;
    }
}
