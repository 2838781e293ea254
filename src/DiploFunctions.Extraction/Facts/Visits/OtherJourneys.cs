using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Indirect;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Facts.Visits.Who;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>Earlier and later journeys, and those of others, that a sentence tells beside the one around its word of travel.</summary>
internal sealed class OtherJourneys(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry, VisitForm form, TravelTellings tellings)
{
    private const int NearVisitor = 2;

    /// <summary>Adds what is told of the same destinations to what was told.</summary>
    public void AddTo(List<VisitTelling> told, List<Destination> destinations)
    {
        foreach (var destination in destinations)
        {
            if (Before(destination) is { } before)
            {
                told.Add(before);
            }
        }

        told.AddRange(Recalled(told, destinations));
        foreach (var destination in destinations)
        {
            AddSuccessors(told, destination);
        }

        if (VisitSuccessors.MayBeElsewhere(sentence))
        {
            told.AddRange(destinations.SelectMany(Elsewhere));
        }
    }

    /// <summary>"A flew to Kenya, as did B".</summary>
    public void AddLikewise(List<VisitTelling> told, List<Destination> destinations)
    {
        if (told.Count > 0 && VisitLikewise.Of(sentence, cue) is { Count: > 0 } others)
        {
            told.AddRange(destinations.SelectMany(d => others.Where(p => p.Person.Country != d.Country).Select(p => tellings.Of(new Visitor(p.Person, p), d, isLeg: true))).ToList());
        }
    }

    /// <summary>"... to Kenya since A in 2012": the earlier visit, or null.</summary>
    public VisitTelling? Before(Destination destination) =>
        VisitPredecessor.Of(calendar, sentence, destination) is var (person, date) && person.Person.Country != destination.Country
            ? tellings.Of(new Visitor(person.Person, person), destination with { Date = date }, isLeg: true) with { Status = VisitStatus.Completed }
            : null;

    // "A visited Kenya in 2004 and B in 2011"
    private void AddSuccessors(List<VisitTelling> told, Destination destination)
    {
        if (sentence.DateMentions.Length == 0 || sentence.People.Length == 0 || entry.Key is "attend" or "transit")
        {
            return;
        }

        foreach (var (person, date) in VisitSuccessors.Of(calendar, sentence, destination))
        {
            if (person.Person.Country != destination.Country)
            {
                told.Add(tellings.Of(new Visitor(person.Person, person), destination with { Date = date }, isLeg: true) with { Status = VisitStatus.Completed });
            }
        }
    }

    // "A was in Kenya in March and B in Ghana in May"
    private IEnumerable<VisitTelling> Elsewhere(Destination destination) => VisitSuccessors.Elsewhere(calendar, sentence, destination)
        .Where(s => s.Person.Person.Country != s.Place.Country).Select(s => tellings.Of(new Visitor(s.Person.Person, s.Person), s.Place, isLeg: true));

    // "the third visit to Kenya, after those in 2019 and 2023"; "went to Kenya in 2019 and again in 2023"
    private List<VisitTelling> Recalled(List<VisitTelling> told, List<Destination> destinations)
    {
        if (destinations is not [var one] || told.Count == 0)
        {
            return [];
        }

        List<VisitTelling> recalled = entry.Key is not ("noun" or "leg") && !Array.Exists(sentence.Cues, c => c.From > one.Place.To && c.Is(Category.Visits, "noun") && VisitRecalls.IsEarlierNoun(sentence, c))
            ? []
            : [.. VisitRecalls.Of(calendar, sentence, one).Select(date => told[0] with
            {
                Start = date.Start, End = date.End, Kind = VisitKind.Unspecified, Status = VisitStatus.Completed, Occasion = null,
                Basis = told[0].Basis.By("earlier visit told behind one"),
            })];
        if (Respectively(told, one) is { } each)
        {
            return each;
        }

        return recalled.Count > 0 || entry.Key == "attend" ? recalled : [.. VisitRecalls.Listed(calendar, sentence, sentence.People.FirstOrDefault(p => p.Person == told[0].Visitor && p.From > one.Place.To && p.From - one.Place.To <= NearVisitor)?.To ?? one.Place.To)
            .SelectMany(date => told.Where(t => t.To == one.Country).Select(t => t with { Start = date.Start, End = date.End, Status = form.StatusFrom(date.Start) }))];
    }

    // "A and B visited Kenya in 2008 and 1998 respectively": the first has had the first date, and takes it here from the second.
    private List<VisitTelling>? Respectively(List<VisitTelling> told, Destination one)
    {
        var dates = calendar.In(sentence).Where(d => d.Mention.From > one.Place.To).ToList();
        if (told.Count < 2 || dates.Count != told.Count || !sentence.MayHaveSignal(EntrySet.BitOf("each")) || !Array.Exists(sentence.Cues, c => c.From > one.Place.To && c.As(Category.Signals, "each") is { Value: "respectively" }))
        {
            return null;
        }

        for (var i = 0; i < told.Count; i++)
        {
            told[i] = told[i] with { Start = dates[i].Start, End = dates[i].End, Status = form.StatusFrom(dates[i].Start) };
        }

        return [];
    }
}
