using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>All that an article tells of two people's meetings becomes one fact: the most formal kind with that one's date.</summary>
internal static class MeetingMerging
{
    public static IEnumerable<Found<Meeting>> Merge(ArticleContext context, IEnumerable<MeetingTelling> tellings) =>
        tellings.GroupBy(t => Key(t), StringComparer.Ordinal)
            .Select(group => group.ToList()).Select(group => new Found<Meeting>(One(context, group), group));

    private static string Key(MeetingTelling t) =>
        string.CompareOrdinal(t.First.Name, t.Second.Name) <= 0 ? $"{t.First.Name}+{t.Second.Name}" : $"{t.Second.Name}+{t.First.Name}";

    private static Meeting One(ArticleContext context, List<MeetingTelling> group)
    {
        // The kinds are declared from the most to the least formal; what they discussed in a call is no meeting beside it.
        var clear = group.Exists(static t => t.Kind == MeetingKind.Call) ? group.FindAll(static t => !t.IsVague) : group;
        var formal = (clear.Count > 0 ? clear : group).Min(static t => t.Kind);
        var best = group.MaxBy(t => (t.Kind == formal, t.Date?.Event is { IsWholeDay: true }, t.Date is not null, t.Confidence))!;
        var date = DateOf(context, group, best);
        var background = context.IsBackground(date);
        return new Meeting
        {
            Participants = [best.First.ToPerson(), best.Second.ToPerson()],
            Kind = formal,
            Date = date,
            Place = best.City is { } city ? context.TextOf(city) : null,
            Background = background,
            Confidence = Confidences.Combine(group),
            Evidence = context.Quote(best.Span),
        };
    }

    // Its own date, made more exact by another telling's day in that month ("talks in May", then "the two met on 5 May"). Without one that of
    // another telling, but the trip's before that of a meeting long ago.
    private static PartialDate? DateOf(ArticleContext context, List<MeetingTelling> group, MeetingTelling best)
    {
        if (best.Date?.Event is not { } own)
        {
            return group.Find(t => t.Date?.Event is { } told && !context.IsBackground(told))?.Date!.Event
                ?? context.DateOf(best) ?? group.Find(static t => t.Date?.Event is not null)?.Date!.Event;
        }

        return own.IsWholeDay ? own : group.Find(t => t.Date?.Event is { IsWholeDay: true } day && day.IsCompatibleWith(own))?.Date!.Event ?? own;
    }
}
