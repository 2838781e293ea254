using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Indirect;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Facts.Visits.Who;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>Reads visitor, destination, dates and status around one word of travel.</summary>
internal sealed class VisitReading
{
    private const int NearEvent = 7;
    private const int NearLeader = 7;
    private readonly Calendar _calendar;
    private readonly SentenceReading _sentence;
    private readonly CueMention _cue;
    private readonly Entry _entry;
    private readonly VisitForm _form;
    private readonly VisitPlaces _places;
    private readonly VisitVisitors _visitors;
    private readonly TravelTellings _tellings;
    private readonly OtherJourneys _others;

    public VisitReading(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
    {
        (_calendar, _sentence, _cue, _entry) = (calendar, sentence, cue, entry);
        _form = new VisitForm(calendar, sentence, cue, entry);
        _places = new VisitPlaces(calendar, sentence, cue, entry);
        _visitors = new VisitVisitors(sentence, cue, entry);
        _tellings = new TravelTellings(calendar, sentence, cue, entry, _form);
        _others = new OtherJourneys(calendar, sentence, cue, entry, _form, _tellings);
    }

    /// <summary>What is told; empty for invitations, wishes, denials and journeys at home.</summary>
    /// <param name="travellers">Who travels in the sentence before this cue, and in the article before this sentence.</param>
    /// <param name="gathering">The event that the words lead to, or null.</param>
    public List<VisitTelling> Read(Travellers travellers, Gathering? gathering)
    {
        if (_form.Unreal() is { } refusal)
        {
            _sentence.Refuse(refusal);
            // "No minister had gone to Kenya since A in 2012"
            return refusal.Reason is RefusalReason.Denied or RefusalReason.Indefinite ? [.. _places.After([]).Select(_others.Before).OfType<VisitTelling>()] : [];
        }

        if (_entry is { Key: "attend", Value: "unspecified" } && !LeadsToEvent() && _places.Parliament().Count == 0 || IsTopicOfDocument())
        {
            return [];
        }

        if (_entry.Key == "attend" && _cue.From > 2 && _sentence.Hits.IsSignal(_cue.From - 1, "cut") && _sentence.Tokens[_cue.From - 2].IsSign(',') && _sentence.Hits.Covering(_cue.From - 3) is PlaceMention { IsCity: false })
        {
            // "Finland, which joined in April 2023, and Sweden"
            return [];
        }

        if (_cue.IsSignal("delegation") && !Clause.HasSignal(_sentence, _cue.From - NearLeader, _cue.From, "leads"))
        {
            // "received Kenya's delegation to the summit": only whoever leads one goes with it.
            return [];
        }

        if (_cue.IsSignal("on-behalf") && _sentence.Hits.Covering(_cue.From - 1)?.Words.Has(Category.Signals, "be") == true)
        {
            return Represented(travellers);
        }

        var named = new NamedVisitors(_sentence, _cue, _entry).Read();
        return Journey(named, travellers) ?? ToPlaces(named, travellers, gathering);
    }

    // What the form of the words tells alone; null where the places behind or before them must be asked.
    private List<VisitTelling>? Journey(List<PersonMention> named, Travellers travellers)
    {
        if (_entry.Key == "noun" && named.Count == 0 && _cue.As(Category.Meetings, "verb") is { Value: "reception" })
        {
            // "menerima kunjungan delegasi parlemen Kenya": whoever receives does not travel.
            return [];
        }

        if (_visitors.Joined() is { Count: > 0 } joined && (_places.After(joined) is { Count: > 0 } behind ? behind : joined.Count > 1 ? _places.Here() : []) is { Count: > 0 } summit)
        {
            // "A joined B and C for a summit in Kenya", "In Nairobi on Monday, A joined B and C": all have come; only A did not where he was to join them
            return [.. summit.SelectMany(d => _visitors.Of([], travellers, d.Country).Concat(joined.Where(p => p.Person.Country != d.Country)
                .Select(p => new Visitor(p.Person, p))).Select(v => _tellings.Of(v, d, isLeg: true)).Where(t => t.Status != VisitStatus.Cancelled || joined.TrueForAll(p => p.Person != t.Visitor)))];
        }

        return _entry.Key == "noun" && (named.Count == 0 ? Toured(travellers) : Stops(named, travellers)) is { Count: > 0 } toured ? toured : null;
    }

    private List<VisitTelling> ToPlaces(List<PersonMention> named, Travellers travellers, Gathering? gathering)
    {
        var destinations = _places.After(named) is { Count: > 0 } behind ? behind : PlacedBefore(named);
        if (destinations.Count == 0 && _entry.Key == "noun")
        {
            if (_places.BeforeNoun().Count == 0 && new VisitNouns(_calendar, _sentence, _cue, _entry, _form).Read(named, travellers, named.Count == 0 && _places.Around().Count > 0) is { Count: > 0 } elsewhere)
            {
                return elsewhere;
            }

            destinations = _places.BeforeNoun() is { Count: > 0 } owned ? owned : named.Count > 0 ? (IsDuring() ? _places.Around() : []) : _places.Around() is { Count: > 0 } around ? around
                : _sentence.Hits.IsSignal(_cue.To + 1, "copula") ? _places.Here() : [];
            destinations = destinations.Count > 0 ? destinations : _places.Relative() is { Count: > 0 } relative ? relative : _places.OfPair(named);
        }

        if (destinations.Count == 0 && (_entry.Key == "act" || _cue.Is(Category.Visits, "sight")))
        {
            // "In Nairobi on Monday, A visited a school"
            destinations = _places.Here();
        }

        return ToEvent(named, travellers, destinations, gathering);
    }

    // "The council met in Oslo in 2018 during the visit of A"
    private bool IsDuring() => _cue.IsSignal("on-visit") || _sentence.Hits.Covering(_cue.From - (_sentence.Hits.IsSignal(_cue.From - 1, "article") ? 2 : 1)) is { } during && during.To < _cue.From && during.Words.Has(Category.Signals, "on-visit") && !during.IsMainly(Category.Signals, "about");

    // "Kenya was represented at the summit in Oslo by A"
    private List<VisitTelling> Represented(Travellers travellers)
    {
        var deputy = _sentence.Actors.FirstOrDefault(p => p.From > _cue.To && _sentence.Hits.Covering(p.From - 1) is { } by
            && (by.Words.Has(Category.Signals, "made-by") || by.Words.Has(Category.Signals, "by-whom") || by.Words.Has(Category.Signals, "of")));
        return deputy is null ? [] : Told([deputy], travellers, _places.After([]));
    }

    // "The last visit to Kenya was the visit of A in 2019"; "at the summit in Kenya the President was represented by A"
    private List<Destination> PlacedBefore(List<PersonMention> named) => _cue.IsSignal("fronted") ? _places.Fronted() :
        (_entry.Key == "noun" && _sentence.Hits.IsSignal(_cue.From - 1, "copula")) || (_entry.Key == "stand-in" && named.Count > 0) ? _places.Before() : [];

    private List<VisitTelling> ToEvent(List<PersonMention> named, Travellers travellers, List<Destination> destinations, Gathering? gathering)
    {
        if (destinations.Count == 0 && _entry.Key == "attend")
        {
            destinations = _places.Reached() is { Count: > 0 } reached ? reached : _places.Here();
        }

        if (destinations.Count == 0 && gathering is not null && (_entry.Key == "attend" || GoesToEvent()))
        {
            var held = VisitPresence.Dated(_calendar, _sentence, _cue, gathering);
            return [.. _visitors.Of(named, new Travellers(null, null), gathering.Country).Select(v => VisitPresence.Telling(_sentence, _cue, v, held, _form.StatusFrom))];
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

        _others.AddLikewise(told, destinations);
        var company = new VisitCompany(_calendar, _sentence, _cue, _form);
        told.AddRange(company.Companions(told, destinations));
        told.AddRange(company.Whence(told));
        told.AddRange(StopsBefore(told.FirstOrDefault() ?? travellers.Telling));
        _others.AddTo(told, destinations);
        if (told.Count == 0)
        {
            _sentence.Refuse(new Refusal(_cue, destinations.Count == 0 ? RefusalReason.NoDestination : RefusalReason.NoVisitor));
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
        .Select(d => _tellings.Of(new Visitor(last.Visitor, null), d, isLeg: true) with { Start = d.Date?.Start, End = d.Date?.End, Status = IsToCome(d.Date) ? VisitStatus.Planned : VisitStatus.Completed }).ToList();

    private bool IsToCome(ResolvedDate? date) => date is not null && _calendar.Reference is { } now && date.Start.First > now;

    // "President A's tour began in Oslo and ended in Riga"
    private List<VisitTelling> Stops(List<PersonMention> named, Travellers travellers) =>
        _sentence.MayHaveSignal(EntrySet.BitOf("begin")) && new VisitStops(_calendar, _sentence, _cue).Read() is { Count: > 1 } stops ? AtStops(stops, named, travellers) : [];

    private List<VisitTelling> AtStops(List<Destination> stops, List<PersonMention> named, Travellers travellers) =>
        [.. stops.SelectMany(d => _visitors.Of(named, travellers, d.Country).Select(v => _tellings.Of(v, d, isLeg: true)))];

    private List<VisitTelling> Toured(Travellers travellers)
    {
        var tour = new VisitTours(_calendar, _sentence, _cue);
        var (taken, to) = tour.Read();
        var told = to.SelectMany(d => _visitors.Of(taken, travellers, d.Country).Select(v => _tellings.Of(v, d, to.Count == 1)));
        return [.. tour.IsComing ? told.Select(t => t with { Status = VisitStatus.Planned }) : told];
    }

    private IEnumerable<VisitTelling> Told(Visitor visitor, Destination destination, bool isLeg) =>
        _entry.Key == "noun" ? PutOffVisits.Of(_calendar, _sentence, _cue, _tellings.Of(visitor, destination, isLeg)) : [_tellings.Of(visitor, destination, isLeg)];

    // "signed a declaration on transit in Kenya": what a document is about
    private bool IsTopicOfDocument() => _entry.Key == "transit" && _sentence.Hits.IsSignal(_cue.From - 1, "about") && _sentence.Hits.Covering(_cue.From - 2)?.Words.Has(Category.Agreements, "document") == true;

    // "spoke on Monday at the trade forum": what is said to others tells of a journey only at an event.
    private bool LeadsToEvent() => _sentence.Cues.Any(c => c.From > _cue.To && c.From - _cue.To <= NearEvent && c.Is(Category.Visits, "occasion"));

    // "came to the forum"
    private bool GoesToEvent() => _entry.Key == "verb" && _sentence.Cues.Any(c => c.From > _cue.To && c.From - _cue.To <= 2
        && c.As(Category.Visits, "occasion") is not null);
}
