using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Whoever is named among those at an event: "A, B and C were among those taking part", "Also present were A and B".</summary>
internal sealed class VisitPresence(SentenceReading sentence, CueMention cue)
{
    private const int NearPeople = 2;
    private const double Sure = 0.75;

    /// <summary>A visit to the event of each person from elsewhere.</summary>
    public IEnumerable<VisitTelling> Read(Gathering gathering, Func<PartialDate?, VisitStatus> status) =>
        People().Where(p => p.Person.Country != gathering.Country && p.Person.Offices.Count > 0).Select(p => Telling(sentence, cue, new Visitor(p.Person, p), gathering, status));

    /// <summary>The visit of one person to an event that is told elsewhere.</summary>
    public static VisitTelling Telling(SentenceReading sentence, CueMention cue, Visitor visitor, Gathering gathering, Func<PartialDate?, VisitStatus> status)
    {
        var (first, last) = visitor.Mention is { } mention ? (Math.Min(mention.From, cue.From), Math.Max(mention.To, cue.To)) : (cue.From, cue.To);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = gathering.Country,
            City = gathering.City,
            Kind = VisitKind.Attendance,
            Status = status(gathering.Start),
            Start = gathering.Start,
            End = gathering.End,
            Sentence = sentence,
            Span = sentence.SpanOf(first, last),
            Confidence = Sure,
            Basis = Basis.Of(
                sentence, "attendance of an event told elsewhere",
                ("visitor", visitor.Mention is { } who ? sentence.SpanOf(who) : null),
                ("travel", sentence.SpanOf(cue)),
                ("event", gathering.Words)),
        };
    }

    private List<PersonMention> People()
    {
        if (Clause.GroupAfter(sentence, cue.To, NearPeople) is { Count: > 0 } after)
        {
            return after;
        }

        var before = sentence.People.LastOrDefault(p => p.To < cue.From && !p.IsOblique);
        return before is null ? [] : Clause.GroupAround(sentence, before);
    }
}
