using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Whoever leaves a country that is not theirs has been there ("left Oslo on Thursday"), and whoever returns to one comes there again.</summary>
internal sealed class VisitDepartures(Calendar calendar, SentenceReading sentence, CueMention cue)
{
    private const int NearVisitor = 6;
    private const int PlaceGap = 3;
    private const int NearDate = 4;
    private const int FarthestHome = 7;
    private const int NearNoun = 24;
    private const int NearHead = 3;
    private const int FarthestBehind = 10;
    private const double Sure = 0.75;
    private const string Resident = "ambassador";

    /// <summary>The visit; null when nobody from abroad leaves or comes back.</summary>
    /// <param name="status">What the words around make of a visit with this first day.</param>
    public VisitTelling? Read(Func<PartialDate?, VisitStatus> status)
    {
        if (cue.As(Category.Visits, "return") is not { } row)
        {
            return null;
        }

        var isHome = row.Value == "-";

        // "A said the refugees had returned to Kenya": who did stands behind the word of saying.
        var place = isHome ? Left() : Destinations.After(calendar, sentence, cue.To, PlaceGap).FirstOrDefault();
        var visitor = sentence.Actors.LastOrDefault(p => p.To < cue.From && cue.From - p.To <= NearVisitor && !Clause.HasSignal(sentence, p.To, cue.From, "says")) ?? (place is null ? null : Behind(place.Place));
        if (visitor is not { Person: { Country: { } home, IsHolder: true } person } || place is null || place.Country == home
            || person.Offices.Contains(Resident) || !(isHome || (row.Value == "from" ? IsClosed(place.Place) : IsFinite())))
        {
            return null;
        }

        if (row.Value != "to" && sentence.Cues.Any(c => c.From > place.Place.To && c.From - place.Place.To <= NearNoun && c.Is(Category.Visits, "noun") && !IsEnded(c) && !Clause.HasSignal(sentence, c.To, c.To + NearVisitor, "route")))
        {
            // "left Oslo on Friday after a state visit": the noun tells the visit, but not "after a trip that took in Riga".
            return null;
        }

        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > place.Place.To && d.Mention.From - place.Place.To <= NearDate)
            ?? calendar.In(sentence).LastOrDefault(d => d.Mention.To < cue.From && d.Mention.From >= Clause.Start(sentence, cue.From));
        // The day of leaving is not that of coming.
        var start = row.Value == "to" || date is { Start.IsWholeDay: false } ? date : null;
        if (row.Value == "from" && date is { End: null, Start: { IsWholeDay: true } left } && DayCount.Of(sentence) is { } days and > 1 and < 31 && Clause.HasSignal(sentence, place.Place.To, sentence.Tokens.Count, "order", "completed"))
        {
            // "left Accra on 17 April after a two-day stay"
            return Telling(visitor, place, date, status(left)) with { Start = left.AddDays(1 - days), End = left };
        }

        return Telling(visitor, place, start, status(date?.Start)) with { LastDay = row.Value != "to" && date is { End: null, Start.IsWholeDay: true } ? date.Start : null };
    }

    // "rời Hà Nội, kết thúc chuyến thăm hai ngày": the noun has no place of its own.
    private bool IsEnded(CueMention noun) => sentence.Hits.Covering(noun.From - 1) is { } end && end.Words.Has(Category.Visits, "return")
        && Destinations.After(calendar, sentence, noun.To, PlaceGap).Count == 0;

    // "After leaving Oslo on Friday, A flew to Riga"
    private PersonMention? Behind(PlaceMention place) => cue.From <= NearHead && Clause.HasSignal(sentence, -1, cue.From, "order")
        && sentence.Actors.FirstOrDefault(p => p.From > cue.To) is { } next && next.From > place.To + 1 && next.From - place.To <= FarthestBehind && sentence.Tokens[next.From - 1].IsSign(',') ? next : null;

    // "came home on Thursday from Oslo"
    private Destination? Left() => sentence.Places.FirstOrDefault(p => p.From > cue.To && p.From - cue.To <= FarthestHome && p is { IsCountry: true, Kind: "name" or "city" }
        && sentence.Hits.IsSignal(p.From - 1, "from")) is { } place ? new Destination(place.Party, place, place.IsCity ? place : null, null) : null;

    private VisitTelling Telling(PersonMention visitor, Destination place, ResolvedDate? start, VisitStatus status) => new()
    {
        Visitor = visitor.Person,
        To = place.Country,
        Kind = VisitKind.Unspecified,
        Status = status,
        Start = start?.Start,
        End = start?.End,
        City = place.City is { } city ? sentence.SpanOf(city) : null,
        Sentence = sentence,
        Span = sentence.SpanOf(Math.Min(visitor.From, cue.From), place.Place.To),
        Confidence = Sure,
        Basis = Basis.Of(
            sentence, "somebody leaves, or comes back to, a country not their own",
            ("visitor", sentence.SpanOf(visitor)), ("travel", sentence.SpanOf(cue)), ("destination", sentence.SpanOf(place.Place)), ("date", start?.Words)),
    };

    // "left Ukraine with no choice" tells of no journey: behind the place the sentence ends, or a day, an aim or an occasion follows.
    private bool IsClosed(PlaceMention place)
    {
        var next = place.To + 1;
        return next >= sentence.Tokens.Count || sentence.Tokens[next].IsSign(',') || sentence.Tokens[next].IsSign('.') || sentence.BeginsDate(next) || sentence.BeginsDate(next + 1)
            || sentence.Hits.Covering(next) is { } hit && (hit.Words.Has(Category.Signals, "order") || hit.Words.Has(Category.Signals, "completed") || hit.Words.Has(Category.Signals, "day-part"));
    }

    // "discussed the return to Kenya of refugees"
    private bool IsFinite() => !sentence.Hits.IsSignal(cue.From - 1, "article") && !sentence.Hits.IsSignal(cue.From - 1, "indefinite");
}
