using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Reads visitor, destination, dates and status around one word of travel.</summary>
internal sealed class VisitReading(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
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
            return [];
        }

        var named = _visitors.Named();
        if (_visitors.Joined() is { Count: > 0 } joined && _places.After(joined) is { Count: > 0 } summit)
        {
            // "A joined B and C for a summit in Kenya": all have come
            return [.. summit.SelectMany(d => _visitors.Of([], travellers, d.Country).Concat(joined.Where(p => p.Person.Country != d.Country)
                .Select(p => new Visitor(p.Person, p))).Select(v => Tell(v, d, isLeg: true)))];
        }

        var destinations = _places.After(named);
        if (destinations.Count == 0 && entry.Key == "noun" && named.Count == 0)
        {
            if (travellers.Telling is { } before)
            {
                // "travelled to Kenya, where she was on a state visit until 5 June"
                return [Specify(before)];
            }

            destinations = _places.Around();
        }

        if (destinations.Count == 0 && entry.Key == "attend")
        {
            destinations = _places.Reached() is { Count: > 0 } reached ? reached : _places.Here();
        }

        if (destinations.Count == 0 && gathering is not null && (entry.Key == "attend" || GoesToEvent()))
        {
            return [.. _visitors.Of(named, new Travellers(null, null), gathering.Country).Select(v => AtGathering(v, gathering))];
        }

        var told = destinations.SelectMany(d => _visitors.Of(named, travellers, d.Country).SelectMany(v => Told(v, d, destinations.Count == 1))).ToList();
        told.AddRange(destinations.Select(Before).OfType<VisitTelling>());
        told.AddRange(Recalled(told, destinations));
        if (told.Count == 0)
        {
            sentence.Refuse(new Refusal(cue, destinations.Count == 0 ? RefusalReason.NoDestination : RefusalReason.NoVisitor));
        }

        return told;
    }

    private IEnumerable<VisitTelling> Told(Visitor visitor, Destination destination, bool isLeg) =>
        entry.Key == "noun" ? PutOffVisits.Of(calendar, sentence, cue, Tell(visitor, destination, isLeg)) : [Tell(visitor, destination, isLeg)];

    private VisitTelling Tell(Visitor visitor, Destination destination, bool isLeg)
    {
        var date = new VisitDates(calendar, sentence, cue, destination).Read();
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
            End = date?.End,
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

    // "the third visit to Kenya, after those in 2019 and 2023"
    private List<VisitTelling> Recalled(List<VisitTelling> told, List<Destination> destinations) =>
        entry.Key == "noun" && destinations is [var one] && told.Count > 0
            ? [.. VisitRecalls.Of(calendar, sentence, one).Select(date => told[0] with
            {
                Start = date.Start, End = date.End, Kind = VisitKind.Unspecified, Status = VisitStatus.Completed, Occasion = null,
                Basis = told[0].Basis.By("earlier visit told behind one"),
            })]
            : [];

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

    // "came to the forum"
    private bool GoesToEvent() => entry.Key == "verb" && sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= 2
        && c.As(Category.Visits, "occasion") is not null);

    private VisitTelling AtGathering(Visitor visitor, Gathering gathering) => new()
    {
        Visitor = visitor.Person,
        To = gathering.Country,
        City = gathering.City,
        Kind = VisitKind.Attendance,
        Status = _form.StatusFrom(gathering.Start),
        Start = gathering.Start,
        End = gathering.End,
        Sentence = sentence,
        Span = sentence.SpanOf(Math.Min(visitor.Mention?.From ?? cue.From, cue.From), cue.To),
        Confidence = 0.75,
        Basis = Basis.Of(
            sentence, "attendance of an event told elsewhere",
            ("visitor", SpanOf(visitor.Mention)),
            ("travel", sentence.SpanOf(cue)),
            ("event", gathering.Words)),
    };

    private Span? SpanOf(Mention? mention) => mention is null ? null : sentence.SpanOf(mention);

    private int LastDate(int after) =>
        calendar.In(sentence).Where(d => d.Mention.From - after is > 0 and < 8).Select(d => d.Mention.To).DefaultIfEmpty(after).Max();
}
