using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>The day of the talks told last, for what is told of "at the end of the talks" in another paragraph.</summary>
internal sealed class DayOfTalks
{
    private const int Head = 7;
    private const int FarthestBack = 12;

    // "relations since their establishment on 11 August 1993"
    private const int FarthestSince = 6;
    private (ResolvedDate Date, int Sentence)? _last;

    /// <summary>Takes in a sentence with its dates, in order.</summary>
    public void Advance(SentenceReading sentence, ResolvedDate[] dates)
    {
        if (dates.Length > 0 && sentence.HasCue(Category.Meetings) && Array.FindLast(dates, d => d is { Start.IsWholeDay: true, End: null } && !Clause.HasSignal(sentence, d.Mention.From - FarthestSince, d.Mention.From, "since")) is { } day
            && Array.Exists(sentence.Cues, static c => c.As(Category.Meetings) is { Value: "talks" or "dialogue" or "meeting", Key: not "none" }) && !Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "future", "plan", "negation"))
        {
            _last = (day, sentence.Number);
        }
    }

    /// <summary>Their day when a sentence goes back to them at its head ("After the talks, ..."); null otherwise.</summary>
    public ResolvedDate? In(SentenceReading sentence)
    {
        if (_last is not { } last || sentence.Number - last.Sentence > FarthestBack || !sentence.HasCue(Category.Meetings))
        {
            return null;
        }

        var talks = Array.Find(sentence.Cues, static c => c.From <= Head && c.Is(Category.Meetings, "noun"));
        return talks is not null && !sentence.Hits.IsSignal(talks.To + 1, "with") && !sentence.Hits.IsSignal(talks.To + 1, "between") && !Array.Exists(sentence.People, p => p.From < talks.From)
            ? last.Date : null;
    }
}
