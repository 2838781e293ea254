using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>How far a visit has come, by all articles.</summary>
/// <remarks>
/// A plan is overtaken by whatever is reported, and never comes back: who writes of the plan later recalls it. Between taking place and
/// being called off more articles decide, then the later one.
/// </remarks>
internal sealed class VisitProgress
{
    private readonly Tally<VisitStatus> _told = new(status => status.ToString(), _ => 0);
    private readonly Tally<bool> _tookPlace = new(tookPlace => tookPlace.ToString(), _ => 0, isLatestBest: true);

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

    public void Add(Visit visit, FactSource source)
    {
        _told.Add(visit.Status, visit, source);
        if (visit.Status != VisitStatus.Planned)
        {
            _tookPlace.Add(!IsCancelled(visit.Status), visit, source);
        }
    }

    private ToldValue<VisitStatus>? ToldOf(VisitStatus status) => _told.Values.FirstOrDefault(value => value.Spelling == status);

    private static bool IsCancelled(VisitStatus status) => status == VisitStatus.Cancelled;
}
