using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Talks of which a readout tells only who led which side: "The Kenyan side was led by A and the Ghanaian delegation by B."</summary>
internal static class LedSides
{
    private const int SentencesBack = 3;

    /// <summary>The two who led the sides of the talks that this sentence or one just before tells of; null when there is no telling.</summary>
    public static MeetingRoles? Of(ArticleReading reading, SentenceReading sentence)
    {
        if (!sentence.MayHaveSignal(EntrySet.BitOf("delegation")))
        {
            return null;
        }

        if (sentence.Actors is [var head])
        {
            return Answering(reading, sentence, head);
        }

        if (sentence.Actors is not [var one, var other] || one.Person == other.Person)
        {
            return null;
        }

        var sides = sentence.Cues.Count(static c => c.IsSignal("delegation"));
        var led = sentence.Cues.FirstOrDefault(static c => c.IsSignal("led-by") || c.IsSignal("leads"));
        return led is not null && (sides > 1 || (sides == 1 && MeetingNouns.IsPair(sentence, [one, other]))) && Talks(reading, sentence) is { } talks
            ? new MeetingRoles(led, talks.Kind, [one], [other]) { IsNoun = true, Occasion = talks.Sentence }
            : null;
    }

    // "A led the Kenyan delegation at the consultations. The Ghanaian side was led by B."
    private static MeetingRoles? Answering(ArticleReading reading, SentenceReading sentence, PersonMention head)
    {
        var before = sentence.Number > 0 ? reading.Sentences[sentence.Number - 1] : null;
        return before is not null && Leader(sentence, head) is { } led && before.Actors is [var first]
            && first.Person != head.Person && first.Person.Country != head.Person.Country
            && (Leader(before, first) is not null || before.Cues.Any(static c => c.Is(Category.Visits, "attend"))) && Talks(reading, sentence) is { } talks
            ? new MeetingRoles(led, talks.Kind, [new PersonMention(led.From, led.From, first.Person, PersonForm.Pronoun)], [head]) { IsNoun = true, Occasion = talks.Sentence }
            : null;
    }

    // The word by which somebody of a sentence leads a delegation, or null.
    private static CueMention? Leader(SentenceReading sentence, PersonMention head) => sentence.Cues.Any(static c => c.IsSignal("delegation"))
        ? sentence.Cues.FirstOrDefault(c => (c.IsSignal("led-by") && c.To < head.From) || (c.IsSignal("leads") && (c.From > head.To || c.To < head.From))) : null;

    private static (SentenceReading Sentence, MeetingKind Kind)? Talks(ArticleReading reading, SentenceReading sentence)
    {
        for (var i = sentence.Number; i >= 0 && sentence.Number - i <= SentencesBack; i--)
        {
            foreach (var cue in reading.Sentences[i].Cues)
            {
                if (cue.As(Category.Meetings, "noun") is { } noun && Kinds.Parse<MeetingKind>(noun.Value) is var kind and (MeetingKind.Talks or MeetingKind.Dialogue))
                {
                    return (reading.Sentences[i], kind);
                }
            }
        }

        return null;
    }
}
