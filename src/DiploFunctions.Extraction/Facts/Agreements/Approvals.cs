using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>What a parliament or cabinet does with a treaty that is concluded already.</summary>
internal static class Approvals
{
    private const int FarthestSubject = 8;

    /// <summary>The one parliament or cabinet that approves a document, or null: "The parliament of Kenya approved a treaty".</summary>
    public static CueMention? ByLawmakers(SentenceReading sentence, CueMention verb, CueMention document)
    {
        if (!verb.IsSignal("approve") || !sentence.MayHaveSignal(EntrySet.BitOf("lawmakers")) || document.As(Category.Agreements, "document")?.Value == "joint-statement")
        {
            return null;
        }

        var bodies = Array.FindAll(sentence.Cues, c => c.IsSignal("lawmakers") && Math.Abs(verb.From - c.To) <= FarthestSubject
            && (c.To < verb.From || sentence.Hits.IsSignal(c.From - 1, "of") || sentence.Hits.IsSignal(c.From - 2, "of")));
        return bodies is [var body] ? body : null;
    }
}
