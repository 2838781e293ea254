using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>How far facts have come, seen from the day on which the digest is read first.</summary>
/// <remarks>
/// Articles tell a status of their own day. When the days of a fact are over and no article has told its end, it was planned or under way: it
/// neither is so still, nor is it known to have taken place.
/// </remarks>
/// <param name="words">The reader's language.</param>
/// <param name="today">The day after the week, or the day of rendering when that is earlier.</param>
internal sealed class StatusTexts(Wording words, DateOnly today)
{
    // Of a visit whose end is not told: hardly any lasts longer.
    private const int LongestVisit = 7;

    public FactStatus Of(Visit visit) => visit.Status switch
    {
        VisitStatus.Planned when IsOver(visit) => Past("visit-status.was-planned"),
        VisitStatus.Ongoing when IsOver(visit) => Past("visit-status.was-ongoing"),
        var status => new FactStatus(words.Name("visit-status", status), status switch
        {
            VisitStatus.Planned => StatusTone.Ahead,
            VisitStatus.Ongoing => StatusTone.Open,
            VisitStatus.Cancelled => StatusTone.Off,
            _ => StatusTone.Done,
        }),
    };

    public FactStatus Of(Agreement agreement) => agreement.Status switch
    {
        AgreementStatus.Planned when IsOver(agreement) => Past("agreement-status.was-planned"),
        var status => new FactStatus(words.Name("agreement-status", status), status switch
        {
            AgreementStatus.Planned => StatusTone.Ahead,
            AgreementStatus.Agreed => StatusTone.Open,
            _ => StatusTone.Done,
        }),
    };

    /// <summary>True when a visit that was planned or under way has ended by its dates.</summary>
    public bool IsOver(Visit visit) => visit switch
    {
        { Status: VisitStatus.Planned } => (visit.End ?? visit.Start)?.Last < today,
        { Status: VisitStatus.Ongoing, End: { } end } => end.Last < today,
        { Status: VisitStatus.Ongoing, Start: { } start } => start.Last.AddDays(LongestVisit - 1) < today,
        _ => false,
    };

    /// <summary>True when the day for which an agreement was planned is over.</summary>
    public bool IsOver(Agreement agreement) => agreement.Status == AgreementStatus.Planned && agreement.Date?.Last < today;

    private FactStatus Past(string key) => new(words.Say(key), StatusTone.Past);
}
