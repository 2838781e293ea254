using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Signals that make a fact of a word unreal.</summary>
internal static class Unreality
{
    /// <summary>The refusal of a cue for a signal between two tokens (neither included), or null when none of the signals is there.</summary>
    public static Refusal? Between(SentenceReading sentence, CueMention cue, int after, int before, params ReadOnlySpan<string> keys)
    {
        // "We will not wait," A told B in a meeting
        // "A, who was not invited, received B"
        if (Clause.SignalOutsideQuotes(sentence, after, before, cue.From, keys) is not { } signal || IsOfClauseBefore(sentence, signal, before) || (before == cue.From && Clause.IsAside(sentence, signal, cue.From)))
        {
            return null;
        }

        foreach (var key in keys)
        {
            if (signal.IsSignal(key))
            {
                return new Refusal(cue, ReasonOf(key), signal);
            }
        }

        return null;
    }

    // "... urging a ceasefire, and their ministers signed": the words stand in another clause, which has a subject of its own.
    private static bool IsOfClauseBefore(SentenceReading sentence, CueMention signal, int before)
    {
        for (var i = before - 1; i > signal.To + 1; i--)
        {
            if (sentence.Hits.IsSignal(i, "and"))
            {
                return sentence.Tokens[i - 1].IsSign(',') && BeginsSubject(sentence, i + 1);
            }
        }

        return false;
    }

    private static bool BeginsSubject(SentenceReading sentence, int token) => sentence.Hits.Covering(token) is CueMention cue && (cue.IsSignal("parties") || cue.IsSignal("pair"))
        || Array.Exists(sentence.Actors, p => p.From == token);

    private static RefusalReason ReasonOf(string key) => key switch
    {
        "invite" => RefusalReason.Invited,
        "plan" or "condition" or "undecided" => RefusalReason.Intended,
        "negation" => RefusalReason.Denied,
        "cancel" or "called-off" => RefusalReason.Cancelled,
        "future" or "scheduled" or "soon" => RefusalReason.Coming,
        "hearsay" => RefusalReason.Hearsay,
        "indefinite" => RefusalReason.Indefinite,
        "airport" => RefusalReason.Greeting,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "not a signal of unreality"),
    };
}
