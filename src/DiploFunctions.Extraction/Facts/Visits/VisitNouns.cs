using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>A noun of travel behind which no place stands: it tells more of a journey told before, or of one to where the article takes place.</summary>
internal sealed class VisitNouns(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry, VisitForm form)
{
    private const int NearDate = 8;
    private const int NearVisitor = 6;

    /// <summary>What it tells; empty when it goes back to nothing.</summary>
    /// <param name="named">Those named with the noun.</param>
    /// <param name="travellers">Who travels before it.</param>
    /// <param name="isAt">True when the sentence says where it is.</param>
    public List<VisitTelling> Read(List<PersonMention> named, Travellers travellers, bool isAt)
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

        if (isAt)
        {
            return [];
        }

        if (entry.Value != "unspecified" && OfMain(travellers) is { } main)
        {
            return main;
        }

        return travellers.Last is { } last && new VisitEchoes(calendar, sentence, cue).OfNoun(last, form.StatusFrom) is { Count: > 0 } echo ? [.. echo]
            : entry.Value != "unspecified" ? Underway(travellers)
            : [];
    }

    // "a visit that A reciprocated"
    private bool IsOfAnother(VisitTelling before) => sentence.Hits.IsSignal(cue.To + 1, "cut") && sentence.People.Any(p => p.From == cue.To + 2 && p.Person != before.Visitor);

    // "It is a state visit", "The state visit ends on Wednesday": of the journey that the article is about.
    private List<VisitTelling>? OfMain(Travellers travellers)
    {
        // "The last state visit was in 1995"
        if (NamesYear() || travellers.Main is not { } main || (sentence.People.LastOrDefault(p => p.To < cue.From) is { } subject && subject.Person != main.Visitor))
        {
            return null;
        }

        var date = calendar.In(sentence).FirstOrDefault();
        var told = main with { Kind = Kinds.Parse<VisitKind>(entry.Value), Basis = main.Basis.By("kind of visit told elsewhere") };
        var isLast = date is { End: null, Start.IsWholeDay: true } && date.Mention.From > cue.To && Clause.HasSignal(sentence, date.Mention.From - 4, date.Mention.From, "end");
        return date is null ? [told] : isLast && main is { End: null, Start: { } start } && date.Start > start ? [told with { End = date.Start, IsLeg = true }] : null;
    }

    private bool NamesYear()
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i] is { IsNumber: true, Length: 4 })
            {
                return true;
            }
        }

        return false;
    }

    // "for President A, who is paying a state visit": to where the article takes place.
    private List<VisitTelling> Underway(Travellers travellers) =>
        sentence.People.LastOrDefault(p => p.To < cue.From) is { } visitor && cue.From - visitor.To <= NearVisitor && travellers.Scene is { } scene
        && visitor.Person.Country is { } home && home != scene && IsIntroduced(visitor) && Clause.HasSignal(sentence, visitor.To, cue.From, "ongoing")
            ? [AtScene(visitor, scene)]
            : [];

    // Somebody of whom the article told before may have gone elsewhere.
    private bool IsIntroduced(PersonMention person) => person.Form == PersonForm.Named && sentence.Titles.Any(t => t.From == person.From && t.Offices.Length > 0);

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
            Status = form.StatusFrom(date?.Start),
            Start = date?.Start,
            End = date?.End,
            Sentence = sentence,
            Span = sentence.SpanOf(Math.Min(cue.From, visitor.From), Math.Max(cue.To, visitor.To)),
            Confidence = 0.75,
            Basis = Basis.Of(sentence, "visit to where the article takes place", ("visitor", SpanOf(visitor)), ("travel", sentence.SpanOf(cue)), ("date", date?.Words)),
        };
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

    private Span? SpanOf(Mention? mention) => mention is null ? null : sentence.SpanOf(mention);
}
