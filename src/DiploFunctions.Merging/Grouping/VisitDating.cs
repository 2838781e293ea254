using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <inheritdoc/>
internal sealed class VisitDating : IDating<Visit>
{
    // How far ahead visits are announced without a date, how late they are reported, and how long one may be under way.
    private const int AheadDays = 60;
    private const int LateDays = 7;
    private const int StayDays = 3;

    // Publication and event may lie in different time zones.
    private const int ZoneDays = 1;

    public int ReachDays => AheadDays;

    public PartialDate? DateOf(Visit fact) => fact.Start;

    public bool IsPlan(Visit fact) => fact.Status == VisitStatus.Planned;

    public Days? WindowOf(Visit fact, DateOnly published) => fact.Background ? null : fact.Status switch
    {
        VisitStatus.Planned => Days.Around(published, ZoneDays, AheadDays),
        VisitStatus.Ongoing => Days.Around(published, StayDays, ZoneDays),
        VisitStatus.Completed => Days.Around(published, LateDays, ZoneDays),
        _ => Days.Around(published, LateDays, AheadDays),
    };

    public bool IsPossible(Visit fact, DateOnly published, Days days) => fact.Status switch
    {
        VisitStatus.Planned => days.Last.DayNumber >= published.DayNumber - ZoneDays,
        VisitStatus.Ongoing => days.First.DayNumber <= published.DayNumber + ZoneDays && days.Last.DayNumber >= published.DayNumber - StayDays,
        VisitStatus.Completed => days.First.DayNumber <= published.DayNumber + ZoneDays,
        _ => true,
    };
}
