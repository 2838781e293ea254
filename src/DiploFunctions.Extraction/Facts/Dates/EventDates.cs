using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>Which of the dates around it dates an event.</summary>
internal static class EventDates
{
    private const int NearClause = 3;
    private const int LongestSince = 12;
    private const int NearSigning = 2;
    private const int NearSince = 7;
    private const int Head = 3;
    private const int NearHead = 3;
    private const int FarthestLeg = 3;
    private static readonly ulong Plans = EntrySet.BitOf("plan") | EntrySet.BitOf("agree");

    /// <summary>The date of the sentence nearest to a cue, else the day of the stay that it counts, else the date that its paragraph told before; null when there is none.</summary>
    public static ResolvedDate? Near(ArticleReading reading, Calendar calendar, SentenceReading sentence, Mention cue) =>
        calendar.DayOfStay(sentence, cue) ?? InSentence(calendar, sentence, cue) ?? (IsSinceDay(calendar, sentence, cue) ? null : Before(reading, calendar, sentence));

    // "spoke by telephone after the elections on 12 May": later than that day, and so not on the one told before.
    private static bool IsSinceDay(Calendar calendar, SentenceReading sentence, Mention cue) =>
        Array.Exists(calendar.In(sentence), d => d is { Start.IsWholeDay: true, End: null } && d.Mention.From > cue.To && Clause.HasSignal(sentence, Math.Max(cue.To, d.Mention.From - NearSince), d.Mention.From, "since"));

    /// <summary>The date that the sentences before in the paragraph tell: a day, or the month or year of a visit or meeting; null when there is none.</summary>
    public static ResolvedDate? Before(ArticleReading reading, Calendar calendar, SentenceReading sentence)
    {
        if (IsOfWholeVisit(sentence))
        {
            return null;
        }

        if ((DayOfOwnVisit.Of(reading, calendar, sentence) ?? OfWhatItWas(reading, calendar, sentence)) is { } told)
        {
            return told;
        }

        if (sentence.Places.Length > 0 && OfLeg(reading, calendar, sentence) is { } leg)
        {
            return leg;
        }

        for (var i = sentence.Number - 1; i >= 0 && reading.Sentences[i].Sentence.Paragraph == sentence.Sentence.Paragraph; i--)
        {
            var before = reading.Sentences[i];
            if (calendar.In(before) is [.., var last] && !last.Start.IsWholeDay && !DateRole.IsOfAside(before, last.Mention) && !calendar.In(before).Any(d => d.Start.IsWholeDay) && !IsOfDocument(before, last.Mention)
                && before.Actors.Length > 0 && (before.HasCue(Category.Visits) || before.HasCue(Category.Meetings)))
            {
                return !PointsBack(sentence) && IsAside(reading, calendar, before, last) ? calendar.CarriedInto(sentence) ?? last : last;
            }

            if (calendar.In(before).Any(d => d.Start.IsWholeDay))
            {
                break;
            }
        }

        return calendar.CarriedInto(sentence);
    }

    // "A told B on Thursday that ... It was the first meeting between the two since 2019.": of the sentence before, in whatever paragraph
    private static ResolvedDate? OfWhatItWas(ArticleReading reading, Calendar calendar, SentenceReading sentence) => sentence.Number > 0 && sentence.HasCue(Category.Meetings)
        && (sentence.Hits.IsSignal(0, "it") || sentence.Hits.IsSignal(0, "this")) && sentence.Hits.Covering(0) is { } it && sentence.Hits.IsSignal(it.To + 1, "copula")
        && calendar.In(reading.Sentences[sentence.Number - 1]) is [{ Start.IsWholeDay: true, End: null } day] ? day : null;

    // "On that occasion they signed a treaty"
    private static bool PointsBack(SentenceReading sentence) => Clause.HasSignal(sentence, -1, Head, "that", "this");

    // "A met B on Monday. She had come to Oslo in 2012. The two leaders then signed a treaty.": a year recalled between what a day tells
    private static bool IsAside(ArticleReading reading, Calendar calendar, SentenceReading recalled, ResolvedDate year)
    {
        for (var i = recalled.Number - 1; i >= 0 && reading.Sentences[i].Sentence.Paragraph == recalled.Sentence.Paragraph; i--)
        {
            if (Array.Exists(calendar.In(reading.Sentences[i]), d => d.Start.IsWholeDay && d.Start.First.Year > year.Start.Last.Year))
            {
                return true;
            }
        }

        return false;
    }

    // "A visited Kenya on 5 May and Ghana on 7 May. In Nairobi he met B": of several places with days of their own, that of the place at the head.
    private static ResolvedDate? OfLeg(ArticleReading reading, Calendar calendar, SentenceReading sentence)
    {
        if (Location.Of(sentence, NearHead) is not { } here)
        {
            return null;
        }

        for (var i = sentence.Number - 1; i >= 0 && sentence.Number - i <= FarthestLeg && reading.Sentences[i].Sentence.Paragraph == sentence.Sentence.Paragraph; i--)
        {
            var before = reading.Sentences[i];
            var legs = before.Places.Length < 2 || calendar.In(before).Length < 2 ? []
                : before.Places.Where(p => p.IsCountry).Select(p => (p.Party, Days: Destinations.Bracket(calendar, before, p))).Where(leg => leg.Days is not null).ToList();
            if (legs.Count > 1 && legs.Find(leg => leg.Party == here).Days is { } own)
            {
                return own;
            }
        }

        return null;
    }

    // "Selama kunjungan itu, A bertemu dengan B": on any of its days, and not on the one of which the sentence before tells.
    private static bool IsOfWholeVisit(SentenceReading sentence) => sentence.MayHaveSignal(EntrySet.BitOf("occasion-of-visit"))
        && Array.Exists(sentence.Cues, static c => c.From <= 1 && c.As(Category.Signals, "occasion-of-visit") is { Value: "whole" });

    // "discussed the treaty signed in 2013": the year is that of the treaty, and not of what follows.
    private static bool IsOfDocument(SentenceReading sentence, Mention date) => sentence.HasCue(Category.Agreements) && Array.Exists(sentence.Cues,
        c => c.To < date.From && date.From - c.To <= NearSigning && c.As(Category.Agreements) is { Key: "conclude" or "passive" or "raise" });

    /// <summary>The date of the sentence nearest to a cue, a single day before a span and a span before any other; one that follows "since" dates something else.</summary>
    public static ResolvedDate? InSentence(Calendar calendar, SentenceReading sentence, Mention cue)
    {
        ResolvedDate? nearest = null;
        var least = (Sort: int.MaxValue, IsOther: true, Distance: int.MaxValue);
        foreach (var date in calendar.In(sentence))
        {
            var mention = date.Mention;
            if (FollowsSince(sentence, mention, cue) || (mention.To < cue.From && DateRole.IsLast(sentence, mention)) || IsTarget(calendar, date) || IsReported(sentence, cue, mention) || IsInserted(sentence, cue, mention) || IsOutside(sentence, cue, mention) || IsOfDocumentBehind(sentence, cue, mention) || IsOfPlanBehind(sentence, cue, mention)
                || OtherEvents.Claim(sentence, mention, cue.From, cue.To))
            {
                continue;
            }

            var distance = (date.Start.IsWholeDay ? date.End is null ? 0 : 1 : 2, IsOfVerbBefore(calendar, sentence, cue, mention),
                mention.From > cue.To ? mention.From - cue.To : cue.From - mention.To);
            if (nearest is null || distance.CompareTo(least) < 0)
            {
                (nearest, least) = (date, distance);
            }
        }

        return nearest;
    }

    // "a vision of the partnership until 2030"
    private static bool IsTarget(Calendar calendar, ResolvedDate date) => !date.Start.IsWholeDay && calendar.Reference is { } now && date.Start.First.Year > now.Year + 1;

    // "In the meeting with A, B said that the visit in 2015 ..."; "met B, who had visited Kenya in 2015", "met B, who in August had recalled his envoy"
    private static bool IsReported(SentenceReading sentence, Mention cue, Mention date) =>
        date.From > cue.To && (DateRole.IsOfAside(sentence, date) || Clause.HasSignal(sentence, cue.To, date.From, "that") || (sentence.MayHaveSignal(EntrySet.BitOf("cut")) && IsOfJourney(sentence, cue, date)));

    private static bool IsOfJourney(SentenceReading sentence, Mention cue, Mention date) =>
        sentence.Cues.Any(c => c.From > cue.To + 1 && c.To < date.From && c.IsSignal("cut") && sentence.Tokens[c.From - 1].IsSign(',')
                && sentence.Cues.Any(v => v.From > c.To && v.From - c.To <= NearClause && v.To < date.From && v.As(Category.Visits) is { Key: "noun" or "verb" }));

    // "A, whom B received last week, flew to Kenya on Monday": the day is that of the journey.
    private static bool IsOutside(SentenceReading sentence, Mention cue, Mention date) =>
        date.From > cue.To && sentence.HasCue(Category.Visits) && sentence.MayHaveSignal(EntrySet.BitOf("who") | EntrySet.BitOf("whom")) && IsBehindInsertion(sentence, cue, date);

    private static bool IsBehindInsertion(SentenceReading sentence, Mention cue, Mention date) =>
        Array.FindLast(sentence.Cues, c => c.To < cue.From && (c.IsSignal("who") || c.IsSignal("whom"))) is { From: > 0 } opens && sentence.Tokens[opens.From - 1].IsSign(',')
        && Array.Find(sentence.Cues, v => v.From > cue.To && v.To < date.From && v.As(Category.Visits) is { Key: "verb" or "verb-to" or "coming" }) is { } travel
        && Clause.HasComma(sentence, cue.To, travel.From) && !Clause.HasSignal(sentence, cue.To, travel.From, "cut");

    // "met on 10 and 11 May and issued a statement on 12 May", "met in June, and the two countries issued": the second day is that of the statement.
    private static bool IsOfDocumentBehind(SentenceReading sentence, Mention cue, Mention date) =>
        date.From > cue.To && sentence.HasCue(Category.Meetings) && sentence.MayHaveCue(Category.Agreements, "conclude") && IsOfConclusion(sentence, cue, date);

    private static bool IsOfConclusion(SentenceReading sentence, Mention cue, Mention date) =>
        sentence.Hits.Covering(cue.From)?.Words.Has(Category.Meetings) == true
        && Array.Find(sentence.Cues, c => c.From > cue.To && c.To < date.From && c.Is(Category.Agreements, "conclude")) is { } concluded
        && Array.Find(sentence.DateMentions, d => d.From > cue.To && d.To < concluded.From) is { } own
        && (sentence.Hits.IsSignal(concluded.From - 1, "and") || (own.To + 2 < concluded.From && sentence.Tokens[own.To + 1].IsSign(',') && sentence.Hits.IsSignal(own.To + 2, "and")));

    /// <summary>"visited Kenya in March 2019, when the two countries raised their ties": the date right before the clause that "when" opens; null elsewhere.</summary>
    public static ResolvedDate? OfWhen(Calendar calendar, SentenceReading sentence, CueMention verb)
    {
        if (!sentence.MayHaveSignal(EntrySet.BitOf("cut")) || Array.FindLast(sentence.Cues, c => c.To < verb.From && c.As(Category.Signals, "cut") is { Value: "when" }) is not { From: > 1 } when
            || !sentence.Tokens[when.From - 1].IsSign(',') || Clause.HasComma(sentence, when.To, verb.From))
        {
            return null;
        }

        return Array.Find(calendar.In(sentence), d => d.Mention.To == when.From - 2);
    }

    // "met last month, and agreed to meet again on Sunday": the second day is that of what is to come.
    private static bool IsOfPlanBehind(SentenceReading sentence, Mention cue, Mention date) => date.From > cue.To && sentence.DateMentions.Length > 1 && sentence.MayHaveSignal(Plans)
        && Clause.Signal(sentence, cue.To, date.From, "plan", "agree") is { } plan && Array.Exists(sentence.DateMentions, d => d.From > cue.To && d.To < plan.From) && Clause.HasSignal(sentence, cue.To, plan.From, "and");

    /// <summary>True for "A, who had come a day earlier, met B": the day is that of the clause between the commas.</summary>
    public static bool IsInserted(SentenceReading sentence, Mention cue, Mention date) =>
        date.To < cue.From && sentence.MayHaveSignal(EntrySet.BitOf("cut")) && IsBetweenCommas(sentence, cue, date);

    private static bool IsBetweenCommas(SentenceReading sentence, Mention cue, Mention date)
    {
        var opens = sentence.Cues.LastOrDefault(c => c.To < date.From && c.IsSignal("cut") && c.From > 0 && sentence.Tokens[c.From - 1].IsSign(','));
        return opens is not null && Clause.HasComma(sentence, date.To, cue.From) && !Clause.HasComma(sentence, opens.To, date.From);
    }

    // "A arrived on 3 June and met B on the 4th": a verb of its own stands before the first day, and the second follows the cue.
    private static bool IsOfVerbBefore(Calendar calendar, SentenceReading sentence, Mention cue, Mention date) =>
        date.To < cue.From && Clause.HasJoint(sentence, date.To, cue.From) && HasOwnVerb(calendar, sentence, cue, date);

    private static bool HasOwnVerb(Calendar calendar, SentenceReading sentence, Mention cue, Mention date) =>
        sentence.Cues.Any(c => c.To < date.From && IsVerb(c))
        && Array.Exists(calendar.In(sentence), d => d.Start.IsWholeDay && d.Mention.From > cue.To && !Clause.HasSignal(sentence, cue.To, d.Mention.From, "cut")
            && !sentence.Cues.Any(c => c.From > cue.To && c.To < d.Mention.From && IsVerb(c)));

    private static bool IsVerb(CueMention cue) => cue.Words.Has(Category.Visits, "verb") || cue.Words.Has(Category.Meetings, "verb")
        || cue.Words.Has(Category.Visits, "arrival") || cue.Words.Has(Category.Visits, "verb-to") || cue.Words.Has(Category.Agreements, "conclude");

    // "after a day earlier he had met B": what counts from another day is a day of its own.
    public static bool FollowsSince(SentenceReading sentence, Mention date) => date is not DateMention { Relative: "previous" or "next" } && (
        Clause.HasSignal(sentence, date.From - 3, date.From, "since") || IsOfPredecessor(sentence, date.From - 1) || sentence.Hits.Covering(date.From)?.Words.Has(Category.Signals, "since") == true);

    /// <summary>The same for a date in a clause that "since" opens behind a cue: "his first trip since he took office in December 2022".</summary>
    public static bool FollowsSince(SentenceReading sentence, Mention date, Mention cue) => FollowsSince(sentence, date)
        || (Clause.Signal(sentence, Math.Max(cue.To, date.From - LongestSince), date.From, "ever-since") is { } since && !Clause.HasComma(sentence, since.To, date.From)
        && !sentence.People.Any(p => p.Form == PersonForm.Named && p.From > since.To && p.To < date.From));

    // "the first to go there after Morarji Desai in 1979"
    private static bool IsOfPredecessor(SentenceReading sentence, int last)
    {
        var i = sentence.Hits.IsSignal(last, "at") ? last - 1 : last;
        var name = i;
        while (i > 0 && sentence.Tokens[i].IsCapitalised && sentence.Hits.Covering(i) is null)
        {
            i--;
        }

        return i < name && i > 0 && sentence.Hits.IsSignal(i, "since");
    }
}
