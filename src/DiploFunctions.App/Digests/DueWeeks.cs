using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>Which weeks' digests are to be sent now.</summary>
internal static class DueWeeks
{
    private const int WeeksBack = 4;

    /// <summary>
    /// The last complete week and those before it, up to four, that were missed since the last one that was sent; earliest first.
    /// </summary>
    /// <remarks>Where none of them was ever sent the app is new, and what lies before its first week was not missed.</remarks>
    /// <param name="log">Which weeks are done.</param>
    /// <param name="now">The instant to reckon from.</param>
    /// <param name="zone">Where weeks begin and end.</param>
    public static async Task<IReadOnlyList<IsoWeek>> FindAsync(SendLog log, DateTimeOffset now, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var last = IsoWeek.Of(now, zone).Previous;
        var open = new List<IsoWeek>();
        var week = last;
        for (var back = 0; back <= WeeksBack + 1; back++, week = week.Previous)
        {
            if (await log.IsFinishedAsync(week, cancellationToken))
            {
                return open;
            }

            if (back <= WeeksBack)
            {
                open.Insert(0, week);
            }
        }

        return [last];
    }
}
