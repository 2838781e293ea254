using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>The level that relations are at.</summary>
/// <param name="Level">That of the latest event; of events that may lie on the same day, the highest.</param>
/// <param name="Since">The earliest date at which this level is told; null when no date is.</param>
/// <param name="SinceAgreementId">The agreement of that date.</param>
public sealed record Partnership(PartnershipLevel Level, PartialDate? Since, string SinceAgreementId)
{
    /// <summary>What follows from the events, in whatever order; null when there is none. Those without a date count only when none has one.</summary>
    internal static Partnership? Of(IEnumerable<PartnershipEvent> events)
    {
        var all = events.OrderBy(one => one.Date).ThenBy(one => one.AgreementId, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return null;

        var latest = all.Max(one => one.Date);
        var level = all.Where(one => MayBe(one.Date, latest)).Max(one => one.Level);
        var told = all.Where(one => one.Level == level && one.Date.HasValue == latest.HasValue).ToList();
        // "2013" and "5 July 2013" are one date, of which the more precise is the better.
        var first = told.Where(one => MayBe(one.Date, told[0].Date)).MinBy(one => DaysOf(one.Date))!;
        return new Partnership(level, first.Date, first.AgreementId);
    }

    private static bool MayBe(PartialDate? date, PartialDate? other) =>
        (date, other) is ({ } one, { } two) ? one.IsCompatibleWith(two) : date.HasValue == other.HasValue;

    private static int DaysOf(PartialDate? date) => date is { } told ? told.Last.DayNumber - told.First.DayNumber : 0;
}
