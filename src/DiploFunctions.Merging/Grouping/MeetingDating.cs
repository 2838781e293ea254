using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <inheritdoc/>
internal sealed class MeetingDating : IDating<Meeting>
{
    private const int LateDays = 3;
    private const int ZoneDays = 1;

    // Undated news is put together over so many days.
    private const int NewsDays = 7;

    public int ReachDays => LateDays + NewsDays;

    public PartialDate? DateOf(Meeting fact) => fact.Date;

    public bool IsPlan(Meeting fact) => false;

    public Days? WindowOf(Meeting fact, DateOnly published) => fact.Background ? null : Days.Around(published, LateDays, ZoneDays);

    public bool IsPossible(Meeting fact, DateOnly published, Days days) => true;
}
