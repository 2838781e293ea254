using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Indirect;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>Which dates of a sentence are those of a visit.</summary>
internal sealed class VisitDates(Calendar calendar, SentenceReading sentence, CueMention cue, Destination destination)
{
    private const int Farthest = 18;

    // A span of days is that of a journey, even behind the full name of what is attended.
    private const int FarthestSpan = 40;
    private const int RecentDays = 35;
    private const int NearReturn = 3;
    private const int NearWords = 8;
    private const int NearOwn = 5;

    /// <summary>The first and last day, null when untold; dates after the destination go before those at the head of the sentence.</summary>
    public ResolvedDate? Read() => Told() ?? LastDay(Until());

    private ResolvedDate? Told()
    {
        if (DayOfVisit.Read(calendar, sentence, cue) is (var days, true))
        {
            return days;
        }

        if (DayOfVisit.BeforeAnother(calendar, sentence, cue) is { } earlier)
        {
            return earlier;
        }

        if (destination.Place.To < cue.From && Attributive() is null && !IsLeaving())
        {
            // "was in Kenya on a state visit until 5 June"
            return WithLast(calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To) ?? Leading());
        }

        return Attributive() ?? OfPlace() ?? (IsLeaving() && destination.Place.To < cue.From ? Left() : Behind());
    }

    /// <summary>Where the last date ends that begins shortly behind a token; that token where none does.</summary>
    public int LastBehind(int token)
    {
        var last = -1;
        foreach (var date in calendar.In(sentence))
        {
            last = date.Mention.From - token is > 0 and < NearWords ? Math.Max(last, date.Mention.To) : last;
        }

        return last < 0 ? token : last;
    }

    // "the first visit to Paris since 2012": what begins then is no date of the place.
    private ResolvedDate? OfPlace() => destination.Date is not { } bracket || (!bracket.Start.IsWholeDay && EventDates.FollowsSince(sentence, bracket.Mention, cue)) ? null
        : (Ending(bracket) ?? Closing(bracket)) is { } stop ? bracket with { End = stop } : WithLast(Exact(bracket) ?? bracket);

    // "is in Kenya this week (19-22 May)"
    private ResolvedDate? Exact(ResolvedDate told) => told.Start.IsWholeDay ? null : calendar.In(sentence).FirstOrDefault(d =>
        d.Mention.From - told.Mention.To is > 0 and <= NearReturn && d.Start.IsWholeDay && d.Start.IsCompatibleWith(told.Start));

    // "left Moscow on 16 May after a four-day visit"
    private ResolvedDate? Left() => calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && !EventDates.FollowsSince(sentence, d.Mention, cue)) is { } told
        ? Closing(told) is { } end ? told with { End = end } : told
        : LastDay(calendar.In(sentence).LastOrDefault(d => d.Mention.To < cue.From));

    private ResolvedDate? Behind()
    {
        var before = VisitPredecessor.Of(calendar, sentence, destination)?.Date;
        var recalled = VisitRecalls.Of(calendar, sentence, destination);
        var after = calendar.In(sentence).Where(d => d.Mention.From > destination.Place.To && d != before && !recalled.Contains(d) && IsNear(d) && !IsLast(d)
            && (!EventDates.FollowsSince(sentence, d.Mention, cue) || IsRecent(d))).ToList();
        if (after.Count > 0 && Between() is { } left && Clause.HasSignal(sentence, destination.Place.To, after[0].Mention.From, "cut"))
        {
            // "left on Saturday for Kenya, where she is to meet B on Monday"
            return WithLast(left);
        }

        if (after.Count > 1 && !after[0].Mention.IsSpan && Follows(after[0], "begin") && Follows(after[1], "end"))
        {
            return after[0] with { End = after[1].Start };
        }

        if (after.Count > 1 && IsOver(after[0]) && after[1].End is null && after[1].Start < after[0].Start && Follows(after[1], "begin"))
        {
            // "wrapped up a visit to Kenya on Wednesday that began on Monday"
            return after[1] with { End = after[0].Start };
        }

        var read = after.Count > 0 && (Ending(after[0]) ?? Closing(after[0])) is { } last ? after[0] with { End = last } : WithLast(Adjacent(after.FirstOrDefault()) ?? Between() ?? (IsBeside() ? LeadingMonth() : Leading()));
        return read is { End: null, Start.IsWholeDay: true } day && Last is { } end && end > day.Start ? day with { End = end } : read;
    }

    /// <summary>The last day of a stay of which the sentence tells no first one ("who is in Kenya until Sunday"), or null.</summary>
    public PartialDate? Last => Until()?.Start;

    /// <summary>"ended a visit to Kenya on Wednesday", "flew home on Wednesday, ending a visit": the day that the words tell as the last one; null elsewhere.</summary>
    /// <param name="read">What <see cref="Read"/> gave.</param>
    public PartialDate? Closed(ResolvedDate? read)
    {
        if (read is not null)
        {
            return read is { End: null, Start.IsWholeDay: true } && IsOver(read) ? read.Start : null;
        }

        var before = calendar.In(sentence).LastOrDefault(d => d.Mention.To < cue.From);
        return before is { End: null, Start.IsWholeDay: true } && Clause.HasSignal(sentence, before.Mention.To, cue.From, "completed") ? before.Start : null;
    }

    private ResolvedDate? Until() => calendar.In(sentence).FirstOrDefault(d => d.Mention.From > destination.Place.To && d.End is null && d.Start.IsWholeDay && IsNear(d) && IsLast(d));

    // "until Sunday", "will stay until 5 June", and not "began on Monday and ends on Friday"
    private bool IsLast(ResolvedDate date) =>
        date.End is null && date.Start.IsWholeDay && Follows(date, "end")
        && !calendar.In(sentence).Any(d => d.Mention.From > destination.Place.To && d.Mention.To < date.Mention.From && Follows(d, "begin"));

    // "on 18 August returned to the office where they had quarrelled half a year before": a day beside the word of travel goes before a month or year behind.
    private ResolvedDate? Adjacent(ResolvedDate? after) => after is { Start.IsWholeDay: false }
        && calendar.In(sentence).LastOrDefault(d => d is { End: null, Start.IsWholeDay: true } && d.Mention.To < cue.From && cue.From - d.Mention.To <= NearReturn) is { } beside
            && !IsOfReturn(beside) ? beside : after;

    // "a 2023 visit", "his May 2023 trip", "her May 12-14 visit"
    private ResolvedDate? Attributive() =>
        calendar.In(sentence).FirstOrDefault(d => d.Mention.To == cue.From - 1 && (!d.Start.IsWholeDay || cue.Is(Category.Visits, "noun")));

    // "left for Ghana on Monday before flying to Kenya": the day is that of what came before.
    private bool IsBeside() => Clause.FollowsOrder(sentence, cue)
        && sentence.Cues.Any(c => c.To < cue.From - 1 && (c.As(Category.Visits) is { Key: "verb" or "verb-to" or "noun" or "return" }));

    // "began a visit to Kenya on 31 March that ends on 4 April", "came to Nairobi on 31 March and flies home on 4 April"
    private PartialDate? Ending(ResolvedDate first) =>
        first is { End: null, Start.IsWholeDay: true } && calendar.In(sentence).FirstOrDefault(d => d.Mention.From > first.Mention.To) is { Start.IsWholeDay: true } last
            && last.Start > first.Start && (Follows(last, "end") || Clause.HasSignal(sentence, last.Mention.From - NearReturn, last.Mention.From, "completed") || sentence.Cues.Any(c => c.From > first.Mention.To && c.To < last.Mention.From
                && last.Mention.From - c.To <= NearReturn && c.As(Category.Visits) is { Key: "return" })) ? last.Start : null;

    // "On 4 April the King flew home, ending a visit to Vietnam that had begun on 31 March": the day at the head is the last one.
    private PartialDate? Closing(ResolvedDate first)
    {
        var closing = first is { End: null, Start.IsWholeDay: true } && Follows(first, "begin")
            ? calendar.In(sentence).LastOrDefault(d => d.Mention.To < cue.From && d.End is null && d.Start.IsWholeDay)
            : null;
        return closing is not null && closing.Start.First > first.Start.First && Clause.HasSignal(sentence, closing.Mention.To, cue.From, "completed")
            ? closing.Start
            : null;
    }

    // "left on Sunday for Kenya", "the tour from 12 to 16 May takes in Kenya"
    private ResolvedDate? Between() =>
        calendar.In(sentence).FirstOrDefault(d => d.Mention.IsSpan && cue.Is(Category.Visits, "noun") && d.Mention.From > cue.To && d.Mention.To < destination.Place.From)
        ?? DayBetween();

    private ResolvedDate? DayBetween() => cue.Is(Category.Visits, "verb-to") || cue.Is(Category.Visits, "attend") || cue.Is(Category.Visits, "leg") || (cue.Is(Category.Visits, "noun") && sentence.Hits.IsSignal(destination.Place.From - 1, "to"))
            ? calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && d.Mention.To < destination.Place.From)
            // "The trip began on Saturday in Buenos Aires"
            : cue.Is(Category.Visits, "noun") ? calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && d.Mention.To < destination.Place.From && Clause.HasSignal(sentence, cue.To, d.Mention.From, "begin") && Location.IsAt(sentence, destination.Place))
            : null;

    // "In July 2022 he met A in Kenya before flying to Ghana": both were in that month.
    private ResolvedDate? LeadingMonth() => Leading() is { Start: { IsWholeDay: false } } month ? month : null;

    private bool IsLeaving() => sentence.Cues.Any(c => c.To < cue.From && c.As(Category.Visits) is { Key: "return" });

    // "a two-day visit", "selama tiga hari"
    private ResolvedDate? WithLast(ResolvedDate? date) =>
        date is { End: null, Start: { IsWholeDay: true } day } && DayCount.Of(sentence, destination.Country) is { } days and > 1 and < 31
            ? IsOver(date) ? date with { Start = day.AddDays(1 - days), End = day } : date with { End = day.AddDays(days - 1) }
            : date;

    // "ended a three-day visit to Kenya on Wednesday": that was the last day.
    private bool IsOver(ResolvedDate date) => date.Mention.From > cue.To && !Follows(date, "begin")
        && (Clause.HasSignal(sentence, Clause.Start(sentence, cue.From) - 1, cue.From, "completed")
        // "A's two-day trip to Kenya, her first, ended on Tuesday"
        || (cue.Is(Category.Visits, "noun") && Clause.Signal(sentence, date.Mention.From - NearReturn, date.Mention.From, "completed") is { } ended && !sentence.Cues.Any(c => c.From > destination.Place.To && c.To < ended.From && c.Words.Has(Category.Visits))));

    // "in Oslo since Monday", but not "the first visit since 1990"
    private bool IsRecent(ResolvedDate date) =>
        date.Start.IsWholeDay && calendar.Reference is { } now && Math.Abs(now.DayNumber - date.Start.First.DayNumber) <= RecentDays;

    private bool IsNear(ResolvedDate date)
    {
        var from = destination.Place.To;
        var previous = calendar.In(sentence).LastOrDefault(d => d.Mention.From > from && d.Mention.To < date.Mention.From);
        var farthest = date.Mention.IsSpan && previous is null ? FarthestSpan : Farthest;
        return date.Mention.From - (previous?.Mention.To ?? from) <= farthest && !IsClaimed(from, date.Mention.From);
    }

    // A verb of meeting or of signing between the place and the date has the date for itself.
    // "to Kenya, where she met B on Monday" tells when she was there.
    // "cancelled the trip because of an election next month" tells when the election is.
    // "will visit Kenya ahead of a summit next month" tells when the summit is.
    // "visited Kenya; on 5 May she flew to Ghana", "will visit Kenya, then attend the forum in Ghana on 5 May" tell when she went on.
    // "then flew on to Kenya, and ended her tour in Ghana on 5 May" tells when she was in Ghana.
    private bool IsClaimed(int after, int before) => Clause.LastStop(sentence, before) > after || IsOfLastStop(after, before) || Clause.HasSignal(sentence, after, before, "reason", "beforehand") || IsOfComing(after, before) || (sentence.MayHaveSignal(EntrySet.BitOf("who")) && IsOfPerson(after, before)) || (sentence.MayHaveSignal(EntrySet.BitOf("from")) && IsOfWhence(after, before)) || sentence.Cues.Any(c => c.From > after && c.To < before
        && ((c.As(Category.Meetings) is { Key: "verb" } && !sentence.Hits.IsSignal(after + 2, "cut") && !IsReason(after, c) && !(cue.Is(Category.Visits, "noun") && Clause.HasSignal(sentence, Clause.Start(sentence, cue.From) - 1, cue.From, "completed"))) || c.As(Category.Agreements) is { Key: "conclude" or "raise" }
        || (c.As(Category.Visits) is { Key: "noun" or "verb" or "transit" } && !IsOwnNoun(c)) || (c.Is(Category.Visits, "stay") && sentence.Places.Any(p => p.From > c.To && p.To < before && p.IsCountry)) || (c.Is(Category.Visits, "attend") && sentence.Hits.Covering(c.From - 1)?.Words.Has(Category.Signals, "then") == true)));

    // "flew to Kyiv to meet President A on 23 May", "sang Kiev gặp Tổng thống A ngày 23/5": the day of both
    private bool IsReason(int after, CueMention meeting) => destination.Place.To == after && meeting.From - after <= 2 && !sentence.Tokens[after + 1].IsSign(',') && !sentence.Hits.IsSignal(after + 1, "and")
        && sentence.Actors.FirstOrDefault(p => p.From > meeting.To)?.Person.LikelyCountry == destination.Country;

    // "who went to Kenya twice, will brief A on Thursday": the day is that of what is to come.
    private bool IsOfComing(int after, int before) => cue.Is(Category.Visits, "verb") && !cue.IsSignal("future") && Clause.HasSignal(sentence, after, before, "future")
        && !Clause.HasSignal(sentence, -1, cue.From, "future") && Clause.HasSignal(sentence, -1, cue.From, "who") && Clause.HasComma(sentence, after, before);

    // "arrived in Kenya from Ghana, where she had been from 5 to 7 May": when she was in Ghana
    private bool IsOfWhence(int after, int before) => sentence.Places.FirstOrDefault(p => p.From > after && p.To < before && sentence.Hits.Covering(p.From - 1)?.Words.Has(Category.Signals, "from") == true) is { } whence
        && whence.To + 2 < before && sentence.Tokens[whence.To + 1].IsSign(',') && sentence.Hits.Covering(whence.To + 2)?.Words.Has(Category.Signals, "cut") == true;

    // "will fly to Kenya for talks with A, who mediated between the two in March": the date is that of what A did.
    private bool IsOfPerson(int after, int before) => Clause.Signal(sentence, after, before, "who") is { } who
        && sentence.Tokens[who.From - 1].IsSign(',') && Array.Exists(sentence.People, p => p.From > after && p.To == who.From - 2) && !Clause.HasComma(sentence, who.To, before);

    // "went to Helsinki for a working visit in February": the visit that the verb tells of
    private bool IsOwnNoun(CueMention noun) => noun.Is(Category.Visits, "noun") && !cue.Is(Category.Visits, "noun") && noun.From - destination.Place.To <= NearOwn
        && sentence.Hits.IsSignal(noun.From - 1, "indefinite") && Clause.HasSignal(sentence, destination.Place.To, noun.From, "about", "amid") && !sentence.Hits.IsSignal(noun.To + 1, "to");

    private bool IsOfLastStop(int after, int before)
    {
        foreach (var place in sentence.Places)
        {
            if (place.From > after && place.To < before && before - place.To <= NearReturn && place.Party != destination.Country && Location.IsAt(sentence, place)
                && Clause.HasSignal(sentence, Math.Max(after, place.From - NearReturn - 1), place.From, "end", "completed"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Follows(ResolvedDate date, string signal) => Clause.HasSignal(sentence, date.Mention.From - 4, date.Mention.From, signal);

    // "On 5 June she flew home, ending a visit": the day at the head is that of the return.
    private ResolvedDate? Leading()
    {
        var before = calendar.In(sentence).LastOrDefault(d => d.Mention.To < cue.From && !IsOfOtherStay(d));
        return before is not null && (EventDates.IsInserted(sentence, cue, before.Mention) || OtherEvents.IsOfSaying(sentence, before.Mention, cue.From) || IsOfStop(before) || (before.End is not null && IsOfLegBefore(before))) ? null : before is null || IsOfReturn(before) ? LastDay(before) : before;
    }

    // "On 14 May he ended a visit to Kenya from 12 to 14 May and left for Ghana": the span is that of the first.
    private bool IsOfOtherStay(ResolvedDate days) => days.End is not null && sentence.Places.Any(p => p.To < days.Mention.From && days.Mention.From - p.To <= NearReturn && p.IsCountry && p.Party != destination.Country
        && sentence.Cues.Any(c => c.To < p.From && c.Is(Category.Visits, "noun"))) && Clause.HasJoint(sentence, days.Mention.To, cue.From);

    // "is at the summit in Kenya on 26 and 27 May, and then goes on to Ghana": the span is that of the stay before.
    private bool IsOfLegBefore(ResolvedDate days) => sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "then") == true
        && sentence.Places.Any(p => p.To < days.Mention.From && p.IsCountry && p.Party != destination.Country);

    // "arrived Thursday on the last stop of a tour that took her to Kenya": the day is that of the stop.
    private bool IsOfStop(ResolvedDate day) => cue.Is(Category.Visits, "noun") && sentence.Hits.IsSignal(cue.From - 1, "of") && sentence.Hits.Covering(cue.From - 2) is { } stop
        && stop.From > day.Mention.To && (stop.Words.Has(Category.Signals, "trip") || stop.Words.Has(Category.Visits, "leg"));

    // "arrived back home on Thursday from a visit", "returned on Saturday after a visit": the day of the return, and so the last one.
    private bool IsOfReturn(ResolvedDate day) => Clause.HasSignal(sentence, day.Mention.To, cue.From, "completed", "since")
        || sentence.Cues.Any(c => c.To < cue.From && c.As(Category.Visits) is { Key: "return" }
            && ((c.From > day.Mention.To && (cue.Is(Category.Visits, "noun") || !Clause.HasComma(sentence, c.To, cue.From))) || (day.Mention.From - c.To is > 0 and <= NearReturn && cue.From == day.Mention.To + 2 && sentence.Tokens[cue.From - 1].IsSign(',')) || (day.Mention.From - c.To <= NearReturn && Clause.HasSignal(sentence, day.Mention.To, cue.From, "from", "order"))));

    // "On 5 June she flew home from a three-day visit", "on a three-day visit that lasts until 5 June": the day is the last one, which tells the first when their number is told.
    private ResolvedDate? LastDay(ResolvedDate? date) =>
        date is { End: null, Start: { IsWholeDay: true } day } && DayCount.Of(sentence, destination.Country) is { } days and > 1 and < 31
            ? date with { Start = day.AddDays(1 - days), End = day }
            : null;
}
