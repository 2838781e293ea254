using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Words of meeting behind which a person stands who was not met: "welcomed A's decision", "received a medal from B", "saw B off".</summary>
internal static class NobodyMet
{
    /// <summary>True when the people behind the word are only named for something that is theirs, or are taken leave of.</summary>
    public static bool Behind(SentenceReading sentence, CueMention cue, MeetingKind kind, List<PersonMention> objects) => objects.Count > 0 && objects[0].From > cue.To
        && (IsOwned(sentence, cue, kind, objects) || IsSource(sentence, cue, objects) || IsOfThing(sentence, cue, objects) || IsFarewell(sentence, cue, objects));

    // "welcomed President A's decision": nobody was met.
    private static bool IsOwned(SentenceReading sentence, CueMention cue, MeetingKind kind, List<PersonMention> objects) =>
        (kind == MeetingKind.Reception || cue.IsSignal("vague")) && objects is [var one] && sentence.Hits.IsSignal(one.To + 1, "possessive");

    // "received a medal from B", "welcomed remarks by B", "saw the end of B": nobody but a thing; a delegation is led by somebody.
    private static bool IsSource(SentenceReading sentence, CueMention cue, List<PersonMention> objects)
    {
        var before = objects[0].From - 1;
        while (before > cue.To && IsBeforeName(sentence, before))
        {
            before--;
        }

        return before > cue.To && sentence.Hits.Covering(before)?.Words.Has(Category.Signals, "source") == true;
    }

    private static bool IsBeforeName(SentenceReading sentence, int i) => sentence.Hits.Covering(i) is PlaceMention || sentence.Hits.IsSignal(i, "article") || sentence.Hits.IsSignal(i, "possessive");

    // "hosted the presidents A and B", "welcomed his Kenyan guest, B": and not "hosted the final before meeting B"
    private static bool IsOfThing(SentenceReading sentence, CueMention cue, List<PersonMention> objects) => cue.IsSignal("close")
        && sentence.Hits.Covering(cue.To + 1)?.As(Category.Signals) is { Key: "own" or "owner" or "article" or "indefinite" or "parties" }
        && !JoinedPartner.IsOfPeople(sentence, cue.To, objects[0].From);

    // "saw B off"
    private static bool IsFarewell(SentenceReading sentence, CueMention cue, List<PersonMention> objects) => cue.IsSignal("close") && sentence.Hits.IsSignal(objects[^1].To + 1, "off");
}
