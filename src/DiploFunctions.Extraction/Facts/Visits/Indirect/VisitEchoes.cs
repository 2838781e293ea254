using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Visits whose destination was told before: "returned the visit in May", "had last been there in 2021", "her predecessor came in 2019", "a second trip, in 2004".</summary>
internal sealed class VisitEchoes(Calendar calendar, SentenceReading sentence, CueMention cue)
{
    private const int NearVisitor = 6;
    private const int NearDate = 2;
    private const int NearNounDate = 4;
    private const int NearTravel = 4;
    private const int FarthestHeld = 9;
    private const double Sure = 0.75;
    private const string Here = "here";

    /// <summary>The country that the paragraph told last, or null.</summary>
    public Party? There { get; init; }

    /// <summary>The visits of the person before the words; empty when nothing was told before that they go back to, or no date is told.</summary>
    /// <param name="key">"there", "came" or "reciprocal".</param>
    /// <param name="before">What was told last, or null.</param>
    /// <param name="scene">Where the article takes place, or null.</param>
    /// <param name="status">What the words around make of a visit with this first day.</param>
    public IReadOnlyList<VisitTelling> Read(string key, VisitTelling? before, Party? scene, Func<PartialDate?, VisitStatus> status)
    {
        var last = key is "there" or "came" ? AfterCopula() : null;
        var visitor = last ?? sentence.People.LastOrDefault(p => p.To < cue.From && !p.IsOblique);
        if (visitor is not null && cue.IsSignal("instead"))
        {
            return Instead(visitor, before, status);
        }

        if (visitor is null || (key == "came" && cue.From - visitor.To > NearVisitor) || (last is not null && key == "came" ? Behind(last) : Date(key == "came")) is not { } date)
        {
            return [];
        }

        var to = key == "reciprocal" ? HomeOf(before, visitor.Person) : Entry?.Value == Here ? scene : Named(visitor.Person) ?? (key == "came" ? BeforeColon(visitor) : null) ?? before?.To ?? (key == "there" ? There : null) ?? (key == "came" && !date.Start.IsWholeDay && visitor.Person.IsHolder && sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "who") == true ? scene : null);
        return to is not { IsCountry: true } country ? []
            // "A and B both came in 2016"
            : key == "came" && last is null ? [.. Clause.GroupAround(sentence, visitor).Where(p => p.To < cue.From && p.Person.Country != country).SelectMany(p => All(p.Person, p, country, date, status))]
            : visitor.Person.Country != country ? All(visitor.Person, visitor, country, date, status) : [];
    }

    // "A was due in Kenya on 5 June. Minister B will go instead": on A's days; "A will not attend the summit in Kenya on 5 June; Minister B will go instead"
    private List<VisitTelling> Instead(PersonMention visitor, VisitTelling? before, Func<PartialDate?, VisitStatus> status)
    {
        var replaced = before is not null && before.Visitor != visitor.Person && before.Visitor.Country == (visitor.Person.Country ?? before.Visitor.Country) ? before : null;
        var date = calendar.In(sentence).LastOrDefault(d => d.Mention.To < cue.From);
        return (Named(visitor.Person) ?? replaced?.To) is not { } country || (date is null && replaced is null) ? []
            : date is not null ? All(visitor.Person, visitor, country, date, status)
            : [replaced! with { Visitor = visitor.Person, Status = status(replaced.Start), Sentence = sentence, Span = sentence.SpanOf(visitor.From, cue.To), Confidence = Sure, IsLeg = true, Basis = Basis.Of(sentence, "visit in place of somebody else", ("visitor", sentence.SpanOf(visitor)), ("travel", sentence.SpanOf(cue))) }];
    }

    /// <summary>Another visit of whoever travelled before: "His third trip, in February 2008"; empty when somebody else is spoken of.</summary>
    public IReadOnlyList<VisitTelling> OfNoun(VisitTelling before, Func<PartialDate?, VisitStatus> status)
    {
        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && (d.Mention.From - cue.To <= NearNounDate
            || (d.Mention.From - cue.To <= FarthestHeld && Clause.HasSignal(sentence, cue.To, d.Mention.From, "held", "takes-place", "begin"))));
        return date is null || EventDates.FollowsSince(sentence, date.Mention, cue) || Clause.HasSignal(sentence, cue.To, date.Mention.From, "end", "completed") || sentence.People.Any(p => p.To < cue.From && p.Person != before.Visitor) ? [] : All(before.Visitor, null, before.To, date, status);
    }

    /// <summary>True when a date stands directly behind the words.</summary>
    public bool IsDated => sentence.DateMentions.Any(d => d.From > cue.To && d.From - cue.To <= NearDate);

    private Entry? Entry => cue.As(Category.Visits, "there");

    // "a state visit to that country"
    private VisitKind Kind => Entry is { Value: not ("-" or Here) } entry ? Kinds.Parse<VisitKind>(entry.Value) : VisitKind.Unspecified;

    // "The last minister to make the journey was A, in July 2011"
    private PersonMention? AfterCopula() => sentence.Hits.IsSignal(cue.To + 1, "copula") ? sentence.People.FirstOrDefault(p => p.From == cue.To + 2) : null;

    // "returned the visit": to where the guest of the visitor's country had come from.
    private static Party? HomeOf(VisitTelling? before, KnownPerson visitor) =>
        before is not null && before.Visitor != visitor && (visitor.Country is null || visitor.Country == before.To) ? before.Visitor.Country : null;

    // "No minister had gone to Kenya since A did so in 2012"
    private Party? Named(KnownPerson visitor) => sentence.Places.LastOrDefault(p => p.To < cue.From && p.IsCountry && p.Party != visitor.Country
        && sentence.Cues.Any(c => c.To < p.From && p.From - c.To <= NearTravel && c.As(Category.Visits) is { Key: "verb" or "verb-to" or "noun" or "coming" or "attend" }))?.Party;

    // "The last minister to come was A, in February 2020"
    private ResolvedDate? Behind(PersonMention visitor) => calendar.In(sentence).FirstOrDefault(d => d.Mention.From > visitor.To && d.Mention.From - visitor.To <= NearDate + 1);

    // "brought a string of guests to Nairobi: A and B came in 2016"
    private Party? BeforeColon(PersonMention visitor) => sentence.Places.LastOrDefault(p => p.To + 1 < visitor.From && p.IsCountry && p.Party != visitor.Person.Country && sentence.Tokens[p.To + 1].IsSign(':') && sentence.Hits.IsSignal(p.From - 1, "to"))?.Party;

    // "went there together with President B": whoever is of a third country has come too
    private IEnumerable<PersonMention> Companions(KnownPerson person, Party country) => !cue.Is(Category.Visits, "there") || sentence.Hits.StartingAt(cue.To + 1) is not { } with || !with.Words.Has(Category.Signals, "companion") ? []
        : Clause.GroupAfter(sentence, with.To, NearDate).Where(p => p.Person.IsHolder && p.Person.Country is { } from && from != country && from != person.Country);

    private ResolvedDate? Date(bool isDirect) => isDirect
        ? calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && d.Mention.From - cue.To <= NearDate)
        : VisitArrivals.Date(calendar, sentence, cue);

    private List<VisitTelling> All(KnownPerson person, PersonMention? visitor, Party country, ResolvedDate date, Func<PartialDate?, VisitStatus> status)
    {
        var first = new VisitTelling
        {
            Visitor = person,
            To = country,
            Kind = Kind,
            Status = status(date.Start),
            Sentence = sentence,
            Span = sentence.SpanOf(Math.Min(visitor?.From ?? cue.From, cue.From), Math.Max(cue.To, sentence.DateMentions.Contains(date.Mention) ? date.Mention.To : 0)),
            Start = date.Start,
            End = date.End,
            Confidence = Sure,
            IsLeg = true,
            Basis = Basis.Of(
                sentence,
                "visit to a place told before",
                ("visitor", visitor is null ? null : sentence.SpanOf(visitor)),
                ("travel", sentence.SpanOf(cue)),
                ("date", date.Words)),
        };
        return [first, .. Companions(person, country).Select(p => first with { Visitor = p.Person }), .. VisitRecalls.Listed(calendar, sentence, cue.To).Select(d => first with { Start = d.Start, End = d.End, Status = status(d.Start) })];
    }
}
