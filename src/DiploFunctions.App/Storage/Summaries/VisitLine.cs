using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>The visits from one country to another, as far as they are remembered.</summary>
/// <param name="Last">The latest that took place or is under way; null when there was none.</param>
/// <param name="Coming">Planned ones of which a date is told, earliest first: of many the latest. Whether they are past by now is for the reader to see.</param>
internal sealed record VisitLine(VisitNote? Last, IReadOnlyList<VisitNote> Coming)
{
    private const int ComingKept = 10;

    public static VisitLine Of(IEnumerable<MergedFact<Visit>> visits)
    {
        var told = visits.ToList();
        return new VisitLine(
            LastOf(NotesOf(told, VisitStatus.Completed, VisitStatus.Ongoing)),
            ComingOf(NotesOf(told, VisitStatus.Planned).Where(visit => visit.Start is not null)));
    }

    public static VisitLine Sum(IEnumerable<VisitLine> lines)
    {
        var all = lines.ToList();
        return new VisitLine(LastOf(all.Select(line => line.Last).OfType<VisitNote>()), ComingOf(all.SelectMany(line => line.Coming)));
    }

    public bool IsEmpty() => Last is null && Coming.Count == 0;

    private static IEnumerable<VisitNote> NotesOf(IEnumerable<MergedFact<Visit>> visits, params VisitStatus[] statuses) =>
        visits.Where(visit => statuses.Contains(visit.Fact.Status)).Select(visit => new VisitNote(visit.Id, visit.Fact.Visitor.Name, visit.Fact.Start));

    // Nulls are the lowest, so a visit without a date is the last one only when there is no other.
    private static VisitNote? LastOf(IEnumerable<VisitNote> visits) =>
        visits.OrderByDescending(visit => visit.Start).ThenBy(visit => visit.Id, StringComparer.Ordinal).FirstOrDefault();

    private static VisitNote[] ComingOf(IEnumerable<VisitNote> visits) =>
        [.. visits.OrderBy(visit => visit.Start).ThenBy(visit => visit.Id, StringComparer.Ordinal).TakeLast(ComingKept)];
}
