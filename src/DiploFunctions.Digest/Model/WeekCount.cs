using DiploFunctions.Model;

namespace DiploFunctions.Digest;

/// <summary>How much happened in a week; background facts are not counted.</summary>
public sealed record WeekCount(IsoWeek Week, int Visits, int Agreements)
{
    /// <summary>Counts the facts that belong to a week (<see cref="DigestWeek.Holds"/>).</summary>
    public static WeekCount Of(
        IsoWeek week, IEnumerable<MergedFact<Visit>> visits, IEnumerable<MergedFact<Agreement>> agreements, TimeZoneInfo zone)
    {
        return new WeekCount(week, visits.Count(v => IsNews(v.Fact, v.Sources)), agreements.Count(a => IsNews(a.Fact, a.Sources)));

        bool IsNews(Fact fact, IReadOnlyList<FactSource> sources) => !fact.Background && DigestWeek.Holds(sources, week, zone);
    }
}
