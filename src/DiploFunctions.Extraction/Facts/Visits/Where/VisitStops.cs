using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Visits.Where;

/// <summary>Where a tour begins, goes on and ends: "began her tour in Oslo on Sunday, then went to Riga and Vilnius, before ending it in Tallinn on Friday".</summary>
internal sealed class VisitStops(Calendar calendar, SentenceReading sentence, CueMention cue)
{
    private const int NearVerb = 3;
    private const int NearNoun = 4;
    private const int FarthestBound = 26;

    /// <summary>The stops in the order told, each with the date beside it; empty when neither the first nor the last one is told.</summary>
    public List<Destination> Read()
    {
        var found = new List<Destination>();
        var last = First() is { } first ? Add(found, first) : cue.To;
        foreach (var bound in sentence.Cues)
        {
            if (bound.From <= last)
            {
                continue;
            }

            if (bound.From - last > FarthestBound || (found.Count > 0 && sentence.Tokens[bound.From].IsSign(';')))
            {
                break;
            }

            if (IsBound(bound) && PlaceBehind(bound) is { } place)
            {
                last = Add(found, place);
            }
            else if (found.Count > 0 && (bound.IsSignal("to") || bound.IsSignal("route") || bound.Is(Category.Visits, "leg")))
            {
                last = GoOn(found, bound, last);
            }
        }

        return OverTour(found);
    }

    // Stops without a day of their own have the days of the tour.
    private static List<Destination> OverTour(List<Destination> stops) =>
        stops is [{ Date: { End: null, Start.IsWholeDay: true } first }, .., { Date: { Start.IsWholeDay: true } last }] && last.Start > first.Start
            ? stops.ConvertAll(s => s.Date is null ? s with { Date = first with { End = last.Start } } : s) : stops;

    private static bool IsBound(CueMention cue) => cue.IsSignal("begin") || cue.IsSignal("completed") || cue.IsSignal("end");

    // "began her tour in Oslo": the verb before the noun, the place directly behind it
    private PlaceMention? First() =>
        Clause.HasSignal(sentence, cue.From - NearNoun, cue.From, "begin") && IsFollowed() ? PlaceBehind(cue) : null;

    // A stay in one country that only begins there is told by the rules for a noun of travel.
    private bool IsFollowed() => sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= FarthestBound + NearVerb && (c.IsSignal("to") || IsBound(c)));

    // "then to Riga and Vilnius"
    private int GoOn(List<Destination> found, CueMention to, int last)
    {
        foreach (var stop in Destinations.After(calendar, sentence, to.To, to.IsSignal("to") ? 0 : NearVerb))
        {
            if (stop.Place.From > last && found.TrueForAll(f => f.Country != stop.Country))
            {
                found.Add(stop);
                last = stop.Place.To;
            }
        }

        return last;
    }

    private int Add(List<Destination> found, PlaceMention place)
    {
        if (found.TrueForAll(f => f.Country != place.Party))
        {
            found.Add(new Destination(place.Party, place, place.IsCity ? place : null, Destinations.Bracket(calendar, sentence, place)));
        }

        return place.To;
    }

    private PlaceMention? PlaceBehind(CueMention bound) =>
        sentence.Places.FirstOrDefault(p => p.From > bound.To && p.From - bound.To <= NearVerb && p.IsCountry
            && (Location.IsAt(sentence, p) || (bound.IsSignal("begin") && sentence.Hits.IsSignal(p.From - 1, "from"))));
}
