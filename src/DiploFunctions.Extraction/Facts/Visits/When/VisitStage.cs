using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>How far the visit that one word of travel tells has come.</summary>
internal sealed class VisitStage(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
    private const string Accepted = "accepted";
    private const string Settled = "set";
    private const string Unfulfilled = "unfulfilled";
    private const int CancelGap = 8;
    private const int CalledOffGap = 30;
    private const int OngoingGap = 8;
    private const int MakingGap = 12;
    private const int SoonGap = 14;
    private const int NearPlace = 7;
    private const int NearPlan = 4;
    private const int NearEnd = 4;

    private readonly int _clause = Clause.Start(sentence, cue.From) - 1;

    /// <summary>True for "accepted an invitation to visit Kenya on 5 June": an invitation with a day that is still to come is a plan.</summary>
    public bool IsOfAcceptedInvitation => Clause.Signal(sentence, _clause, cue.From, "invite") is { } invite && invite.As(Category.Signals, "invite")?.Value == Accepted
        && calendar.In(sentence).Any(d => d.Mention.From > cue.To && calendar.Reference is { } now && d.Start.Last > now)
        && !Clause.HasSignal(sentence, _clause, cue.From, "plan", "negation");

    /// <summary>True for "a planned visit": no wish, but what is to be.</summary>
    public bool IsSet => entry.Key == "noun" && Clause.Signal(sentence, cue.From - NearPlan, cue.From, "plan")?.As(Category.Signals, "plan")?.Value == Settled
        && !Clause.HasSignal(sentence, _clause, cue.From, "negation", "invite");

    /// <summary>True for "will not travel to Kenya as planned", "won't be going after all": a journey that was to be.</summary>
    public bool IsGivenUp { get; } = sentence.MayHaveSignal(EntrySet.BitOf("as-planned"))
        && Clause.HasSignal(sentence, Clause.Start(sentence, cue.From) - 1, cue.From, "negation") && Clause.HasSignal(sentence, cue.To, sentence.Tokens.Count, "as-planned");

    /// <summary>True for "was to have visited Kenya in May", "had been due in Kenya": a journey that was planned and came to nothing.</summary>
    public bool IsUnfulfilled { get; } = sentence.MayHaveSignal(EntrySet.BitOf("plan"))
        && (cue.As(Category.Signals, "plan") ?? Clause.Signal(sentence, Clause.Start(sentence, cue.From) - 1, cue.From, "plan")?.As(Category.Signals, "plan"))?.Value == Unfulfilled;

    /// <summary>The status of a visit with a first day.</summary>
    public VisitStatus From(PartialDate? start)
    {
        if (IsGivenUp || IsUnfulfilled || Clause.HasSignal(sentence, Math.Max(_clause, cue.From - CancelGap), cue.From, "cancel") || IsCancellationOf() || IsCalledOff())
        {
            return VisitStatus.Cancelled;
        }

        if (!IsOver(start) && IsPlanned(start))
        {
            return VisitStatus.Planned;
        }

        var isOngoing = Clause.HasSignal(sentence, Math.Max(_clause, cue.From - OngoingGap), cue.From, "ongoing") || cue.IsSignal("ongoing");
        return isOngoing ? VisitStatus.Ongoing : VisitStatus.Completed;
    }

    // "the cancellation of President A's visit"
    private bool IsCancellationOf() => sentence.People.LastOrDefault(p => p.To < cue.From) is { } visitor && cue.From - visitor.To <= NearEnd
        && sentence.Hits.Covering(visitor.From - 1)?.Words.Has(Category.Signals, "cancel") == true;

    // "A trip to Kenya that he was to make on Monday was called off"; "was due in Kenya on Monday but stayed at home"
    private bool IsCalledOff() => (entry.Key is "coming" or "stay" or "verb" && Clause.HasSignal(sentence, cue.To, sentence.Tokens.Count, "cancel") && CalledOff.In(sentence, cue.To)) || IsCalledOffBehind();

    // A question calls nothing off: "Is it true that the visit to Kenya was cancelled?"
    private bool IsCalledOffBehind() => !sentence.Tokens[^1].IsSign('?')
        && entry.Key is "noun" or "verb" or "verb-near" or "coming" or "stay" or "attend" or "transit"
        && Clause.Signal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + CalledOffGap), "called-off") is { } off
        && !Clause.BeginsBetween(sentence, cue.To, off.From)
        && !sentence.Cues.Any(c => c.From > cue.To && c.To < off.From && c.As(Category.Visits) is { Key: "noun" or "verb" } && !(c.Is(Category.Visits, "noun") && off.From - c.To <= 2));

    // "will be able to do more under a pact signed during the visit of A, which ended on Monday"
    private bool IsOver(PartialDate? start) => entry.Key == "noun" && start is { IsWholeDay: true } day && calendar.Reference is { } now && day.First <= now
        && calendar.In(sentence).Any(d => d.Start == day && d.Mention.From > cue.To && Clause.HasSignal(sentence, d.Mention.From - NearEnd, d.Mention.From, "completed"));

    private bool IsPlanned(PartialDate? start)
    {
        // "He will go to A before he visits B": the future holds for the whole sentence, but not for what is only reported.
        var since = IsOfSpeaker() ? _clause : Clause.HasSignal(sentence, -1, cue.From, "that") ? Reported() : -1;
        if (cue.IsSignal("future") || (Clause.SignalOutsideQuotes(sentence, since, cue.From, cue.From, "future") is { } future && !Clause.IsAside(sentence, future, cue.From)) || IsPlannedBehind() || FollowsComing() || IsOfAcceptedInvitation || IsSet)
        {
            return true;
        }

        // "makes his first trip to Kenya next week"
        if (start is null && Clause.HasSignal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + SoonGap), "soon"))
        {
            return true;
        }

        // "berkunjung ke Kenya pekan depan": a week to come may lie in two months, so that no date is told by it
        if (start is null && Array.Exists(sentence.DateMentions, d => d is { Relative: "week", Offset: > 0 } && d.From > cue.To && d.From - cue.To <= SoonGap))
        {
            return true;
        }

        // "the visit that A will pay to Kenya"
        if (entry.Key == "noun" && sentence.Hits.IsSignal(cue.To + 1, "cut") && Clause.HasSignal(sentence, cue.To, cue.To + MakingGap, "future"))
        {
            return true;
        }

        if (start is null && sentence.Sentence.IsTitle && cue.IsSignal("arrived"))
        {
            // "President A arrives in Kenya": of a headline's present no more than the day is new.
            return false;
        }

        return calendar.Reference is { } now
            ? (start is { } day && (day.First > now.AddDays(1) || (day.First > now && calendar.In(sentence).Any(d => d.Start == day && (d.Mention.Relative == "tomorrow" || d.Mention.Weekday is not null))))) || (cue.Is(Category.Visits, "coming") && (start is null || start.Value.Last >= now))
            : cue.Is(Category.Visits, "coming");
    }

    // "Kenya will sign it in July, A said after visiting Ghana": of whoever speaks something else is told than what will be.
    private bool IsOfSpeaker() => Clause.Signal(sentence, -1, cue.From, "future") is { } future
        && Array.FindLast(sentence.Actors, p => p.From > future.To && p.To < cue.From) is { } speaker && sentence.Tokens[speaker.From - 1].IsSign(',')
        && (Clause.HasSignal(sentence, speaker.To, speaker.To + NearEnd, "who") || Clause.Signal(sentence, speaker.To, speaker.To + NearEnd, "reports") is { } said && Clause.HasSignal(sentence, said.To, cue.From, "order"));

    // "sẽ tới Kenya trước khi sang Ghana": one phrase holds the verb and its future. A day that is told says itself whether it is to come.
    private bool FollowsComing() => Clause.FollowsOrder(sentence, cue) && Array.Exists(sentence.Cues, c => c.To < cue.From && c.Is(Category.Visits, "coming"))
        && sentence.DateMentions.Length == 0;

    // "said she would go to Kenya before flying to Ghana": what is to come before is to come itself.
    private int Reported() => sentence.Hits.Covering(_clause) is { } order && order.Words.Has(Category.Signals, "order") && !Clause.HasSignal(sentence, _clause, cue.From, "past")
        ? Clause.Start(sentence, order.From) - 1 : _clause;

    // "the visit to Kenya is planned for June"
    private bool IsPlannedBehind() => entry.Key == "noun" && Clause.Signal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + CalledOffGap), "takes-place") is { } plan
        && sentence.Places.FirstOrDefault(p => p.From > cue.To && p.IsCountry) is var place && plan.From - (place?.To ?? cue.To) is > 0 and <= NearPlan
        && (place is null || place.From - cue.To <= NearPlace);
}
