using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <inheritdoc/>
internal sealed class AgreementDating : IDating<Agreement>
{
    private const int AheadDays = 60;
    private const int LateDays = 7;
    private const int ZoneDays = 1;

    public int ReachDays => AheadDays;

    public PartialDate? DateOf(Agreement fact) => fact.Date;

    public bool IsPlan(Agreement fact) => fact.Status == AgreementStatus.Planned;

    public Days? WindowOf(Agreement fact, DateOnly published) =>
        fact.Background ? null : IsPlan(fact) ? Days.Around(published, ZoneDays, AheadDays) : Days.Around(published, LateDays, ZoneDays);

    public bool IsPossible(Agreement fact, DateOnly published, Days days) => IsPlan(fact)
        ? days.Last.DayNumber >= published.DayNumber - ZoneDays
        : days.First.DayNumber <= published.DayNumber + ZoneDays;
}
