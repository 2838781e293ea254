using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Facts.Visits.Who;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>A noun of travel behind which no place stands: it tells more of a journey told before, or of one to where the article takes place.</summary>
internal sealed class VisitNouns(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry, VisitForm form)
{
    private const string Resident = "ambassador";
    private const int MostDays = 7;
    private const int NearDate = 8;
    private const int NearVisitor = 14;
    private const int NearOwner = 6;

    /// <summary>What it tells; empty when it goes back to nothing.</summary>
    /// <param name="named">Those named with the noun.</param>
    /// <param name="travellers">Who travels before it.</param>
    /// <param name="isAt">True when the sentence says where it is.</param>
    public List<VisitTelling> Read(List<PersonMention> named, Travellers travellers, bool isAt)
    {
        if (named.Count > 0)
        {
            // "This is the first state visit of A since he took office"
            return entry.Value != "unspecified" && named is [var one] && travellers.Main?.Visitor == one.Person && OfMain(travellers) is { } own ? own : [.. named.Where(IsIntroduced).Select(p => VisitHere.Of(sentence, p, travellers.Scene) is { } scene ? AtScene(p, scene) : null).OfType<VisitTelling>()];
        }

        if (travellers.Telling is { } before && !IsOfAnother(before) && !VisitRecalls.IsEarlierNoun(sentence, cue))
        {
            // "travelled to Kenya, where she was on a state visit until 5 June"
            return [Specify(before)];
        }

        if (isAt)
        {
            return [];
        }

        if (travellers.Last is { } there && sentence.MayHaveSignal(EntrySet.BitOf("made-by")) && MadeBy(there.To) is { } made)
        {
            return [made];
        }

        if (entry.Value != "unspecified" && OfMain(travellers) is { } main)
        {
            return main;
        }

        return travellers.Last is { } last && new VisitEchoes(calendar, sentence, cue).OfNoun(last, form.StatusFrom) is { Count: > 0 } echo ? [.. echo.Select(e => e with { Kind = Kinds.Parse<VisitKind>(entry.Value) })]
            : Underway(travellers) is { Count: > 0 } underway ? underway : travellers.Last is null && travellers.Main is null ? Owned(travellers) : [];
    }

    // "A flew to Kenya. The last visit by a minister had been made by B in August 2015"
    private VisitTelling? MadeBy(Party there) => Clause.Signal(sentence, cue.To, cue.To + NearVisitor, "made-by") is { } by && sentence.Actors.FirstOrDefault(p => p.From == by.To + 1) is { } maker
        && maker.Person.Country is { } home && home != there && calendar.In(sentence).FirstOrDefault(d => d.Mention.From > maker.To && d.Mention.From - maker.To <= NearDate) is { } date
            ? VisitHere.Telling(sentence, cue, maker, there, Kinds.Parse<VisitKind>(entry.Value), date, VisitStatus.Completed) : null;

    // "A's state visit ends on Wednesday", where no journey of anybody was told: to where the article takes place
    private List<VisitTelling> Owned(Travellers travellers) => entry.Value != "unspecified" && !NamesYear()
        && sentence.People.LastOrDefault(p => p.To < cue.From) is { } owner && cue.From - owner.To <= NearOwner && sentence.Hits.IsSignal(owner.To + 1, "possessive")
        && owner.Person is { Offices.Count: > 0, Country.IsCountry: true } && VisitHere.Of(sentence, owner, travellers.Scene) is { } scene
            ? [AtScene(owner, scene) with { Start = null, End = null }] : [];

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

        var date = calendar.In(sentence).FirstOrDefault(d => !EventDates.FollowsSince(sentence, d.Mention, cue));
        var told = main with { Kind = Kinds.Parse<VisitKind>(entry.Value), Basis = main.Basis.By("kind of visit told elsewhere") };
        var isLast = date is { End: null, Start.IsWholeDay: true } && date.Mention.From > cue.To && Clause.HasSignal(sentence, date.Mention.From - 4, date.Mention.From, "end");
        var isDuring = date is { Start.IsWholeDay: true } && main.Start is { IsWholeDay: true } first && Math.Abs(date.Start.First.DayNumber - first.First.DayNumber) <= MostDays;
        return date is null || (isDuring && !isLast) ? [told] : isLast && main is { End: null, Start: { } start } && date.Start > start ? [told with { End = date.Start, IsLeg = true }] : null;
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
        sentence.People.LastOrDefault(p => p.To < cue.From) is { } visitor && cue.From - visitor.To <= NearVisitor && (visitor.Form == PersonForm.Office || IsIntroduced(visitor))
        && Clause.HasSignal(sentence, visitor.To, cue.From, "ongoing") && VisitHere.Of(sentence, visitor, travellers.Scene) is { } scene
            ? [AtScene(visitor, scene)]
            : [];

    // Somebody of whom the article told before may have gone elsewhere.
    private bool IsIntroduced(PersonMention person) => person.Form == PersonForm.Named && !person.Person.Offices.Contains(Resident) && (sentence.Hits.IsSignal(person.From - 1, "possessive") || sentence.Titles.Any(t => t.From == person.From && t.Offices.Length > 0));

    // "On Friday, the first day of a state visit by A, the two sides signed ..."
    private VisitTelling AtScene(PersonMention visitor, Party scene)
    {
        var (counted, isCounted) = DayOfVisit.Read(calendar, sentence, cue);
        var date = isCounted ? counted
            : calendar.In(sentence).FirstOrDefault(d => d.Mention.From > visitor.To && d.Mention.From - visitor.To <= NearDate && !EventDates.FollowsSince(sentence, d.Mention, cue));
        // "the three-day visit of A, which ended on Monday"
        var isOver = !isCounted && date is { End: null, Start.IsWholeDay: true } && Clause.HasSignal(sentence, visitor.To, date.Mention.From, "completed");
        return VisitHere.Telling(sentence, cue, visitor, scene, Kinds.Parse<VisitKind>(entry.Value), isOver ? Ending(date!) : date, form.StatusFrom(date?.Start));
    }

    private ResolvedDate? Ending(ResolvedDate last) =>
        DayCount.Of(sentence) is { } days and > 1 and < 31 ? last with { Start = last.Start.AddDays(1 - days), End = last.Start } : null;

    private VisitTelling Specify(VisitTelling told)
    {
        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && (d.Start.IsWholeDay || !EventDates.FollowsSince(sentence, d.Mention, cue)));
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
}
