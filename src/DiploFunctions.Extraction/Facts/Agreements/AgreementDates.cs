using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Which date is that of a document: one of the clause that tells its signing goes before any other of the sentence.</summary>
internal static class AgreementDates
{
    private const int NearDate = 12;

    public static ResolvedDate? Of(ArticleReading reading, Calendar calendar, SentenceReading sentence, CueMention verb, CueMention document)
    {
        var from = Math.Min(verb.From, document.From);
        var to = Math.Max(verb.To, document.To);
        var told = calendar.In(sentence).Where(d => (!EventDates.FollowsSince(sentence, d.Mention) || d.Mention.To < verb.From)
            && !IsTerm(sentence, document, d)).ToList();
        if (told.Count == 0)
        {
            return Before(reading, calendar, sentence);
        }

        // "signed a treaty on Monday and an accord on Tuesday": each has its own.
        var ofClause = told.Where(d => !IsCutOff(sentence, d, from, to)).OrderBy(d => d.Start.IsWholeDay ? 0 : 1)
            .ThenBy(d => Distance(d, verb.From < document.From ? document : verb)).FirstOrDefault();
        return ofClause ?? told.Find(d => d.Start.IsWholeDay) ?? told.FindLast(d => d.Mention.To < from)
            ?? told.Find(d => Math.Abs(d.Mention.From - document.To) <= NearDate && !IsOfOtherVerb(sentence, d, to)) ?? Before(reading, calendar, sentence);
    }

    /// <summary>The date that the sentences before in the paragraph tell: a day, or the month or year of a visit or meeting; null when there is none.</summary>
    public static ResolvedDate? Before(ArticleReading reading, Calendar calendar, SentenceReading sentence)
    {
        for (var i = sentence.Number - 1; i >= 0 && reading.Sentences[i].Sentence.Paragraph == sentence.Sentence.Paragraph; i--)
        {
            var before = reading.Sentences[i];
            if (calendar.In(before) is [.., var last] && !last.Start.IsWholeDay && !calendar.In(before).Any(d => d.Start.IsWholeDay)
                && (before.HasCue(Category.Visits) || before.HasCue(Category.Meetings)))
            {
                return last;
            }

            if (calendar.In(before).Any(d => d.Start.IsWholeDay))
            {
                break;
            }
        }

        return calendar.CarriedInto(sentence);
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

    // "a programme for 2025", "a scheme until 2030": how long it is to last.
    private static bool IsTerm(SentenceReading sentence, CueMention document, ResolvedDate date) =>
        !date.Start.IsWholeDay && date.Mention.From > document.To
        && (sentence.Hits.IsSignal(date.Mention.From - 1, "about") || sentence.Hits.IsSignal(date.Mention.From - 1, "end"));
}
