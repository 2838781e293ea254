using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Which date is that of a document: one of the clause that tells its signing goes before any other of the sentence.</summary>
internal static class AgreementDates
{
    private const int NearDate = 12;
    private const int NearOwn = 7;
    private const int Direct = 2;
    private const int NearFuture = 3;

    // What was to come may have been on a day just before the article.
    private const int PassedDays = 21;
    private const string Planned = "planned";

    /// <summary>The date, or null; what is to be signed has none that has long passed ("will sign a plan under the partnership that they raised last year").</summary>
    public static ResolvedDate? Of(ArticleReading reading, Calendar calendar, SentenceReading sentence, CueMention verb, CueMention document) =>
        Told(reading, calendar, sentence, verb, document) is { } date && !(calendar.Reference is { } now && date.Start.Last < now.AddDays(-PassedDays) && IsToCome(sentence, verb, document)) ? date : null;

    private static bool IsToCome(SentenceReading sentence, CueMention verb, CueMention document)
    {
        var from = Math.Min(verb.From, document.From);
        return Clause.HasSignal(sentence, from - NearFuture, from, "future");
    }

    private static ResolvedDate? Told(ArticleReading reading, Calendar calendar, SentenceReading sentence, CueMention verb, CueMention document)
    {
        var from = Math.Min(verb.From, document.From);
        var to = Math.Max(verb.To, document.To);
        if (EventDates.OfWhen(calendar, sentence, verb) is { } when && !Array.Exists(calendar.In(sentence), d => d.Mention.From > verb.From))
        {
            return when;
        }

        if (calendar.DayOfStay(sentence, verb) is { } ofStay)
        {
            return ofStay;
        }

        var told = calendar.In(sentence).Where(d => (!EventDates.FollowsSince(sentence, d.Mention) || d.Mention.To < verb.From)
            && !(d.Mention.To < verb.From && (DateRole.IsLast(sentence, d.Mention) || (sentence.MayHaveSignal(EntrySet.BitOf("cut")) && IsOfParty(sentence, verb, d.Mention)))) && !IsTerm(sentence, document, d) && !IsOfOther(calendar, sentence, d, verb, document)).ToList();
        if (told.Count == 0 && Clause.HasSignal(sentence, Clause.Start(sentence, from) - 1, to, "future"))
        {
            // "signed a treaty on Monday. Two documents will be signed": not on that Monday.
            return EventDates.Before(reading, calendar, sentence) is { } day && !(day.Start.Last < calendar.Reference) ? day : null;
        }

        if (told.Count == 0)
        {
            return EventDates.Before(reading, calendar, sentence) ?? ToldBehind.Of(reading, calendar, sentence, Category.Agreements, "document") ?? ToldBehind.Of(reading, calendar, sentence, Category.Signals, "signing");
        }

        return OfSeveral(sentence, verb, document, told) ?? EventDates.Before(reading, calendar, sentence);
    }

    // Of the dates that the sentence tells; null where all are cut off from the document.
    private static ResolvedDate? OfSeveral(SentenceReading sentence, CueMention verb, CueMention document, List<ResolvedDate> told)
    {
        var from = Math.Min(verb.From, document.From);
        var to = Math.Max(verb.To, document.To);
        if (told.Count > 1 && verb.From > document.To && told.Find(d => d.Mention.From > verb.To && d.Mention.From - verb.To <= Direct) is { } direct)
        {
            // "welcomed on Tuesday the treaty signed in March"
            return direct;
        }

        if (told.Count > 1 && OfOneOfSeveral(sentence, document, verb, told) is { } own)
        {
            return own;
        }

        if (told is [var coming] && coming.Mention.From > to && Clause.HasSignal(sentence, -1, verb.From, "future"))
        {
            // "will be signed when A comes to Accra in June"
            return coming;
        }

        // "signed a treaty on Monday and an accord on Tuesday": each has its own.
        var ofClause = told.Where(d => !IsCutOff(sentence, d, from, to)).OrderBy(d => d.Start.IsWholeDay ? 0 : 1)
            .ThenBy(d => Distance(d, verb.From < document.From ? document : verb)).FirstOrDefault();
        return ofClause ?? told.Find(d => d.Start.IsWholeDay) ?? told.FindLast(d => d.Mention.To < from)
            ?? told.Find(d => Math.Abs(d.Mention.From - document.To) <= NearDate && !IsOfOtherVerb(sentence, d, to));
    }

    // "that enters into force on 1 July", "amending the treaty of 1998", "to double trade by 2030"
    private static bool IsOfOther(Calendar calendar, SentenceReading sentence, ResolvedDate date, CueMention verb, CueMention document) => verb.As(Category.Agreements)?.Value != Planned && (
        OtherEvents.Claim(sentence, date.Mention, Math.Min(verb.From, document.From), Math.Max(verb.To, document.To))
        || OtherEvents.IsOfEarlierDocument(sentence, date.Mention, document)
        || (calendar.IsToCome(date) && !Clause.HasSignal(sentence, -1, verb.From, "future")));

    // "a tax treaty in 1998, an accord on ports in 2005 and one on Tuesday": the date between a document and the next.
    private static ResolvedDate? OfOneOfSeveral(SentenceReading sentence, CueMention document, CueMention verb, List<ResolvedDate> told)
    {
        var next = Array.Find(sentence.Cues, c => c.From > document.To && c.As(Category.Agreements, "document") is not null);
        var last = Array.FindLast(sentence.Cues, c => c.To < document.From && c.From > verb.To && c.As(Category.Agreements, "document") is not null);
        var own = told.Find(d => d.Mention.From > document.To && d.Mention.From - document.To <= NearOwn && (next is null || d.Mention.To < next.From));
        return verb.To < document.From && own is not null && (told.Exists(d => next is not null && d.Mention.From > next.To) || told.Exists(d => last is not null && d.Mention.From > last.To && d.Mention.To < document.From))
            ? own : null;
    }

    private static int Distance(ResolvedDate date, CueMention cue) =>
        date.Mention.From > cue.To ? date.Mention.From - cue.To : cue.From - date.Mention.To;

    // "In 2024, when the two sides signed ..."; "... to revive the partnership established in 2014": the date stands outside of the clause.
    private static bool IsCutOff(SentenceReading sentence, ResolvedDate date, int from, int to) => date.Mention.To < from
        ? Clause.HasSignal(sentence, date.Mention.To, from, "cut")
        : Clause.HasSignal(sentence, to, date.Mention.From, "cut") || IsOfOtherVerb(sentence, date, to);

    private static bool IsOfOtherVerb(SentenceReading sentence, ResolvedDate date, int to) => sentence.Cues.Any(c => c.From > to && c.To < date.Mention.From
        && c.As(Category.Agreements) is { Key: "raise" or "conclude" or "passive" } && !sentence.Hits.IsSignal(c.From - 1, "about")
        && !sentence.Hits.IsSignal(c.From - 1, "article"));

    // "Finland, which joined in April, and Sweden signed": what is said of one of them between commas
    private static bool IsOfParty(SentenceReading sentence, CueMention verb, Mention date) => Array.FindLast(sentence.Cues, c => c.To < date.From && c.IsSignal("cut")) is { From: > 1 } opens
        && sentence.Tokens[opens.From - 1].IsSign(',') && (sentence.Places.Any(p => p.To == opens.From - 2) || sentence.People.Any(p => p.To == opens.From - 2))
        && Clause.HasComma(sentence, date.To, verb.From) && !Clause.HasComma(sentence, opens.To, date.From);

    // "a programme for 2025", "a scheme until 2030": how long it is to last.
    private static bool IsTerm(SentenceReading sentence, CueMention document, ResolvedDate date) =>
        !date.Start.IsWholeDay && date.Mention.From > document.To
        && (sentence.Hits.IsSignal(date.Mention.From - 1, "about") || sentence.Hits.IsSignal(date.Mention.From - 1, "end"));
}
