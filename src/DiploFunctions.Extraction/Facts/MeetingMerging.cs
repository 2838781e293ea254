using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>All that an article tells of two people's meetings becomes one fact: the most formal kind with that one's date.</summary>
internal static class MeetingMerging
{
    public static IEnumerable<Found<Meeting>> Merge(ArticleContext context, IEnumerable<MeetingTelling> tellings) =>
        tellings.GroupBy(t => Key(t), StringComparer.Ordinal)
            .Select(group => group.ToList()).Select(group => new Found<Meeting>(One(context, group), group));

    private static string Key(MeetingTelling t) => string.Join('+', new[] { t.First.Name, t.Second.Name }.Order(StringComparer.Ordinal));

    private static Meeting One(ArticleContext context, List<MeetingTelling> group)
    {
        // The kinds are declared from the most to the least formal.
        var formal = group.Min(t => t.Kind);
        var best = group.Where(t => t.Kind == formal).OrderByDescending(t => t.Date is not null).ThenByDescending(t => t.Confidence).First();
        var date = best.Date?.Event ?? group.Select(t => t.Date?.Event).FirstOrDefault(d => d is not null);
        var background = context.IsBackground(date);
        return new Meeting
        {
            Participants = [best.First.ToPerson(), best.Second.ToPerson()],
            Kind = formal,
            Date = date ?? (background ? null : context.TripDate),
            Place = best.City is { } city ? context.TextOf(city) : null,
            Background = background,
            Confidence = Confidences.Combine(group.Select(t => t.Confidence)),
            Evidence = context.Quote(best.Span),
        };
    }
}
