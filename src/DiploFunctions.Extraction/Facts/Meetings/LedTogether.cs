using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>A joint body whose session two lead: "The joint commission met in Accra on Monday, led by A and B."</summary>
internal static class LedTogether
{
    private const int NearLeader = 2;

    /// <summary>The two of two countries directly behind a word of leading, where a dialogue or talks are told before it; null elsewhere.</summary>
    public static MeetingRoles? Of(SentenceReading sentence)
    {
        if (sentence.Actors.Length < 2 || !sentence.MayHaveSignal(EntrySet.BitOf("leads") | EntrySet.BitOf("led-by")))
        {
            return null;
        }

        foreach (var cue in sentence.Cues)
        {
            if ((cue.IsSignal("leads") || cue.IsSignal("led-by")) && Body(sentence, cue) is { } kind
                && Clause.GroupAfter(sentence, cue.To, NearLeader) is [var one, var other] pair && MeetingNouns.IsPair(sentence, pair))
            {
                return new MeetingRoles(cue, kind, [one], [other]) { IsNoun = true };
            }
        }

        return null;
    }

    private static MeetingKind? Body(SentenceReading sentence, CueMention led)
    {
        foreach (var cue in sentence.Cues)
        {
            if (cue.To < led.From && cue.As(Category.Meetings, "noun") is { } noun && Kinds.Parse<MeetingKind>(noun.Value) is var kind and (MeetingKind.Talks or MeetingKind.Dialogue))
            {
                return kind;
            }
        }

        return null;
    }
}
