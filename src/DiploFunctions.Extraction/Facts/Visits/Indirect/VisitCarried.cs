using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>People who are taken or sent somewhere: "the crisis brought A to Kenya", "sent Foreign Minister B to Kenya on Sunday".</summary>
internal static class VisitCarried
{
    private const int NearPerson = 1;
    private const int NearPlace = 2;
    private const int NearEvent = 6;
    private const int FarthestPlace = 12;
    private const double Sure = 0.85;

    /// <summary>A visit of each of those who are taken; empty when nobody is, or no place follows them.</summary>
    public static IReadOnlyList<VisitTelling> Read(Calendar calendar, SentenceReading sentence, CueMention cue)
    {
        if (Clause.GroupAfter(sentence, cue.To, NearPerson) is not { Count: > 0 } taken || !sentence.Hits.IsSignal(taken[^1].To + 1, "to")
            || To(calendar, sentence, taken[^1].To + 1) is not { } to || sentence.Hits.IsSignal(to.Place.To + 1, "possessive")
            || Unreality.Between(sentence, cue, Clause.Start(sentence, cue.From) - 1, cue.From, "invite", "plan", "negation", "hearsay") is not null)
        {
            return [];
        }

        var date = to.Date ?? EventDates.InSentence(calendar, sentence, cue);
        var isComing = cue.IsSignal("future") || Clause.HasSignal(sentence, -1, cue.From, "future");
        return [.. taken.Where(p => p.Person is { IsHolder: true, Country: { } home } && home != to.Country).Select(p =>
            VisitHere.Telling(sentence, cue, p, to.Country, IsEvent(sentence, taken[^1].To, to.Place.From) ? VisitKind.Attendance : VisitKind.Unspecified, date, isComing ? VisitStatus.Planned : VisitStatus.Completed) with
            {
                City = to.City is { } city ? sentence.SpanOf(city) : null,
                Span = sentence.SpanOf(cue.From, to.Place.To),
                Confidence = Sure,
                IsLeg = true,
            })];
    }

    private static bool IsEvent(SentenceReading sentence, int after, int before) => sentence.Cues.Any(c => c.From > after && c.To < before && c.Is(Category.Visits, "occasion"));

    // "sent A to Oslo", "sent A to the summit in Oslo"
    private static Destination? To(Calendar calendar, SentenceReading sentence, int to) =>
        Destinations.After(calendar, sentence, to, NearPlace).FirstOrDefault()
        ?? (sentence.Cues.Any(c => c.From > to && c.From - to <= NearEvent && c.Is(Category.Visits, "occasion")) ? Destinations.After(calendar, sentence, to, FarthestPlace, onlyWhere: true).FirstOrDefault() : null);
}
