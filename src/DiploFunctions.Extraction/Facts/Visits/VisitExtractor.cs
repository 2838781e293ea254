using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Indirect;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Facts.Visits.Who;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>Finds who travels where, sentence by sentence, around the words of travel.</summary>
internal sealed class VisitExtractor(ArticleReading reading, Calendar calendar)
{
    private const int LongAgoDays = 60;
    private const int NearPlace = 3;
    private const int FarthestEcho = 3;
    private const int LongestAirport = 8;
    private readonly Dictionary<KnownPerson, int> _journeys = [];
    private readonly Dictionary<KnownPerson, VisitTelling> _trips = [];
    private readonly List<VisitTelling> _told = [];
    private KnownPerson? _traveller;
    private VisitTelling? _last;
    private TourOfCountries? _tour;
    private readonly Gatherings _gatherings = new(calendar);

    /// <summary>The events of which the sentences read so far tell where they are held.</summary>
    public IReadOnlyList<Gathering> Events => _gatherings.Held;

    public List<VisitTelling> Find()
    {
        var found = new List<VisitTelling>();
        foreach (var sentence in reading.Sentences)
        {
            var told = InSentence(sentence);
            if (told.Count == 0 && TripEnd.In(calendar, sentence) is { } last)
            {
                TripEnd.Close(found, sentence, last);
            }

            found.AddRange(told);
            if (told.Count == 0 && _tour is null && TourOfCountries.In(calendar, sentence) is { } tour)
            {
                _tour = tour;
                _traveller ??= tour.Visitor;
            }
        }

        return _tour is { } days ? found.ConvertAll(days.Fill) : found;
    }

    private IReadOnlyList<VisitTelling> InSentence(SentenceReading sentence)
    {
        if (!MayTell(sentence) || Question.Asks(sentence, Category.Visits))
        {
            return [];
        }

        var told = new List<VisitTelling>();
        VisitKind? form = null;
        _gatherings.Advance(sentence);
        foreach (var cue in sentence.Cues)
        {
            if (RowOf(sentence, cue) is not { } entry || !(IsPlaced(entry) || IsUnplaced(entry)))
            {
                Add(told, Others(sentence, cue));
            }
            else if (IsUnplaced(entry))
            {
                Unplaced(sentence, cue, entry, told);
            }
            else
            {
                var found = Placed(sentence, cue, entry, told, ref form);
                Add(told, found.Count > 0 ? Outcome.CalledOff(reading, sentence, Outcome.GoingOn(calendar, sentence, cue, Outcome.OutsideStays(found, _told), _trips)) : Others(sentence, cue));
            }
        }

        return told.Count > 1 ? Outcome.OverSpan(calendar, sentence, told) : told;
    }

    private static bool MayTell(SentenceReading sentence) =>
        sentence.HasCue(Category.Visits) || sentence.HasCue(Category.Meetings) || sentence.MayHaveSignal(EntrySet.BitOf("carry"));

    // The form of a noun that tells no journey of its own is that of the journeys behind it.
    private List<VisitTelling> Placed(SentenceReading sentence, CueMention cue, Entry entry, List<VisitTelling> told, ref VisitKind? form)
    {
        var travellers = TravellersBefore(sentence, told.LastOrDefault());
        var found = new VisitReading(calendar, sentence, cue, entry).Read(travellers, _gatherings.For(sentence, cue));
        if (entry.Key == "verb-near")
        {
            // "thăm hai ngày tới Kenya": behind what tells the visit already it is no verb
            found.RemoveAll(f => told.Exists(t => t.Visitor == f.Visitor && t.To == f.To));
        }

        if (found.Count == 0 && entry.Key == "noun")
        {
            form = Kinds.Parse<VisitKind>(entry.Value);
        }
        else if (form is { } kind)
        {
            // "During a working visit for the forum, and on stops in Kenya, ..."
            found = found.ConvertAll(f => f.Kind > kind ? f with { Kind = kind } : f);
        }

        return found;
    }

    private void Add(List<VisitTelling> told, IReadOnlyList<VisitTelling> found)
    {
        told.AddRange(found);
        foreach (var telling in found)
        {
            Note(telling);
        }
    }

    // What a word tells that is no word of travel, or leads to no place.
    private IReadOnlyList<VisitTelling> Others(SentenceReading sentence, CueMention cue)
    {
        if ((cue.Is(Category.Meetings, "verb") || cue.Is(Category.Visits, "host")) && VisitHosts.Read(calendar, sentence, cue) is { Count: > 0 } hosted)
        {
            return hosted;
        }

        if (cue.IsSignal("carry"))
        {
            return VisitCarried.Read(calendar, sentence, cue);
        }

        if (cue.Words.Has(Category.Signals, "party-member"))
        {
            return VisitParty.Read(sentence, cue, _told) is { } member ? [member] : [];
        }

        if (cue.Is(Category.Visits, "occasion") && _gatherings.In(sentence) is { } here && VisitPresence.AtHead(calendar, sentence, cue, here) is { Count: > 0 } present)
        {
            return present;
        }

        if (cue.As(Category.Visits, "attend") is { } attend)
        {
            return Attending(sentence, cue, new VisitForm(calendar, sentence, cue, attend));
        }

        if (!cue.Is(Category.Visits, "return") && !cue.Is(Category.Visits, "guest") && !IsAtAirport(sentence, cue))
        {
            return [];
        }

        var form = new VisitForm(calendar, sentence, cue, cue.As(Category.Visits)!);
        return form.Unreal() is not null ? []
            : cue.Is(Category.Visits, "arrival") && !cue.Is(Category.Visits, "return") && !cue.Is(Category.Visits, "guest") ? Arrivals(sentence, cue, form)
            : Elsewhere(sentence, cue, form) is { } telling ? [telling] : [];
    }

    // Whoever stands behind the word: "Attending the summit in Oslo were A and B"; "A opened the summit in Oslo. Turut hadir B", where no event stands behind it.
    private IReadOnlyList<VisitTelling> Attending(SentenceReading sentence, CueMention cue, VisitForm form) => form.Unreal() is not null ? []
        : (_gatherings.In(sentence) ?? _gatherings.Around(sentence)) is { } here && VisitPresence.AtEnd(calendar, sentence, cue, here, form.StatusFrom) is { Count: > 0 } atEnd ? atEnd
        : _gatherings.In(sentence) is not null ? []
        : Clause.HasSignal(sentence, cue.To, sentence.Tokens.Count, "there") && !Array.Exists(sentence.Places, static p => p is { IsCountry: true, Kind: not "adjective" }) && PlaceToldBefore.Of(reading, sentence) is { } there && Clause.Before(sentence, cue.From, []) is { } guest && guest.Person.Country != there.Party
            // "B attended the inauguration there"
            ? [VisitPresence.Telling(sentence, cue, new Visitor(guest.Person, guest), VisitPresence.Dated(calendar, sentence, cue, new Gathering(null, there.Party, null, null, null, sentence.SpanOf(cue), sentence)), form.StatusFrom)]
        : cue.Is(Category.Visits, "present-here") && (_gatherings.Around(sentence) ?? _gatherings.JourneyIn(sentence)) is { } held ? VisitPresence.ReadBehind(calendar, sentence, cue, held, form.StatusFrom)
        : [];

    private VisitTelling? Elsewhere(SentenceReading sentence, CueMention cue, VisitForm form) =>
        cue.Is(Category.Visits, "return") ? new VisitDepartures(calendar, sentence, cue).Read(form.StatusFrom) : Guest(sentence, cue);

    // To the event that somebody was last told to travel to or that the paragraph tells of, else to where the article takes place.
    private IReadOnlyList<VisitTelling> Arrivals(SentenceReading sentence, CueMention cue, VisitForm form, List<VisitTelling>? told = null)
    {
        if (told is [.., { Sentence: var hosted } welcomed] && hosted == sentence && Clause.HasSignal(sentence, cue.From - 2, cue.From, "who"))
        {
            // "Kenya welcomed A, who arrived on Monday"
            return new VisitArrivals(calendar, sentence, cue).Read(welcomed.To, null, form.StatusFrom);
        }

        var held = _gatherings.Around(sentence) is { } around && (cue.IsSignal("future") || around.Start is not { } start || !calendar.IsToCome(start)) ? around : null;
        return new VisitArrivals(calendar, sentence, cue) { There = PlaceToldBefore.Of(reading, sentence, onlyWhere: true)?.Party, IsOfNoPlace = reading.Dateline is null && PlaceToldBefore.Of(reading, sentence, onlyWhere: true, inParagraph: true) is not null }.Read(held?.Country ?? _gatherings.Journey?.Country ?? reading.Scene, held ?? _gatherings.Journey, form.StatusFrom);
    }

    // "met the visiting President A"
    private VisitTelling? Guest(SentenceReading sentence, CueMention cue) =>
        sentence.Actors.FirstOrDefault(p => p.From == cue.To + 1 && p is { Form: PersonForm.Named, Person.IsHolder: true }) is { } visitor
            && (StandsIn(sentence, visitor) ?? VisitHere.OfGuest(sentence, visitor, reading.Dateline, reading.Scene)) is { } here
            ? VisitHere.Telling(sentence, cue, visitor, here, VisitKind.Unspecified, DayOfMeeting(sentence), VisitStatus.Completed)
            : null;

    // "The visiting President A signed a treaty in Oslo"
    private static Party? StandsIn(SentenceReading sentence, PersonMention visitor) =>
        sentence.Places.FirstOrDefault(p => p.From > visitor.To && p is { IsCountry: true, IsCity: true } && p.Party != visitor.Person.Country && Location.IsAt(sentence, p))?.Party;

    // "On Monday he met the visiting President A": the visitor was there that day.
    private ResolvedDate? DayOfMeeting(SentenceReading sentence) =>
        sentence.HasCue(Category.Meetings) && calendar.In(sentence) is [{ End: null, Start.IsWholeDay: true } day] ? day : null;

    // "landed at Jorge Chávez International Airport"
    private static bool IsAtAirport(SentenceReading sentence, CueMention cue) => cue.Is(Category.Visits, "arrival")
        && Clause.HasSignal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + LongestAirport), "airport");

    private static bool IsPlaced(Entry entry) =>
        entry.Key is "noun" or "verb" or "verb-near" or "stand-in" or "coming" or "attend" or "transit" or "departure" or "leg" or "stay" or "verb-to" or "act" or "spend";

    // Words of travel behind which no place stands.
    private static bool IsUnplaced(Entry entry) => entry.Key is "arrival" or "there" or "came" or "reciprocal" or "present" or "present-here";

    private Travellers TravellersBefore(SentenceReading sentence, VisitTelling? inSentence) => new(inSentence, _traveller)
    {
        Last = inSentence ?? LastIn(sentence),
        Main = _traveller is { } main ? _trips.GetValueOrDefault(main) : null,
        Scene = LastIn(sentence) is { } last && last.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph ? last.To : _gatherings.Journey?.Country ?? reading.Scene,
    };

    // "tiba Jumat di Oslo": what may be an arrival without a place is a verb of travel where the place follows.
    private Entry? RowOf(SentenceReading sentence, CueMention cue)
    {
        if (cue.As(Category.Visits, "came") is { } came && new VisitEchoes(calendar, sentence, cue).IsDated && !HasPlace(sentence, cue))
        {
            return came;
        }

        var row = cue.As(Category.Visits, "verb-to") ?? cue.As(Category.Visits);
        return row is { Key: "arrival" or "came" } && HasPlace(sentence, cue) ? cue.As(Category.Visits, "verb") ?? row with { Key = "verb", Value = row.Key == "came" ? "unspecified" : row.Value }
            // "led a seven-member delegation to Kenya", and not "to the summit in Kenya"
            : row is { Key: "attend" } && cue.IsSignal("delegation") && sentence.Places.Any(p => p.From == cue.To + 1) ? row with { Key = "verb", Value = "unspecified" } : row;
    }

    private bool HasPlace(SentenceReading sentence, CueMention cue) => Destinations.After(calendar, sentence, cue.To, NearPlace).Count > 0;

    // Those "among the participants" of an event without a place are where the article was written.
    private Gathering? Home(SentenceReading sentence, CueMention cue) =>
        reading.Scene is { IsCountry: true } home ? new Gathering(null, home, null, null, null, sentence.SpanOf(cue), sentence) : null;

    private VisitTelling? LastIn(SentenceReading sentence) => _last is { } last && sentence.Number - last.Sentence.Number <= FarthestEcho ? last : null;

    private void Unplaced(SentenceReading sentence, CueMention cue, Entry entry, List<VisitTelling> told)
    {
        var form = new VisitForm(calendar, sentence, cue, entry);
        if (form.Unreal() is { } refusal)
        {
            sentence.Refuse(refusal);
            return;
        }

        IReadOnlyList<VisitTelling> found = entry.Key switch
        {
            "arrival" => Arrivals(sentence, cue, form, told),
            "present" => (_gatherings.In(sentence) ?? _gatherings.For(sentence, cue) ?? _gatherings.Around(sentence) ?? _gatherings.Last ?? Home(sentence, cue)) is { } gathering ? VisitPresence.Read(calendar, sentence, cue, gathering, form.StatusFrom) : [],
            "present-here" => (_gatherings.In(sentence) ?? _gatherings.NamedBefore(sentence, cue) ?? _gatherings.For(sentence, cue) ?? _gatherings.Around(sentence) ?? _gatherings.JourneyIn(sentence)) is { } here ? VisitPresence.ReadBehind(calendar, sentence, cue, here, form.StatusFrom) : [],
            _ => new VisitEchoes(calendar, sentence, cue) { There = entry.Key == "there" ? PlaceToldBefore.Of(reading, sentence, inParagraph: true)?.Party : null }.Read(entry.Key, told.LastOrDefault() ?? LastIn(sentence), reading.Scene, form.StatusFrom),
        };
        if (found.Count == 0 && entry.Key == "came" && cue.Is(Category.Visits, "arrival"))
        {
            // "OSLO - A, who flew in on Saturday ...": nothing was told before that the words go back to
            found = Arrivals(sentence, cue, form, told);
        }

        if (found.Count == 0)
        {
            sentence.Refuse(new Refusal(cue, RefusalReason.NoDestination));
            found = Others(sentence, cue);
        }

        Add(told, found);
    }

    private void Note(VisitTelling telling)
    {
        if (telling.IsTold && !IsLongAgo(telling.End ?? telling.Start))
        {
            _told.Add(telling);
        }

        _gatherings.Note(telling);
        _last = telling;
        if (IsLongAgo(telling.Start))
        {
            return;
        }

        var count = _journeys[telling.Visitor] = _journeys.GetValueOrDefault(telling.Visitor) + 1;
        if (_traveller is null || count > _journeys[_traveller])
        {
            _traveller = telling.Visitor;
        }

        _trips[telling.Visitor] = telling;
    }

    private bool IsLongAgo(PartialDate? date) => date is { } day && calendar.Reference is { } now && day.Last < now.AddDays(-LongAgoDays);
}
