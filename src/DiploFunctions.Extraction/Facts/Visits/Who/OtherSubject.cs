using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Tells when somebody before a verb of travel is not its subject: "A welcomed tourists who visited Kenya", "A said the first settlers came to Kenya".</summary>
internal static class OtherSubject
{
    /// <summary>True when something else that travels stands between a person and the verb.</summary>
    public static bool StandsBehind(SentenceReading sentence, CueMention cue, PersonMention nearest)
    {
        var opens = sentence.Cues.LastOrDefault(c => c.From > nearest.To && c.To < cue.From && c.IsSignal("cut"));
        return opens is not null && (IsOfRelative(sentence, cue, nearest, opens) || IsOfReport(sentence, opens));
    }

    // "A welcomed tourists who visited Kenya", "A said the delegation that visited Kenya"
    private static bool IsOfRelative(SentenceReading sentence, CueMention cue, PersonMention nearest, CueMention opens) =>
        (opens.Words.Has(Category.Signals, "who") || (opens.IsSignal("that") && IsReported(sentence, nearest.To, opens.From)))
            && opens.To == cue.From - 1 && !IsPredicate(sentence, nearest) && IsOfNoun(sentence, nearest.To, opens.From);

    // "A said the first settlers came to Kenya"
    private static bool IsOfReport(SentenceReading sentence, CueMention opens) => opens.IsSignal("says")
        && (sentence.Hits.IsSignal(opens.To + 1, "article") || sentence.Hits.IsSignal(opens.To + 1, "indefinite") || sentence.Tokens[opens.To + 1].IsNumber
            || sentence.Places.Any(p => p.From == opens.To + 1));

    // "A became the prime minister of Ghana, the first in years, who visited Kenya"
    private static bool IsPredicate(SentenceReading sentence, PersonMention office) =>
        office.Form == PersonForm.Office && sentence.Hits.Covering(office.From - 1)?.Words.Has(Category.Signals, "copula") == true;

    private static bool IsReported(SentenceReading sentence, int after, int before) => sentence.Cues.Any(c => c.From > after && c.To < before && c.IsSignal("says"));

    // Whatever stands without a comma between somebody and "who" is what "who" goes back to.
    private static bool IsOfNoun(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (sentence.Tokens[i].IsSign(','))
            {
                return false;
            }
        }

        return before - after > 2;
    }
}
