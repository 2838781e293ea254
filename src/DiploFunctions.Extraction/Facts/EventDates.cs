using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Which of the dates around it dates an event.</summary>
internal static class EventDates
{
    /// <summary>The date of the sentence nearest to a cue, else the day that its paragraph was opened with; null when there is neither.</summary>
    public static ResolvedDate? Near(Calendar calendar, SentenceReading sentence, Mention cue) =>
        InSentence(calendar, sentence, cue) ?? calendar.CarriedInto(sentence);

    /// <summary>The date of the sentence nearest to a cue; one that follows "since" dates something else.</summary>
    public static ResolvedDate? InSentence(Calendar calendar, SentenceReading sentence, Mention cue) =>
        calendar.In(sentence)
            .Where(d => !FollowsSince(sentence, d.Mention) && !IsReported(sentence, cue, d.Mention))
            .OrderBy(d => d.Start.IsWholeDay ? 0 : 1)
            .ThenBy(d => d.Mention.From > cue.To ? d.Mention.From - cue.To : cue.From - d.Mention.To)
            .FirstOrDefault();

    // "In the meeting with A, B said that the visit in 2015 ..."
    private static bool IsReported(SentenceReading sentence, Mention cue, Mention date) =>
        date.From > cue.To && Clause.HasSignal(sentence, cue.To, date.From, "that");

    public static bool FollowsSince(SentenceReading sentence, Mention date) =>
        Clause.HasSignal(sentence, date.From - 3, date.From, "since");
}
