using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Indirect;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Facts.Visits.Who;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>Reads visitor, destination, dates and status around one word of travel.</summary>
internal sealed class VisitReading(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int NearEvent = 7;
    private const int NearVisitor = 2;
    private const int NearLeader = 7;
    private readonly VisitForm _form = new(calendar, sentence, cue, entry);
    private readonly VisitPlaces _places = new(calendar, sentence, cue, entry);
    private readonly VisitVisitors _visitors = new(sentence, cue, entry);

    /// <summary>What is told; empty for invitations, wishes, denials and journeys at home.</summary>
    /// <param name="travellers">Who travels in the sentence before this cue, and in the article before this sentence.</param>
    /// <param name="gathering">The event that the words lead to, or null.</param>
    public List<VisitTelling> Read(Travellers travellers, Gathering? gathering)
    {
        if (_form.Unreal() is { } refusal)
        {
            sentence.Refuse(refusal);
            // "No minister had gone to Kenya since A in 2012"
            return refusal.Reason is RefusalReason.Denied or RefusalReason.Indefinite ? [.. _places.After([]).Select(Before).OfType<VisitTelling>()] : [];
        }

        if (entry is { Key: "attend", Value: "unspecified" } && !LeadsToEvent())
        {
            return [];
        }

        if (cue.IsSignal("delegation") && !Clause.HasSignal(sentence, cue.From - NearLeader, cue.From, "leads"))
        {
            // "received Kenya's delegation to the summit": only whoever leads one goes with it.
            return [];
        }

        if (cue.IsSignal("on-behalf") && sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "be") == true)
        {
            return Represented(travellers);
        }

        var named = _visitors.Named();
        if (entry.Key == "noun" && named.Count == 0 && cue.As(Category.Meetings, "verb") is { Value: "reception" })
        {
            // "menerima kunjungan delegasi parlemen Kenya": whoever receives does not travel.
            return [];
        }

        if (_visitors.Joined() is { Count: > 0 } joined && _places.After(joined) is { Count: > 0 } summit)
        {
            // "A joined B and C for a summit in Kenya": all have come
            return [.. summit.SelectMany(d => _visitors.Of([], travellers, d.Country).Concat(joined.Where(p => p.Person.Country != d.Country)
                .Select(p => new Visitor(p.Person, p))).Select(v => Tell(v, d, isLeg: true)))];
        }

        if (entry.Key == "noun" && (named.Count == 0 ? Toured(travellers) : Stops(named, travellers)) is { Count: > 0 } toured)
        {
            return toured;
        }

        return ToPlaces(named, travellers, gathering);
    }

    private List<VisitTelling> ToPlaces(List<PersonMention> named, Travellers travellers, Gathering? gathering)
    {
        var destinations = _places.After(named) is { Count: > 0 } behind ? behind : PlacedBefore(named);
        if (destinations.Count == 0 && entry.Key == "noun")
        {
            if (_places.BeforeNoun().Count == 0 && new VisitNouns(calendar, sentence, cue, entry, _form).Read(named, travellers, named.Count == 0 && _places.Around().Count > 0) is { Count: > 0 } elsewhere)
            {
                return elsewhere;
            }

            destinations = _places.BeforeNoun() is { Count: > 0 } owned ? owned : named.Count > 0 ? [] : _places.Around() is { Count: > 0 } around ? around
                : sentence.Hits.IsSignal(cue.To + 1, "copula") ? _places.Here() : [];
            destinations = destinations.Count == 0 ? _places.Relative() : destinations;
        }

        if (destinations.Count == 0 && (entry.Key == "act" || cue.Is(Category.Visits, "sight")))
        {
            // "In Nairobi on Monday, A visited a school"
            destinations = _places.Here();
        }

        return ToEvent(named, travellers, destinations, gathering);
    }

    // "Kenya was represented at the summit in Oslo by A"
    private List<VisitTelling> Represented(Travellers travellers)
    {
        var deputy = sentence.Actors.FirstOrDefault(p => p.From > cue.To && sentence.Hits.Covering(p.From - 1) is { } by
            && (by.Words.Has(Category.Signals, "made-by") || by.Words.Has(Category.Signals, "by-whom") || by.Words.Has(Category.Signals, "of")));
        return deputy is null ? [] : Told([deputy], travellers, _places.After([]));
    }

    // "The last visit to Kenya was the visit of A in 2019"; "at the summit in Kenya the President was represented by A"
    private List<Destination> PlacedBefore(List<PersonMention> named) => cue.IsSignal("fronted") ? _places.Fronted() :
        (entry.Key == "noun" && sentence.Hits.IsSignal(cue.From - 1, "copula")) || (entry.Key == "stand-in" && named.Count > 0) ? _places.Before() : [];

    private List<VisitTelling> ToEvent(List<PersonMention> named, Travellers travellers, List<Destination> destinations, Gathering? gathering)
    {
        if (destinations.Count == 0 && entry.Key == "attend")
        {
            destinations = _places.Reached() is { Count: > 0 } reached ? reached : _places.Here();
        }

        if (destinations.Count == 0 && gathering is not null && (entry.Key == "attend" || GoesToEvent()))
        {
            return [.. _visitors.Of(named, new Travellers(null, null), gathering.Country).Select(v => VisitPresence.Telling(sentence, cue, v, gathering, _form.StatusFrom))];
        }

        return Told(named, travellers, destinations);
    }

    private List<VisitTelling> Told(List<PersonMention> named, Travellers travellers, List<Destination> destinations)
    {
        var told = new List<VisitTelling>();
        foreach (var destination in destinations)
        {
            var isLeg = IsOnlyOne(destinations, destination.Date);
            foreach (var visitor in _visitors.Of(named, travellers, destination.Country))
            {
                told.AddRange(Told(visitor, destination, isLeg));
            }
        }

        if (told.Count > 0 && VisitLikewise.Of(sentence, cue) is { Count: > 0 } others)
        {
            // "A flew to Kenya, as did B"
            told.AddRange(destinations.SelectMany(d => others.Where(p => p.Person.Country != d.Country).Select(p => Tell(new Visitor(p.Person, p), d, isLeg: true))).ToList());
        }

        var company = new VisitCompany(calendar, sentence, cue, _form);
        told.AddRange(company.Companions(told, destinations));
        told.AddRange(company.Whence(told));
        told.AddRange(StopsBefore(told.FirstOrDefault() ?? travellers.Telling));
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

        if (told.Count == 0)
        {
            sentence.Refuse(new Refusal(cue, destinations.Count == 0 ? RefusalReason.NoDestination : RefusalReason.NoVisitor));
        }

        return told;
    }

    // Of its date, or at all where it has none.
    private static bool IsOnlyOne(List<Destination> destinations, ResolvedDate? date)
    {
        var count = 0;
        foreach (var destination in destinations)
        {
            count += date is null || destination.Date == date ? 1 : 0;
        }

        return count == 1;
    }

    // "arrived in Riga on Monday, the second stop of her tour, after Oslo"
    private IEnumerable<VisitTelling> StopsBefore(VisitTelling? last) => last is null ? [] : _places.Behind().Where(d => d.Country != last.To && d.Country != last.Visitor.Country)
        .Select(d => Tell(new Visitor(last.Visitor, null), d, isLeg: true) with { Start = d.Date?.Start, End = d.Date?.End, Status = IsToCome(d.Date) ? VisitStatus.Planned : VisitStatus.Completed }).ToList();

    private bool IsToCome(ResolvedDate? date) => date is not null && calendar.Reference is { } now && date.Start.First > now;

    // "President A's tour began in Oslo and ended in Riga"
    private List<VisitTelling> Stops(List<PersonMention> named, Travellers travellers) =>
        sentence.MayHaveSignal(EntrySet.BitOf("begin")) && new VisitStops(calendar, sentence, cue).Read() is { Count: > 1 } stops ? AtStops(stops, named, travellers) : [];

    private List<VisitTelling> AtStops(List<Destination> stops, List<PersonMention> named, Travellers travellers) =>
        [.. stops.SelectMany(d => _visitors.Of(named, travellers, d.Country).Select(v => Tell(v, d, isLeg: true)))];

    private List<VisitTelling> Toured(Travellers travellers)
    {
        var tour = new VisitTours(calendar, sentence, cue);
        var (taken, to) = tour.Read();
        var told = to.SelectMany(d => _visitors.Of(taken, travellers, d.Country).Select(v => Tell(v, d, to.Count == 1)));
        return [.. tour.IsComing ? told.Select(t => t with { Status = VisitStatus.Planned }) : told];
    }

    private IEnumerable<VisitTelling> Told(Visitor visitor, Destination destination, bool isLeg) =>
        entry.Key == "noun" ? PutOffVisits.Of(calendar, sentence, cue, Tell(visitor, destination, isLeg)) : [Tell(visitor, destination, isLeg)];

    private VisitTelling Tell(Visitor visitor, Destination destination, bool isLeg)
    {
        var dates = new VisitDates(calendar, sentence, cue, destination);
        var date = dates.Read() is { } read ? cue.IsSignal("fronted") && read.End is not null && !isLeg ? null : read
            : sentence.DateMentions.Length == 0 ? calendar.Above(sentence) : null;
        // "Nairobi will be the third stop": the place may stand before the word.
        var first = Math.Min(Math.Min(cue.From, destination.Place.From), visitor.Mention?.From ?? cue.From);
        var last = Math.Max(Math.Max(cue.To, destination.Place.To), visitor.Mention?.To ?? 0);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = destination.Country,
            Kind = _form.KindFor(destination),
            Status = _form.StatusFrom(date?.Start),
            Sentence = sentence,
            Span = sentence.SpanOf(first, Math.Max(last, dates.LastBehind(last))),
            Start = date?.Start,
            End = date is null ? dates.Last : date.End,
            LastDay = dates.Closed(date),
            City = SpanOf(destination.City),
            Occasion = VisitOccasion.Of(sentence, cue, destination),
            Inviters = VisitInviters.Of(sentence, visitor.Person),
            Confidence = _form.ConfidenceIn(visitor.Mention),
            IsLeg = isLeg,
            Basis = Basis.Of(
                sentence,
                $"word of travel ({entry.Key})",
                ("visitor", SpanOf(visitor.Mention)),
                ("travel", sentence.SpanOf(cue)),
                ("destination", sentence.SpanOf(destination.Place)),
                ("date", date?.Words)),
        };
    }

    // "... to Kenya since A in 2012"
    private VisitTelling? Before(Destination destination) =>
        VisitPredecessor.Of(calendar, sentence, destination) is var (person, date) && person.Person.Country != destination.Country
            ? Tell(new Visitor(person.Person, person), destination with { Date = date }, isLeg: true) with { Status = VisitStatus.Completed }
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
                told.Add(Tell(new Visitor(person.Person, person), destination with { Date = date }, isLeg: true) with { Status = VisitStatus.Completed });
            }
        }
    }

    // "A was in Kenya in March and B in Ghana in May"
    private IEnumerable<VisitTelling> Elsewhere(Destination destination) => VisitSuccessors.Elsewhere(calendar, sentence, destination)
        .Where(s => s.Person.Person.Country != s.Place.Country).Select(s => Tell(new Visitor(s.Person.Person, s.Person), s.Place, isLeg: true));

    // "the third visit to Kenya, after those in 2019 and 2023"; "went to Kenya in 2019 and again in 2023"
    private List<VisitTelling> Recalled(List<VisitTelling> told, List<Destination> destinations)
    {
        if (destinations is not [var one] || told.Count == 0)
        {
            return [];
        }

        List<VisitTelling> recalled = entry.Key is not ("noun" or "leg")
            ? []
            : [.. VisitRecalls.Of(calendar, sentence, one).Select(date => told[0] with
            {
                Start = date.Start, End = date.End, Kind = VisitKind.Unspecified, Status = VisitStatus.Completed, Occasion = null,
                Basis = told[0].Basis.By("earlier visit told behind one"),
            })];
        return recalled.Count > 0 || entry.Key == "attend" ? recalled : [.. VisitRecalls.Listed(calendar, sentence, sentence.People.FirstOrDefault(p => p.Person == told[0].Visitor && p.From > one.Place.To && p.From - one.Place.To <= NearVisitor)?.To ?? one.Place.To)
            .SelectMany(date => told.Where(t => t.To == one.Country).Select(t => t with { Start = date.Start, End = date.End, Status = _form.StatusFrom(date.Start) }))];
    }

    // "spoke on Monday at the trade forum": what is said to others tells of a journey only at an event.
    private bool LeadsToEvent() => sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= NearEvent && c.Is(Category.Visits, "occasion"));

    // "came to the forum"
    private bool GoesToEvent() => entry.Key == "verb" && sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= 2
        && c.As(Category.Visits, "occasion") is not null);

    private Span? SpanOf(Mention? mention) => mention is null ? null : sentence.SpanOf(mention);
}
