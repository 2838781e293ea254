using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>A journey of which only who and when is told at first: "From 12 to 17 May Prime Minister A paid a visit to two Central Asian countries."</summary>
/// <param name="Visitor">Who travels.</param>
/// <param name="Days">The days of the whole journey.</param>
internal sealed record TourOfCountries(KnownPerson Visitor, ResolvedDate Days)
{
    /// <summary>The journey of a sentence that names no country but the visitor's own; null for any other sentence.</summary>
    public static TourOfCountries? In(Calendar calendar, SentenceReading sentence)
    {
        var cue = Array.Find(sentence.Cues, static c => c.As(Category.Visits) is { Key: "noun" or "verb" or "verb-to" });
        if (cue is null || Array.Find(calendar.In(sentence), static d => d.End is not null) is not { } days || Array.FindLast(sentence.Actors, p => p.To < cue.From) is not { Person: { IsHolder: true, Country: { } home } } visitor
            || !Array.TrueForAll(sentence.Places, p => p.Party == home) || Unreality.Between(sentence, cue, -1, cue.From, "future", "plan", "negation", "invite", "cancel") is not null)
        {
            return null;
        }

        return new TourOfCountries(visitor.Person, days);
    }

    /// <summary>The telling with the days of the whole journey, where it is of this visitor and has none of its own.</summary>
    public VisitTelling Fill(VisitTelling telling) => telling.Visitor == Visitor && telling is { Start: null, End: null } && telling.Status == Model.VisitStatus.Completed
        ? telling with { Start = Days.Start, End = Days.End } : telling;
}
