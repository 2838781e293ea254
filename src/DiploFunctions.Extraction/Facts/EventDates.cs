using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Which of the dates around it dates an event.</summary>
internal static class EventDates
{
    /// <summary>The date of the sentence nearest to a cue, else the day that its paragraph was opened with; null when there is neither.</summary>
    public static ResolvedDate? Near(Calendar calendar, SentenceReading sentence, Mention cue) =>
        InSentence(calendar, sentence, cue) ?? calendar.CarriedInto(sentence);

    /// <summary>The date of the sentence nearest to a cue, a whole day before any other; one that follows "since" dates something else.</summary>
    public static ResolvedDate? InSentence(Calendar calendar, SentenceReading sentence, Mention cue)
    {
        ResolvedDate? nearest = null;
        var least = (IsPart: true, Distance: int.MaxValue);
        foreach (var date in calendar.In(sentence))
        {
            var mention = date.Mention;
            var distance = (IsPart: !date.Start.IsWholeDay, mention.From > cue.To ? mention.From - cue.To : cue.From - mention.To);
            if ((nearest is null || distance.CompareTo(least) < 0)
                && !FollowsSince(sentence, mention) && !IsReported(sentence, cue, mention) && !IsInserted(sentence, cue, mention))
            {
                (nearest, least) = (date, distance);
            }
        }

        return nearest;
    }

    // "In the meeting with A, B said that the visit in 2015 ..."
    private static bool IsReported(SentenceReading sentence, Mention cue, Mention date) =>
        date.From > cue.To && Clause.HasSignal(sentence, cue.To, date.From, "that");

    // "A, who had come a day earlier, met B": the day is that of the clause between the commas.
    private static bool IsInserted(SentenceReading sentence, Mention cue, Mention date)
    {
        var opens = sentence.Cues.LastOrDefault(c => c.To < date.From && c.IsSignal("cut") && c.From > 0 && sentence.Tokens[c.From - 1].IsSign(','));
        return date.To < cue.From && opens is not null && Clause.HasComma(sentence, date.To, cue.From) && !Clause.HasComma(sentence, opens.To, date.From);
    }

    // "after a day earlier he had met B": what counts from another day is a day of its own.
    public static bool FollowsSince(SentenceReading sentence, Mention date) => date is not DateMention { Relative: "previous" or "next" } && (
        Clause.HasSignal(sentence, date.From - 3, date.From, "since") || sentence.Hits.Covering(date.From)?.Words.Has(Category.Signals, "since") == true);
}
