using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>What a date does in its sentence: whether it dates anything, and whether that is still to come.</summary>
internal static class DateRole
{
    private const int HeadTokens = 8;
    private const int YearGap = 5;
    private const int PresentGap = 12;
    private const int PlaceGap = 5;
    private const int NearParticiple = 3;
    private const int FormerGap = 5;
    private const int ShortLine = 4;
    private const int ClockTokens = 3;
    private const int FarthestPlan = 10;

    /// <summary>True for what looks like a date and dates no event.</summary>
    public static bool IsNone(SentenceReading sentence, DateMention mention) => IsNameOfYear(sentence, mention) || IsExplanation(sentence, mention) || IsPartOfToldDay(sentence, mention) || IsCounted(sentence, mention);

    // "hai tháng sau chuyến thăm": so many months after something, and not next month
    private static bool IsCounted(SentenceReading sentence, DateMention mention) => mention is { End: null, Start.MonthOffset: > 0 } or { Relative: "week", Offset: > 0 }
        && sentence.Hits.Covering(mention.From - 1)?.Words.Has(Category.Dates, "count") == true;

    /// <summary>"Tuesday 4 November" or "April 2005" as a line of its own dates what follows, up to the next short line.</summary>
    public static ResolvedDate? Heading(SentenceReading sentence, ResolvedDate[] resolved, ResolvedDate? before, DateOnly? published) =>
        IsClock(sentence) && published is { } today ? new ResolvedDate(new DateMention(0, ClockTokens - 1, default, Relative: "today"), PartialDate.Of(today), null) { Words = sentence.SpanOf(0, ClockTokens - 1) }
            : resolved is [{ End: null } day] && day.Mention.To - day.Mention.From >= sentence.Tokens.Count - 2 ? IsOfIssue(day.Start, published) ? before : day
            : sentence.Tokens.Count <= ShortLine && !sentence.Tokens[^1].IsSign('.') ? null : before;

    // The day or month of publication stands above any article.
    private static bool IsOfIssue(PartialDate told, DateOnly? published) =>
        told.IsWholeDay ? told.First == published : told.Month is null || published is not { } today || (today >= told.First && today <= told.Last);

    // "14:05 A walk by the sea": what a page that is written on through the day tells under the hour happened on that day.
    private static bool IsClock(SentenceReading sentence) => sentence.Tokens.Count > ClockTokens && sentence.Tokens[0] is { IsNumber: true, Value: < 24, Length: <= 2 }
        && (sentence.Tokens[1].IsSign(':') || sentence.Tokens[1].IsSign('.')) && sentence.Tokens[2] is { IsNumber: true, Value: < 60, Length: 2, IsGlued: true } && sentence.Tokens[ClockTokens].IsCapitalised;

    /// <summary>True when what happens on the day is still to come, told by "will", "was put off to" or a present tense.</summary>
    public static bool IsToCome(SentenceReading sentence, DateMention mention)
    {
        if (IsOfSignedThing(sentence, mention) || IsGone(sentence, mention))
        {
            return false;
        }

        if (sentence.MayHaveSignal(EntrySet.BitOf("next-one")) && IsNext(sentence, mention))
        {
            return true;
        }

        foreach (var cue in sentence.Cues)
        {
            if (((cue.IsSignal("future") && !IsUnfulfilled(sentence, cue)) || cue.IsSignal("put-off") || cue.Is(Category.Visits, "coming") || cue.As(Category.Agreements) is { Value: "planned" }) && !Clause.IsQuoted(sentence, cue.From, mention.From) && IsOneClause(sentence, cue, mention) && !Clause.IsAside(sentence, cue, mention.From) && (cue.IsSignal("put-off") || !Clause.HasSignal(sentence, cue.From - FormerGap, cue.From, "former-plan"))
                && (cue.From < mention.From || (IsAtHead(cue, mention) && !IsTold(sentence, mention) && !IsOfParticiple(sentence, mention))))
            {
                return true;
            }
        }

        return mention.Weekday is not null && IsPresently(sentence, mention);
    }

    /// <summary>True for "was due in Accra on Monday", which may have passed, and not for what somebody said.</summary>
    public static bool IsOfPastPlan(SentenceReading sentence, DateMention mention) => Clause.Signal(sentence, mention.From - FarthestPlan, mention.From, "past-plan") is { } plan
        && !Clause.HasSignal(sentence, -1, plan.From, "says", "that", "tells", "cut");

    /// <summary>True for "was originally to come in August" where nothing says that it came.</summary>
    public static bool IsOfFormerPlan(SentenceReading sentence, DateMention mention) =>
        Clause.HasSignal(sentence, mention.From - FarthestPlan, mention.From, "past-plan", "former-plan") || IsCalledOff(sentence, mention) || Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "cancel");

    /// <summary>"berangkat pada Rabu dan akan berada di Kenya": a verb without a tense, behind whose weekday the sentence goes on with what is to come.</summary>
    public static bool IsOfLeaving(SentenceReading sentence, DateMention weekday) => sentence.MayHaveSignal(EntrySet.BitOf("tenseless"))
        && Clause.HasSignal(sentence, weekday.From - PresentGap, weekday.From, "tenseless")
        && Clause.Signal(sentence, weekday.To, sentence.Tokens.Count, "future") is { } future && Clause.HasSignal(sentence, weekday.To, future.From, "and")
        && !Clause.HasSignal(sentence, -1, weekday.From, "past") && sentence.Hits.Covering(weekday.From - 1)?.Words.Has(Category.Signals, "since") != true;

    /// <summary>True for "a visit that lasts until Friday": the last day, which what follows need not share.</summary>
    public static bool IsLast(SentenceReading sentence, DateMention mention) => mention.End is null && sentence.Hits.IsSignal(mention.From - 1, "end");

    /// <summary>True for "A, who had met B the day before, received C": the day of a clause between commas, and not of what the paragraph goes on with.</summary>
    public static bool IsOfAside(SentenceReading sentence, Mention mention) => mention.From > 1 && sentence.Hits.Covering(mention.From - 1) is { From: > 0 } who
        && who.Words.Has(Category.Signals, "who") && sentence.Tokens[who.From - 1].IsSign(',');

    /// <summary>True when the sentence calls off what was planned for the day.</summary>
    public static bool IsCalledOff(SentenceReading sentence, DateMention mention) => Clause.HasSignal(sentence, mention.To, sentence.Tokens.Count, "called-off");

    // "tháng 6 tới", "Juni mendatang", "next June", and not "tháng 6 tới Hà Nội" (in June to Hanoi)
    private static bool IsNext(SentenceReading sentence, DateMention mention) => mention is { End: null, Relative: null, Start: { Month: not null, Year: null } }
        && ((sentence.Hits.Covering(mention.To + 1) is { } behind && behind.Words.As(Category.Signals, "next-one") is { Value: "behind" } && !(behind.To + 1 < sentence.Tokens.Count && sentence.Tokens[behind.To + 1].IsCapitalised))
            || sentence.Hits.Covering(mention.From - 1)?.Words.As(Category.Signals, "next-one") is { Value: "before" });

    // "was to have visited Kenya in May", and not "called off a visit that was to have begun on Sunday"
    private static bool IsUnfulfilled(SentenceReading sentence, CueMention future) => future.As(Category.Signals, "plan") is { Value: "unfulfilled" } && !Clause.HasSignal(sentence, -1, future.From, "cancel");

    // "dijadwalkan datang pada 7 April lalu,": what was to come has passed.
    private static bool IsGone(SentenceReading sentence, DateMention mention) => sentence.MayHaveSignal(EntrySet.BitOf("gone"))
        && Clause.Signal(sentence, mention.To, mention.To + 3, "gone") is { } gone && gone.From == mention.To + 1
        && (gone.To + 1 >= sentence.Tokens.Count || !sentence.Tokens[gone.To + 1].IsWord);

    /// <summary>"rencana aksi tahun 2025", told in that year or before: what the document is for, and not when it was signed.</summary>
    public static bool IsTerm(SentenceReading sentence, DateMention mention, DateOnly? told) =>
        mention is { End: null, Start: { Year: { } year, Month: null } } && told is { } now && year >= now.Year && sentence.HasCue(Category.Agreements)
        && sentence.Hits.Covering(mention.From - 1)?.Words.Has(Category.Agreements, "document") == true;

    // "declared 2026 the Year of Tourism": what is declared, and not when.
    private static bool IsNameOfYear(SentenceReading sentence, DateMention mention) =>
        mention is { End: null, Start: { Year: not null, Month: null } } && sentence.HasCue(Category.Agreements) && sentence.Cues.Any(c => c.From > mention.To
            && c.From - mention.To <= YearGap && c.As(Category.Agreements, "document") is { Value: "year" });

    // "on 5 June, a day after his arrival": the day is told already.
    private static bool IsExplanation(SentenceReading sentence, DateMention mention) =>
        mention.From > 1 && sentence.Hits.Covering(mention.To)?.Words.Has(Category.Signals, "counted-from") == true && sentence.Tokens[mention.From - 1].IsSign(',')
        && sentence.DateMentions.Any(d => d.To == mention.From - 2 && d is { Relative: null });

    // "Pada Selasa (3/6), Presiden akan bertolak ..."
    private static bool IsAtHead(Mention future, Mention date) => date.From <= HeadTokens && future.From - date.To <= HeadTokens;

    // "begins a visit on Sunday", "is in Kenya until Sunday"
    private static bool IsPresently(SentenceReading sentence, Mention weekday) =>
        (Clause.Signal(sentence, weekday.From - PresentGap, weekday.From, "presently") is { } presently && IsOneClause(sentence, presently, weekday))
        || (Clause.HasSignal(sentence, weekday.From - 3, weekday.From, "end") && Clause.HasSignal(sentence, -1, weekday.From, "ongoing"));

    // "had arrived in Kenya on Monday and were to leave on Friday", "who arrived on Sunday, travels to Ghana on Wednesday"
    private static bool IsTold(SentenceReading sentence, Mention date) => sentence.Cues.Any(c => c.To < date.From && c.As(Category.Visits) is { Key: "verb" or "stay" or "arrival" or "came" });

    // "will buy jets under a contract signed in Paris last August"
    private static bool IsOfSignedThing(SentenceReading sentence, Mention date) => sentence.HasCue(Category.Agreements)
        && sentence.Cues.Any(c => c.To < date.From && date.From - c.To <= PlaceGap && c.As(Category.Agreements) is { Key: "conclude" or "passive" }
            && sentence.Hits.Covering(c.From - 1)?.Words.Has(Category.Agreements, "document") == true && !Clause.HasSignal(sentence, c.To, date.From, "future"));

    // "Under a deal signed on Monday, Kenya will train the police": the deal is signed already.
    private static bool IsOfParticiple(SentenceReading sentence, Mention date) =>
        sentence.Cues.Any(c => c.To < date.From && (date.From - c.To <= NearParticiple || (date.From - c.To <= PlaceGap && sentence.Places.Any(p => p.From > c.To && p.To < date.From && Location.IsAt(sentence, p))))
            && c.As(Category.Agreements) is { Key: "conclude" or "passive" });

    private static bool IsOneClause(SentenceReading sentence, Mention a, Mention b) =>
        !Clause.HasSignal(sentence, Math.Min(a.To, b.To), Math.Max(a.From, b.From), "cut");

    // "in the afternoon on Tuesday": the day is told beside it.
    private static bool IsPartOfToldDay(SentenceReading sentence, DateMention mention) =>
        mention.Relative == "same-part" && Array.Exists(sentence.DateMentions, static d => d.Relative != "same-part");
}
