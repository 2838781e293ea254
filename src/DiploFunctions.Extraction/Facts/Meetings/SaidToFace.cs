using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Two of whom the article says only what one told the other: "A told B that the border would stay open", "A assured his host".</summary>
internal static class SaidToFace
{
    private const int NearSubject = 4;
    private const int FarthestListener = 8;

    /// <summary>Who spoke to whom; null where nobody with an office of another country was told something, or it was told in writing.</summary>
    public static MeetingRoles? Of(SentenceReading sentence)
    {
        if (!sentence.MayHaveSignal(EntrySet.BitOf("to-face")) || sentence.Actors.Length < 2)
        {
            return null;
        }

        foreach (var cue in sentence.Cues)
        {
            if (cue.IsSignal("to-face") && Listener(sentence, cue) is { } listener && Speaker(sentence, cue, listener) is { } speaker
                && !Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "in-writing"))
            {
                return new MeetingRoles(cue, MeetingKind.Meeting, [speaker], [listener]) { IsNoun = true };
            }
        }

        return null;
    }

    private static PersonMention? Listener(SentenceReading sentence, CueMention cue) =>
        Clause.GroupAfter(sentence, cue.To, FarthestListener) is [var one] && one.Person is { IsHolder: true, Country: not null }
        && !sentence.Hits.IsSignal(one.To + 1, "possessive") && JoinedPartner.IsOfPeople(sentence, cue.To, one.From)
        && (one.Form == PersonForm.Named || (one.Form == PersonForm.Office && IsOfCountry(sentence, one)) || sentence.Hits.Covering(one.From)?.Words.Has(Category.Signals, "opposite") == true) ? one : null;

    // "the Kenyan president", but not "the president"
    private static bool IsOfCountry(SentenceReading sentence, PersonMention office) => sentence.Titles.Any(t => t.From == office.From && t.Country is not null);

    private static PersonMention? Speaker(SentenceReading sentence, CueMention cue, PersonMention listener) =>
        Clause.Before(sentence, cue.From, [listener]) is { Person: { Country: { } country } person } speaker
        && (person.IsHolder || person.IsCountryTold) && country != listener.Person.Country && cue.From - speaker.To <= NearSubject ? speaker : null;
}
