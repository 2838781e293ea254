using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Others who did the same: "A flew to Kenya, as did B and C", "A is coming to Nairobi, and so is B".</summary>
internal static class VisitLikewise
{
    private const int Farthest = 24;
    private const int NearPeople = 4;

    /// <summary>Those named behind such words in the clauses behind a word of travel; empty when there are none.</summary>
    public static List<PersonMention> Of(SentenceReading sentence, CueMention cue)
    {
        if (!sentence.MayHaveSignal(EntrySet.BitOf("likewise")) || Clause.Signal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + Farthest), "likewise") is not { } likewise
            || sentence.Cues.Any(c => c.From > cue.To && c.To < likewise.From && (c.Words.Has(Category.Meetings, "verb") || c.Words.Has(Category.Agreements, "conclude"))))
        {
            return [];
        }

        return Clause.GroupAfter(sentence, likewise.To, NearPeople);
    }
}
