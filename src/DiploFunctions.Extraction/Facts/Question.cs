using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Sentences that ask: "Did A visit Kenya in May?" tells nothing.</summary>
internal static class Question
{
    // '?"', "?)"
    private const int ClosingSigns = 2;

    /// <summary>True when a sentence ends with a question mark; its words of a file are then refused.</summary>
    public static bool Asks(SentenceReading sentence, Category category)
    {
        var tokens = sentence.Tokens;
        for (var i = tokens.Count - 1; i >= 0 && i >= tokens.Count - 1 - ClosingSigns && !tokens[i].IsWord; i--)
        {
            if (tokens[i].IsSign('?'))
            {
                Refuse(sentence, category);
                return true;
            }
        }

        return false;
    }

    private static void Refuse(SentenceReading sentence, Category category)
    {
        foreach (var cue in sentence.Cues)
        {
            if (cue.Words.Has(category))
            {
                sentence.Refuse(new Refusal(cue, RefusalReason.Asked));
            }
        }
    }
}
