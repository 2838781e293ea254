using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Reads visitor, destination, dates and status around one word of travel.</summary>
internal sealed class VisitReading(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int NearDate = 8;
    private const int FarthestStay = 12;
    private const int NearVisitor = 6;
    private const int NearEvent = 7;
    private const int FarthestCompanion = 18;
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

        var named = _visitors.Named();
        if (_visitors.Joined() is { Count: > 0 } joined && _places.After(joined) is { Count: > 0 } summit)
        {
            // "A joined B and C for a summit in Kenya": all have come
            return [.. summit.SelectMany(d => _visitors.Of([], travellers, d.Country).Concat(joined.Where(p => p.Person.Country != d.Country)
                .Select(p => new Visitor(p.Person, p))).Select(v => Tell(v, d, isLeg: true)))];
        }

        if (entry.Key == "noun" && named.Count == 0 && Toured(travellers) is { Count: > 0 } toured)
        {
            return toured;
        }

        var destinations = _places.After(named);
        if (destinations.Count == 0 && entry.Key == "noun")
        {
            if (Elsewhere(named, travellers) is { Count: > 0 } elsewhere)
            {
                return elsewhere;
            }

            destinations = named.Count == 0 ? _places.Around() : [];
        }

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
        var told = destinations.SelectMany(d => _visitors.Of(named, travellers, d.Country).SelectMany(v => Told(v, d, destinations.Count == 1))).ToList();
        told.AddRange(Companions(told, destinations));
        told.AddRange(Whence(told));
        told.AddRange(destinations.Select(Before).OfType<VisitTelling>());
        told.AddRange(Recalled(told, destinations));
        told.AddRange(destinations.SelectMany(Successors));
        if (told.Count == 0)
        {
            sentence.Refuse(new Refusal(cue, destinations.Count == 0 ? RefusalReason.NoDestination : RefusalReason.NoVisitor));
        }

        return told;
    }

    private List<VisitTelling> Toured(Travellers travellers)
    {
        var tour = new VisitTours(calendar, sentence, cue);
        var (taken, to) = tour.Read();
        var told = to.SelectMany(d => _visitors.Of(taken, travellers, d.Country).Select(v => Tell(v, d, to.Count == 1)));
        return [.. tour.IsComing ? told.Select(t => t with { Status = VisitStatus.Planned }) : told];
    }

    // A noun behind which no place stands tells of a journey whose destination its verb or another sentence names.
    private List<VisitTelling> Elsewhere(List<PersonMention> named, Travellers travellers)
    {
        if (named.Count > 0)
        {
            return travellers.Scene is { } scene ? [.. named.Where(p => p.Person.Country is { } home && home != scene && IsIntroduced(p)).Select(p => AtScene(p, scene))] : [];
        }

        if (travellers.Telling is { } before && !IsOfAnother(before))
        {
            // "travelled to Kenya, where she was on a state visit until 5 June"
            return [Specify(before)];
        }

        if (_places.Around().Count > 0)
        {
            return [];
        }

        if (entry.Value != "unspecified" && OfMain(travellers) is { } main)
        {
            return main;
        }

        return travellers.Last is { } last && new VisitEchoes(calendar, sentence, cue).OfNoun(last, _form.StatusFrom) is { Count: > 0 } echo ? [.. echo]
            : entry.Value != "unspecified" ? Underway(travellers)
            : [];
    }

    // "a visit that A reciprocated"
    private bool IsOfAnother(VisitTelling before) => sentence.Hits.IsSignal(cue.To + 1, "cut") && sentence.People.Any(p => p.From == cue.To + 2 && p.Person != before.Visitor);

    // "It is a state visit", "The state visit ends on Wednesday": of the journey that the article is about.
    private List<VisitTelling>? OfMain(Travellers travellers)
    {
        if (travellers.Main is not { } main || (sentence.People.LastOrDefault(p => p.To < cue.From) is { } subject && subject.Person != main.Visitor))
        {
            return null;
        }

        var date = calendar.In(sentence).FirstOrDefault();
        var told = main with { Kind = Kinds.Parse<VisitKind>(entry.Value), Basis = main.Basis.By("kind of visit told elsewhere") };
        var isLast = date is { End: null, Start.IsWholeDay: true } && date.Mention.From > cue.To && Clause.HasSignal(sentence, date.Mention.From - 4, date.Mention.From, "end");
        return date is null ? [told] : isLast && main is { End: null, Start: { } start } && date.Start > start ? [told with { End = date.Start, IsLeg = true }] : null;
    }

    // "for President A, who is paying a state visit": to where the article takes place.
    private List<VisitTelling> Underway(Travellers travellers) =>
        sentence.People.LastOrDefault(p => p.To < cue.From) is { } visitor && cue.From - visitor.To <= NearVisitor && travellers.Scene is { } scene
        && visitor.Person.Country is { } home && home != scene && IsIntroduced(visitor) && Clause.HasSignal(sentence, visitor.To, cue.From, "ongoing")
            ? [AtScene(visitor, scene)]
            : [];

    // Somebody of whom the article told before may have gone elsewhere.
    private bool IsIntroduced(PersonMention person) => person.Form == PersonForm.Named && sentence.Titles.Any(t => t.From == person.From && t.Offices.Count > 0);

    // "On Friday, the first day of a state visit by A, the two sides signed ..."
    private VisitTelling AtScene(PersonMention visitor, Party scene)
    {
        var isFirstDay = Clause.Signal(sentence, -1, cue.From, "first-day");
        var date = isFirstDay is null
            ? calendar.In(sentence).FirstOrDefault(d => d.Mention.From > visitor.To && d.Mention.From - visitor.To <= NearDate && !EventDates.FollowsSince(sentence, d.Mention))
            : calendar.In(sentence).LastOrDefault(d => d.Mention.To < isFirstDay.From && d.Start.IsWholeDay);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = scene,
            Kind = Kinds.Parse<VisitKind>(entry.Value),
            Status = _form.StatusFrom(date?.Start),
            Start = date?.Start,
            End = date?.End,
            Sentence = sentence,
            Span = sentence.SpanOf(Math.Min(cue.From, visitor.From), Math.Max(cue.To, visitor.To)),
            Confidence = 0.75,
            Basis = Basis.Of(sentence, "visit to where the article takes place", ("visitor", SpanOf(visitor)), ("travel", sentence.SpanOf(cue)), ("date", date?.Words)),
        };
    }

    // "arrived in Kenya from Ghana, where she had spent two days"
    private List<VisitTelling> Whence(List<VisitTelling> told)
    {
        if (told.Count == 0 || entry.Key == "noun" || sentence.Places.FirstOrDefault(p => p.From > cue.To && p.IsCountry && IsWhence(p)) is not { } whence)
        {
            return [];
        }

        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > whence.To && d.Mention.From - whence.To <= FarthestStay);
        return [.. told.Where(t => t.Visitor.Country != whence.Party && t.To != whence.Party).DistinctBy(t => t.Visitor).Select(t => t with
        {
            To = whence.Party,
            City = whence.IsCity ? sentence.SpanOf(whence) : null,
            Kind = _form.KindFor(new Destination(whence.Party, whence, null, null)) is VisitKind.Attendance ? VisitKind.Attendance : VisitKind.Unspecified,
            Status = VisitStatus.Completed,
            Start = date?.Start,
            End = date?.End,
            Occasion = null,
            Basis = t.Basis.By("place that somebody came from, having stayed there"),
        })];
    }

    // "travelled to Kenya on Monday together with President B": whoever is of a third country has come too.
    private List<VisitTelling> Companions(List<VisitTelling> told, List<Destination> destinations)
    {
        if (destinations is not [var one] || told.FirstOrDefault(t => t.To == one.Country) is not { } first)
        {
            return [];
        }

        var with = Clause.Signal(sentence, one.Place.To, Math.Min(sentence.Tokens.Count, one.Place.To + FarthestCompanion), "companion");
        var next = with is null ? null : sentence.People.FirstOrDefault(p => p.From == with.To + 1);
        if (next is null || sentence.People.Any(p => p.From > one.Place.To && p.To < with!.From) || sentence.Cues.Any(c => c.From > one.Place.To && c.To < with!.From && (c.Words.Has(Category.Meetings) || c.Words.Has(Category.Visits))))
        {
            return [];
        }

        var group = next.IsOblique ? [next] : Clause.GroupAround(sentence, next);
        return [.. group.Where(p => p.From >= next.From && p.Person is { Offices.Count: > 0, Country: { } from } && from != one.Country && from != first.Visitor.Country)
            .Select(p => first with { Visitor = p.Person, Span = sentence.SpanOf(cue.From, p.To), Basis = first.Basis.By("whoever travels along") })];
    }

    // Whoever only changed planes somewhere did nothing there.
    private bool IsWhence(PlaceMention place) => sentence.Hits.IsSignal(place.From - 1, "from") && place.To + 2 < sentence.Tokens.Count
        && sentence.Tokens[place.To + 1].IsSign(',') && sentence.Hits.IsSignal(place.To + 2, "cut") && sentence.People.Any(p => p.From == place.To + 3);

    private IEnumerable<VisitTelling> Told(Visitor visitor, Destination destination, bool isLeg) =>
        entry.Key == "noun" ? PutOffVisits.Of(calendar, sentence, cue, Tell(visitor, destination, isLeg)) : [Tell(visitor, destination, isLeg)];

    private VisitTelling Tell(Visitor visitor, Destination destination, bool isLeg)
    {
        var dates = new VisitDates(calendar, sentence, cue, destination);
        var date = dates.Read();
        var first = visitor.Mention is { } mention && mention.From < cue.From ? mention.From : cue.From;
        var last = Math.Max(destination.Place.To, visitor.Mention?.To ?? 0);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = destination.Country,
            Kind = _form.KindFor(destination),
            Status = _form.StatusFrom(date?.Start),
            Sentence = sentence,
            Span = sentence.SpanOf(first, Math.Max(last, LastDate(last))),
            Start = date?.Start,
            End = date is null ? dates.Last : date.End,
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
    private IEnumerable<VisitTelling> Successors(Destination destination) =>
        entry.Key is "attend" or "transit" ? [] : VisitSuccessors.Of(calendar, sentence, destination).Where(s => s.Person.Person.Country != destination.Country)
            .Select(s => Tell(new Visitor(s.Person.Person, s.Person), destination with { Date = s.Date }, isLeg: true) with { Status = VisitStatus.Completed });

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
        return recalled.Count > 0 || entry.Key == "attend" ? recalled : [.. VisitRecalls.Listed(calendar, sentence, one.Place.To)
            .SelectMany(date => told.Where(t => t.To == one.Country).Select(t => t with { Start = date.Start, End = date.End, Status = _form.StatusFrom(date.Start) }))];
    }

    private VisitTelling Specify(VisitTelling told)
    {
        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && (d.Start.IsWholeDay || !EventDates.FollowsSince(sentence, d.Mention)));
        told = told with { Kind = Kinds.Parse<VisitKind>(entry.Value), Basis = told.Basis.By("word of travel whose visit is described again") };
        if (told.End is not null || date is null)
        {
            return told;
        }

        // "for a state visit that will end on 6 September"
        return Clause.HasSignal(sentence, date.Mention.From - 4, date.Mention.From, "end")
            ? told with { End = date.Start }
            : told with { Start = date.Start, End = date.End };
    }

    // "spoke on Monday at the trade forum": what is said to others tells of a journey only at an event.
    private bool LeadsToEvent() => sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= NearEvent && c.Is(Category.Visits, "occasion"));

    // "came to the forum"
    private bool GoesToEvent() => entry.Key == "verb" && sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= 2
        && c.As(Category.Visits, "occasion") is not null);

    private Span? SpanOf(Mention? mention) => mention is null ? null : sentence.SpanOf(mention);

    private int LastDate(int after) =>
        calendar.In(sentence).Where(d => d.Mention.From - after is > 0 and < 8).Select(d => d.Mention.To).DefaultIfEmpty(after).Max();
}
