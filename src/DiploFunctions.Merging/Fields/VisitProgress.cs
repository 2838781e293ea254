using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>How far a visit has come, by all articles.</summary>
/// <remarks>
/// A plan is overtaken by whatever is reported, and never comes back: who writes of the plan later recalls it. Between taking place and
/// being called off more articles decide, then the later one.
/// </remarks>
internal sealed class VisitProgress
{
    // Who only knows that it was put off, and not to when, says that it was called off; that may be in the next day's paper.
    private const int PutOffDays = 1;
    private Tally<VisitStatus> _told = NewStatuses();
    private Tally<bool> _tookPlace = NewTally();
    private DateOnly? _putOff;

    public VisitStatus Status =>
        !_tookPlace.IsTold ? VisitStatus.Planned
        : !_tookPlace.Best ? VisitStatus.Cancelled
        : ToldOf(VisitStatus.Completed) is not null ? VisitStatus.Completed
        : VisitStatus.Ongoing;

    /// <summary>That some report the visit and others that it was called off.</summary>
    public Conflict? Conflict => Disagreement.Of(
        "status",
        _told,
        ToldOf(Status),
        (chosen, other) => chosen != VisitStatus.Planned && other != VisitStatus.Planned && IsCancelled(chosen) != IsCancelled(other),
        Written.Of);

    /// <summary>Notes that it was put off: what was called off by then is planned again.</summary>
    public void PutOff(PartialDate? published)
    {
        _putOff = published?.Last;
        if (_tookPlace.IsTold && !_tookPlace.Best)
        {
            (_told, _tookPlace) = (NewStatuses(), NewTally());
        }
    }

    public void Add(Visit visit, FactSource source)
    {
        if (IsCancelled(visit.Status) && _putOff is { } day && source.Published is { } published && published.First.DayNumber - day.DayNumber <= PutOffDays)
        {
            return;
        }

        _told.Add(visit.Status, visit, source);
        if (visit.Status != VisitStatus.Planned)
        {
            _tookPlace.Add(!IsCancelled(visit.Status), visit, source);
        }
    }

    private static Tally<VisitStatus> NewStatuses() => new(status => status.ToString(), _ => 0);

    private static Tally<bool> NewTally() => new(tookPlace => tookPlace.ToString(), _ => 0, isLatestBest: true);

    private ToldValue<VisitStatus>? ToldOf(VisitStatus status) => _told.Values.FirstOrDefault(value => value.Spelling == status);

    private static bool IsCancelled(VisitStatus status) => status == VisitStatus.Cancelled;
}
