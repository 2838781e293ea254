using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Signals that make a fact of a word unreal.</summary>
internal static class Unreality
{
    /// <summary>The refusal of a cue for a signal between two tokens (neither included), or null when none of the signals is there.</summary>
    public static Refusal? Between(SentenceReading sentence, CueMention cue, int after, int before, params ReadOnlySpan<string> keys)
    {
        if (Clause.Signal(sentence, after, before, keys) is not { } signal)
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

    private static RefusalReason ReasonOf(string key) => key switch
    {
        "invite" => RefusalReason.Invited,
        "plan" or "condition" => RefusalReason.Intended,
        "negation" => RefusalReason.Denied,
        "cancel" or "called-off" => RefusalReason.Cancelled,
        "future" => RefusalReason.Coming,
        "hearsay" => RefusalReason.Hearsay,
        "indefinite" => RefusalReason.Indefinite,
        "airport" => RefusalReason.Greeting,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "not a signal of unreality"),
    };
}
