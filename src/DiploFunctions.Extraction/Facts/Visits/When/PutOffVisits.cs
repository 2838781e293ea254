using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>A visit that is put off: what was planned for the old days is called off, and planned for the new ones.</summary>
internal static class PutOffVisits
{
    private const string PutOff = "put-off";
    private const string FormerPlan = "former-plan";
    private const string NewDay = "new-day";
    private const int FarthestBefore = 6;
    private const int FarthestBehind = 22;
    private static readonly ulong Bits = EntrySet.BitOf(PutOff) | EntrySet.BitOf(FormerPlan);

    /// <summary>The telling itself, unless the sentence tells new days: then that of the old ones, where they are told, and that of the new ones.</summary>
    public static IEnumerable<VisitTelling> Of(Calendar calendar, SentenceReading sentence, CueMention travel, VisitTelling told)
    {
        if (!sentence.MayHaveSignal(Bits) || Days(calendar, sentence, travel) is not var (old, later))
        {
            return [told];
        }

        var isToCome = calendar.Reference is not { } now || later.Start.Last >= now;
        var planned = told with
        {
            Status = isToCome ? VisitStatus.Planned : VisitStatus.Completed,
            Start = later.Start,
            End = later.End,
            Basis = told.Basis.By("new days of a visit put off"),
        };
        return old is null
            ? [planned]
            : [told with { Status = VisitStatus.Cancelled, Start = old.Start, End = old.End, Basis = told.Basis.By("days of a visit put off") }, planned];
    }

    private static (ResolvedDate? Old, ResolvedDate New)? Days(Calendar calendar, SentenceReading sentence, CueMention travel)
    {
        foreach (var change in sentence.Cues)
        {
            if ((change.Words.Signals & Bits) != 0 && IsAbout(sentence, change, travel) && Days(calendar, sentence, travel, change) is { } days)
            {
                return days;
            }
        }

        return null;
    }

    private static (ResolvedDate? Old, ResolvedDate New)? Days(Calendar calendar, SentenceReading sentence, CueMention travel, CueMention change)
    {
        if (change.IsSignal(PutOff) && FromTo(calendar, sentence, change) is { End: { } last } both)
        {
            return (both with { End = null }, both with { Start = last, End = null });
        }

        var later = change.IsSignal(PutOff) ? calendar.In(sentence).LastOrDefault(d => d.Mention.From > change.To && IsNewDay(sentence, d.Mention))
            : change.IsSignal(FormerPlan) ? AfterPlan(calendar, sentence, change)
            : null;
        return later is null ? null : (OldDays(calendar, sentence, travel, later), later);
    }

    // "has postponed his visit", "the visit, which ..., was moved"; no other journey or clause in between
    private static bool IsAbout(SentenceReading sentence, CueMention change, CueMention travel) =>
        change.To < travel.From ? travel.From - change.To <= FarthestBefore
            : change.From - travel.To <= FarthestBehind && !Clause.BeginsBetween(sentence, travel.To, change.From) && !sentence.Cues.Any(c => c.From > travel.To
                && c.To < change.From && (c.Is(Category.Visits, "noun") || c.Is(Category.Agreements, "document") || c.Words.Has(Category.Meetings)));

    // "moved from 5 to 12 June": written as a span is, but not "postponed a visit that was planned from 5 to 12 June"
    private static ResolvedDate? FromTo(Calendar calendar, SentenceReading sentence, CueMention change) =>
        calendar.In(sentence).FirstOrDefault(d => d.Mention.IsSpan && d.Mention.From > change.To && !Clause.HasSignal(sentence, change.To, d.Mention.From, "takes-place", "scheduled", "other-event")
            && sentence.Hits.Covering(d.Mention.From - 1)?.Words.Has(Category.Signals, "from") == true);

    // "until June", "to the 16th of June"
    private static bool IsNewDay(SentenceReading sentence, DateMention date) =>
        sentence.Hits.Covering(date.From - 1)?.Words.Has(Category.Signals, NewDay) == true || sentence.Hits.Covering(date.From)?.Words.Has(Category.Signals, NewDay) == true
        || sentence.Hits.Covering(date.From - 2)?.Words.Has(Category.Signals, NewDay) == true;

    // "originally planned for 5 May, will now take place on 16 June"
    private static ResolvedDate? AfterPlan(Calendar calendar, SentenceReading sentence, CueMention change)
    {
        var planned = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > change.To);
        return planned is null ? null : calendar.In(sentence).FirstOrDefault(d => d.Mention.From > planned.Mention.To
            && Clause.HasSignal(sentence, planned.Mention.To, d.Mention.From, "future"));
    }

    // Behind the word of travel; a day at the head of the sentence is when it was said.
    private static ResolvedDate? OldDays(Calendar calendar, SentenceReading sentence, CueMention travel, ResolvedDate later) =>
        calendar.In(sentence).FirstOrDefault(d => d.Mention.From > travel.To && d.Mention.To < later.Mention.From && d.Start != later.Start);
}
