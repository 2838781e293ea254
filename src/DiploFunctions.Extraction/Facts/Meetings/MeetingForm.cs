using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>How formal a word of meeting is, and whether it was at a distance.</summary>
internal static class MeetingForm
{
    private const int WidestGap = 8;
    private const int FarthestRemote = 12;
    private const int FarthestFromHead = 28;
    private const int NearEvent = 8;
    private const string Call = "call";
    private const string Reception = "reception";

    /// <summary>The kind that the words around it leave to a word of meeting.</summary>
    public static MeetingKind KindOf(SentenceReading sentence, CueMention cue, Entry entry) => IsRemote(sentence, cue) ? MeetingKind.Call
        : entry is { Key: "mutual", Value: "call" } && IsFaceToFace(sentence, cue) ? MeetingKind.Meeting
        : entry is { Key: "verb" or "verb-with", Value: Call } && (IsAtEvent(sentence, cue) || Clause.HasSignal(sentence, cue.To, cue.To + FarthestRemote, "margins")) ? MeetingKind.Meeting
        : entry.Value == Reception && IsForTalks(sentence, cue) ? MeetingKind.Talks : Named(sentence, cue, entry);

    // "A was met at the palace by B, and the two spoke for an hour"
    private static bool IsFaceToFace(SentenceReading sentence, CueMention cue) => Array.Exists(sentence.Cues,
        c => c.To < cue.From && c.Words.Has(Category.Meetings) && (c.As(Category.Meetings) is { Key: "verb", Value: "reception" or "meeting" } || c.IsSignal("agent")));

    // "spoke with B on the sidelines of the summit", and not "spoke with B about the summit"
    private static bool IsAtEvent(SentenceReading sentence, CueMention cue)
    {
        var occasion = Array.Find(sentence.Cues, c => c.From > cue.To && c.Is(Category.Visits, "occasion"));
        return occasion is not null && occasion.From - cue.To <= WidestGap + FarthestRemote && !Clause.HasSignal(sentence, cue.To, occasion.From, "cut")
            && Clause.Signal(sentence, Math.Max(cue.To, occasion.From - NearEvent), occasion.From, "at") is { } at && Clause.GroupAfter(sentence, cue.To, WidestGap) is { Count: > 0 } met && met[^1].To == at.From - 1;
    }

    // "hosted B for talks"
    private static bool IsForTalks(SentenceReading sentence, CueMention cue) => Array.Exists(sentence.Cues, c => c.From > cue.To + 1 && c.From - cue.To <= FarthestRemote
        && c.As(Category.Meetings, "noun") is { Value: "talks" } && sentence.Hits.Covering(c.From - 1) is { } link && link.Words.Has(Category.Institutions, "link") && link.Words.Has(Category.Signals, "about")
        && !Clause.HasSignal(sentence, cue.To, c.From, "cut"));

    // "the fifth meeting of the joint committee": as formal as the body that meets
    private static MeetingKind Named(SentenceReading sentence, CueMention cue, Entry entry)
    {
        var kind = Kinds.Parse<MeetingKind>(entry.Value);
        var body = entry.Key != "noun" || !sentence.Hits.IsSignal(cue.To + 1, "of") ? null
            : sentence.Cues.FirstOrDefault(c => c.From > cue.To + 1 && c.From - cue.To <= WidestGap && c.Is(Category.Meetings, "noun"));
        return body is not null && Kinds.Parse<MeetingKind>(body.As(Category.Meetings, "noun")!.Value) is var formal && formal < kind ? formal
            : (Chained(sentence, cue) ?? Chaired(sentence, cue, entry)) is { } first && first < kind ? first : kind;
    }

    // "co-chaired the annual meeting with B": a meeting with chairs on both sides is one of their consultations
    private static MeetingKind? Chaired(SentenceReading sentence, CueMention cue, Entry entry) => entry.Key == "noun"
        && Array.FindLast(sentence.Cues, c => c.To < cue.From && c.Words.Has(Category.Meetings)) is { } chaired && cue.From - chaired.To <= WidestGap
        && chaired.As(Category.Meetings) is { Key: "mutual", Value: "dialogue" } && !Clause.HasSignal(sentence, chaired.To, cue.From, "cut", "and")
            ? MeetingKind.Dialogue : null;

    // "held talks and dined with B": as formal as the first of two words that share whom they are about
    private static MeetingKind? Chained(SentenceReading sentence, CueMention cue)
    {
        var and = sentence.Hits.IsSignal(cue.From - 1, "and") ? cue.From - 1 : cue.From - 2;
        return sentence.Hits.IsSignal(and, "and") && sentence.Hits.Covering(and - 1)?.As(Category.Meetings) is { Key: "verb" or "mutual" or "noun" } entry
            ? Kinds.Parse<MeetingKind>(entry.Value) : null;
    }

    // "spoke at length about the crisis by telephone": the means stand anywhere in the clause.
    public static bool IsRemote(SentenceReading sentence, CueMention cue) =>
        sentence.Cues.Any(c => c.Is(Category.Meetings, "remote")
            && (c.From > cue.To
                ? c.From - cue.To <= FarthestRemote && !Clause.HasSignal(sentence, cue.To, c.From, "cut")
                // "Melalui telepon pada Minggu malam, A dan B membahas ..."
                : cue.From - c.To <= (c.From == 0 ? FarthestFromHead : FarthestRemote) && !Clause.HasSignal(sentence, c.To, cue.From, "cut")));
}
