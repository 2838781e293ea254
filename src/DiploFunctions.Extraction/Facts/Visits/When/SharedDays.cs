using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>Gives visits of which only a meeting or nothing at all tells the days those of the delegation or event that they belong to.</summary>
internal static class SharedDays
{
    private const int NearSentences = 8;

    /// <summary>The visits in the same order, some with days taken from others of the same article.</summary>
    public static List<Found<Visit>> Fill(ArticleContext context, IReadOnlyList<Found<Visit>> visits) =>
        [.. visits.Select(v => DaysOf(v, visits) is { } other ? v with { Fact = With(context, v.Fact, other) } : v)];

    private static Visit With(ArticleContext context, Visit visit, Visit other) => visit with
    {
        Start = other.Start,
        End = other.End,
        Status = visit.Status == VisitStatus.Completed && other.Status == VisitStatus.Ongoing ? VisitStatus.Ongoing : visit.Status,
        Background = context.IsBackground(other.End ?? other.Start),
    };

    private static Visit? DaysOf(Found<Visit> found, IReadOnlyList<Found<Visit>> visits)
    {
        var visit = found.Fact;
        if (visit.End is not null || visit.Background || visit.Status == VisitStatus.Cancelled || visits.Count == 1)
        {
            return null;
        }

        return Only(visits, other => IsCompanion(found, other)) ?? (visit.Kind == VisitKind.Attendance && visit.Start is null ? Only(visits, other => IsAtEvent(visit, other.Fact)) : null);
    }

    // Of several with other days none is the right one for sure.
    private static Visit? Only(IReadOnlyList<Found<Visit>> visits, Func<Found<Visit>, bool> isRight)
    {
        Visit? only = null;
        foreach (var other in visits)
        {
            var fact = other.Fact;
            if (!isRight(other))
            {
                continue;
            }

            if (only is not null && (only.Start != fact.Start || only.End != fact.End))
            {
                return null;
            }

            only = fact;
        }

        return only;
    }

    // "President A was in Oslo from Monday to Wednesday. Her foreign minister B, who accompanied her, met his host on Tuesday.": B came and left with her.
    private static bool IsCompanion(Found<Visit> found, Found<Visit> leader)
    {
        var (visit, other) = (found.Fact, leader.Fact);
        return HasDays(other) && other.To == visit.To && other.Visitor.Country is { } sender && sender == visit.Visitor.Country && other.Visitor.Name != visit.Visitor.Name
            && (visit.Start is { } day ? day == other.Start || (day >= other.Start && day <= (other.End ?? other.Start) && IsOfDelegation(found))
                : IsOfDelegation(found) || CameWith(found, leader) || (!found.Tellings.OfType<VisitTelling>().Any(t => t.IsTold) && FollowsSoon(found, leader)));
    }

    private static bool IsOfDelegation(Found<Visit> found) => found.Tellings.OfType<VisitTelling>().Any(t => t.IsOfDelegation);

    // "B, who flew to Oslo with the president"
    private static bool CameWith(Found<Visit> found, Found<Visit> leader) => leader.Tellings.OfType<VisitTelling>().FirstOrDefault()?.Visitor is { } head
        && found.Tellings.OfType<VisitTelling>().Any(t => t.Head == head);

    private static bool FollowsSoon(Found<Visit> found, Found<Visit> leader) => found.Tellings.Any(t => leader.Tellings.Any(l =>
        t.Sentence.Number >= l.Sentence.Number && t.Sentence.Number - l.Sentence.Number <= NearSentences));

    private static bool IsAtEvent(Visit visit, Visit other) =>
        HasDays(other) && other.To == visit.To && other.Kind == VisitKind.Attendance && other.Visitor.Name != visit.Visitor.Name
        && other.Status == VisitStatus.Planned == (visit.Status == VisitStatus.Planned);

    private static bool HasDays(Visit visit) => visit is { Background: false, Start.IsWholeDay: true } && visit.Status != VisitStatus.Cancelled;
}
