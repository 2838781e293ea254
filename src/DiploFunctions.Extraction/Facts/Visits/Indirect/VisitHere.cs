using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Visits to where the article takes place: "who is on a two-day visit", "met the visiting President A".</summary>
internal static class VisitHere
{
    private const double Sure = 0.75;

    /// <summary>Where a visitor is: where the article takes place, and where that is the visitor's own country, at home with whoever meets them in the sentence; null when neither tells.</summary>
    public static Party? Of(SentenceReading sentence, PersonMention visitor, Party? scene)
    {
        if (visitor.Person.Country is not { } home)
        {
            return null;
        }

        if (scene is { IsCountry: true } here && here != home)
        {
            return here;
        }

        return HostOf(sentence, visitor, home);
    }

    /// <summary>Where "the visiting A" is: where the article was written, else at home with whoever meets A in the sentence, else where the article takes place.</summary>
    public static Party? OfGuest(SentenceReading sentence, PersonMention visitor, Party? dateline, Party? scene) =>
        dateline is null && visitor.Person.Country is { } home && HostOf(sentence, visitor, home) is { } host ? host : Of(sentence, visitor, scene);

    private static Party? HostOf(SentenceReading sentence, PersonMention visitor, Party home) => !sentence.HasCue(Category.Meetings) ? null
        : sentence.Actors.FirstOrDefault(p => p.To < visitor.From && p.Person.Country is { IsCountry: true } host && host != home)?.Person.Country;

    /// <summary>A visit without a destination of its own.</summary>
    public static VisitTelling Telling(SentenceReading sentence, CueMention cue, PersonMention visitor, Party scene, VisitKind kind, ResolvedDate? date, VisitStatus status) => new()
    {
        Visitor = visitor.Person,
        To = scene,
        Kind = kind,
        Status = status,
        Start = date?.Start,
        End = date?.End,
        Sentence = sentence,
        Span = sentence.SpanOf(Math.Min(cue.From, visitor.From), Math.Max(cue.To, visitor.To)),
        Confidence = Sure,
        Basis = Basis.Of(
            sentence, "visit to where the article takes place", ("visitor", sentence.SpanOf(visitor)), ("travel", sentence.SpanOf(cue)), ("date", date?.Words)),
    };
}
