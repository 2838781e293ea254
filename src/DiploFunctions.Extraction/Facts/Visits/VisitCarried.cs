using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>People who are taken or sent somewhere: "the crisis brought A to Kenya", "sent Foreign Minister B to Kenya on Sunday".</summary>
internal static class VisitCarried
{
    private const int NearPerson = 1;
    private const int NearPlace = 2;
    private const double Sure = 0.85;

    /// <summary>A visit of each of those who are taken; empty when nobody is, or no place follows them.</summary>
    public static IReadOnlyList<VisitTelling> Read(Calendar calendar, SentenceReading sentence, CueMention cue)
    {
        if (Clause.GroupAfter(sentence, cue.To, NearPerson) is not { Count: > 0 } taken || !sentence.Hits.IsSignal(taken[^1].To + 1, "to")
            || Destinations.After(calendar, sentence, taken[^1].To + 1, NearPlace).FirstOrDefault() is not { } to || sentence.Hits.IsSignal(to.Place.To + 1, "possessive")
            || Unreality.Between(sentence, cue, Clause.Start(sentence, cue.From) - 1, cue.From, "invite", "plan", "negation", "hearsay") is not null)
        {
            return [];
        }

        var date = to.Date ?? EventDates.InSentence(calendar, sentence, cue);
        var isComing = cue.IsSignal("future") || Clause.HasSignal(sentence, -1, cue.From, "future");
        return [.. taken.Where(p => p.Person is { Offices.Count: > 0, Country: { } home } && home != to.Country).Select(p =>
            VisitHere.Telling(sentence, cue, p, to.Country, VisitKind.Unspecified, date, isComing ? VisitStatus.Planned : VisitStatus.Completed) with
            {
                City = to.City is { } city ? sentence.SpanOf(city) : null,
                Span = sentence.SpanOf(cue.From, to.Place.To),
                Confidence = Sure,
                IsLeg = true,
            })];
    }
}
