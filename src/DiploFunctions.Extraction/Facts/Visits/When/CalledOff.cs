using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>What was planned and is called off in words of its own: "A was to land in Accra on Monday. Floods came. She scrapped the stop."</summary>
internal static class CalledOff
{
    private const int NearNoun = 3;
    private const int FarthestNext = 2;
    private const int FarthestLeg = 4;
    private const int NearLeg = 3;
    private static readonly ulong Bits = EntrySet.BitOf("cancel") | EntrySet.BitOf("called-off");

    /// <summary>True when one of the next sentences of the paragraph calls the journey off.</summary>
    public static bool Behind(ArticleReading reading, SentenceReading sentence)
    {
        for (var i = sentence.Number + 1; i < reading.Sentences.Count && i - sentence.Number <= FarthestNext && reading.Sentences[i].Sentence.Paragraph == sentence.Sentence.Paragraph; i++)
        {
            if (In(reading.Sentences[i], -1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the sentence calls off "the trip", "her visit" behind a token, without saying where to.</summary>
    public static bool In(SentenceReading sentence, int after)
    {
        if (!sentence.MayHaveSignal(Bits))
        {
            return false;
        }

        foreach (var cue in sentence.Cues)
        {
            if (cue.From > after && ((cue.IsSignal("cancel") && Noun(sentence, cue) is { } noun && !sentence.Places.Any(p => p.From > noun.To && p.From - noun.To <= NearNoun))
                || (cue.IsSignal("called-off") && IsOfTrip(sentence, cue, after))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when one of the next sentences calls off the part of a journey that leads to a country: "The Kenyan leg was scrapped", "the stop in Oslo was dropped".</summary>
    public static bool LegTo(ArticleReading reading, SentenceReading sentence, Party to)
    {
        for (var i = sentence.Number + 1; i < reading.Sentences.Count && i - sentence.Number <= FarthestLeg; i++)
        {
            var next = reading.Sentences[i];
            if (next.MayHaveSignal(EntrySet.BitOf("called-off")) && IsLegTo(next, to))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLegTo(SentenceReading sentence, Party to) => Array.Exists(sentence.Cues, off => off.IsSignal("called-off")
        && Array.Exists(sentence.Places, p => p.Party == to && p.To < off.From && off.From - p.To <= NearLeg
            && Array.Exists(sentence.Cues, c => c.IsSignal("trip") && (c.From == p.To + 1 && off.From == c.To + 1 || off.From == p.To + 1 && c.To < p.From && p.From - c.To <= NearNoun))));

    // "The trip was called off", "Kunjungan itu batal": a noun without a place of its own right before the word, at the head of its clause.
    private static bool IsOfTrip(SentenceReading sentence, CueMention off, int after) => Array.FindLast(sentence.Cues, c => c.From > after && c.To < off.From && (c.IsSignal("trip") || c.Is(Category.Visits, "noun"))) is { } noun
        && off.From - noun.To <= NearNoun && noun.From - Clause.Start(sentence, noun.From) <= NearNoun && !sentence.Places.Any(p => p.From >= Clause.Start(sentence, noun.From) && p.To < off.From)
        && !sentence.People.Any(p => p.From > noun.From && p.To < off.From);

    // "the stop", "his trip"
    private static CueMention? Noun(SentenceReading sentence, CueMention cancel) => sentence.Hits.Covering(cancel.To + 1)?.As(Category.Signals) is { Key: "article" or "own" or "owner" or "pronoun" or "this" }
        ? Array.Find(sentence.Cues, c => c.From > cancel.To + 1 && c.From - cancel.To <= NearNoun && (c.IsSignal("trip") || c.Is(Category.Visits, "noun"))) : null;
}
