using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>What behind a word says that two were together: where one took the other, or for how long they spoke.</summary>
internal static class TimeTogether
{
    private const int FarthestGuest = 8;
    private const int FarthestHours = 5;

    /// <summary>True for "showed B around the port", "drove B to the border", and not for "took B to task".</summary>
    public static bool HasWhereTo(SentenceReading sentence, CueMention cue) =>
        Clause.GroupAfter(sentence, cue.To, FarthestGuest) is [.., var last] group && JoinedPartner.IsOfPeople(sentence, cue.To, group[0].From)
        && (sentence.Hits.Covering(last.To + 1)?.Words.Has(Category.Signals, "around") == true || IsToPlace(sentence, last.To + 1));

    /// <summary>True for "spoke for nearly an hour".</summary>
    public static bool LastsHours(SentenceReading sentence, CueMention cue)
    {
        for (var i = cue.To + 2; i <= cue.To + FarthestHours && i < sentence.Tokens.Count && sentence.Hits.IsSignal(cue.To + 1, "about"); i++)
        {
            if (sentence.Hits.Covering(i)?.Words.Has(Category.Dates, "time-unit") == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToPlace(SentenceReading sentence, int next) => sentence.Hits.IsSignal(next, "to")
        && sentence.Hits.Covering(next + 1)?.As(Category.Signals) is { Key: "article" or "indefinite" or "own" or "owner" };
}
