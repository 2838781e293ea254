using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>All that an article tells of one trip of one visitor to one country becomes one fact.</summary>
internal static class VisitMerging
{
    // Two stays in one country that lie further apart are two trips.
    private const int SameTripDays = 20;
    private const int MostStayDays = 4;

    public static IEnumerable<Found<Visit>> Merge(ArticleContext context, IEnumerable<VisitTelling> tellings) =>
        tellings.GroupBy(t => (t.Visitor, t.To)).SelectMany(g => Trips(context, [.. g])).Select(trip => new Found<Visit>(One(context, trip), trip));

    private static List<List<VisitTelling>> Trips(ArticleContext context, List<VisitTelling> tellings)
    {
        if (tellings.Count == 1)
        {
            return [tellings];
        }

        var trips = new List<List<VisitTelling>>();
        foreach (var telling in tellings.OrderByDescending(static t => (t.Start is not null, t.IsTold)))
        {
            var same = trips.Find(trip => trip.Exists(t => AreClose(t, telling)) && (telling.Start is not null || !IsRecalled(context, trip) || IsPartOf(trip, telling)));
            if (same is null)
            {
                trips.Add([telling]);
            }
            else
            {
                same.Add(telling);
            }
        }

        return trips;
    }

    // What is told without a date belongs to the trip that the article reports, not to one that it recalls.
    private static bool IsRecalled(ArticleContext context, List<VisitTelling> trip) => trip.TrueForAll(t => context.IsBackground(t.End ?? t.Start));

    // "Blinken came to Abuja in January. There he met President Tinubu."
    // "A came in September 2023. During A's trip the two countries ...": what stands just behind goes on with it.
    private static bool IsPartOf(List<VisitTelling> trip, VisitTelling telling) => trip.Exists(t => telling.IsTold
        ? telling.Sentence.Number - t.Sentence.Number == 1 && telling.Status == VisitStatus.Completed
        : t.Sentence.Sentence.Paragraph == telling.Sentence.Sentence.Paragraph);

    private static bool AreClose(VisitTelling a, VisitTelling b)
    {
        if (a.Start is not { } first || b.Start is not { } second)
        {
            return true;
        }

        // "moved from 5 to 12 June": the one is called off, the other one not.
        var isMoved = ReferenceEquals(a.Sentence, b.Sentence) && a.Status == VisitStatus.Cancelled != (b.Status == VisitStatus.Cancelled);
        return first.IsCompatibleWith(second) || !isMoved && Math.Abs(first.First.DayNumber - second.First.DayNumber) <= SameTripDays;
    }

    // "arrived in Oslo on Monday", and elsewhere "ended her visit on Wednesday"
    private static PartialDate? LastDay(List<VisitTelling> trip, VisitTelling? dated) => dated is { Start: { IsWholeDay: true } first, LastDay: null }
        ? trip.Find(t => t.LastDay is { } last && last > first && last.First.DayNumber - first.First.DayNumber <= SameTripDays)?.LastDay : null;

    // What is still to come of a trip is days off, and not weeks.
    private static bool IsOfTrip(VisitTelling? begun, VisitTelling told) => begun?.Start is { } first
        && (told.Start is not { } start || start.First.DayNumber - first.First.DayNumber <= MostStayDays);

    // "during his state visit last month", and elsewhere "arrived on 20 May"
    private static VisitTelling? DayOf(List<VisitTelling> trip, VisitTelling? dated) => dated is { End: null, Start: { IsWholeDay: false } month }
        ? trip.Find(t => t is { IsTold: true, LastDay: null, Start.IsWholeDay: true } && t.Start.Value.IsCompatibleWith(month)) : null;

    private static Visit One(ArticleContext context, List<VisitTelling> trip)
    {
        var best = trip.MaxBy(static t => (t.IsTold, t.End is not null, t.Start is { IsWholeDay: true }, t.Confidence))!;
        var dated = trip.Find(t => t is { IsTold: true, IsLeg: true, End: not null })
            ?? trip.Find(t => t is { IsTold: true, IsLeg: true, Start: not null, LastDay: null })
            ?? trip.Find(t => t is { IsTold: true, End: not null }) ?? trip.Find(t => t.IsTold && t.Start is not null && t.LastDay is null)
            ?? trip.Find(t => t.IsTold && t.Start is not null)
            ?? trip.Find(t => t.Start is not null);
        dated = DayOf(trip, dated) ?? dated;
        var (start, end) = (dated?.Start, dated?.End ?? LastDay(trip, dated));
        // "is then due to go on to Erbil": what is still to come of a visit under way.
        var begun = trip.Find(t => t is { IsTold: true, Status: VisitStatus.Completed, Start: not null } && t.Start <= context.Published);
        var status = trip.Find(t => t.IsTold && t.Status != VisitStatus.Completed && !(t.Status == VisitStatus.Planned && IsOfTrip(begun, t)))?.Status
            ?? (IsOfTrip(begun, best) ? VisitStatus.Completed : best.Status);
        if (context.Legs.In(best.To) is { } leg && (start is not { } day || (end is null && day.IsCompatibleWith(leg.Start))
            || ArticleContext.IsWithin(leg, day) || (end is { } last && leg.Start >= day && leg.End <= last)))
        {
            (start, end) = (leg.Start, leg.End);
        }

        if (status == VisitStatus.Completed && start <= context.Published && context.Published < end)
        {
            status = VisitStatus.Ongoing;
        }

        return new Visit
        {
            Visitor = best.Visitor.ToPerson(),
            To = best.To,
            Kind = trip.Min(t => t.Kind),
            Status = status,
            Start = start,
            End = end,
            Background = context.IsBackground(end ?? start),
            Inviters = trip.Exists(static t => t.Inviters.Count > 0) ? [.. trip.SelectMany(t => t.Inviters).Distinct(StringComparer.Ordinal)] : [],
            Occasion = trip.Find(t => t.Occasion is not null)?.Occasion is { } occasion ? context.TextOf(occasion) : null,
            Place = trip.Find(t => t.City is not null)?.City is { } city ? context.TextOf(city) : null,
            Confidence = Confidences.Combine(trip),
            Evidence = context.Quote(best.Span),
        };
    }
}
