using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Visits.Where;

/// <summary>The place that "where" takes up: "in Rabat on 5 May, where he began a state visit".</summary>
internal static class BeforeWhere
{
    // "on Monday, 5 May": what may stand between the place and the comma, besides the days themselves
    private const int SmallWords = 3;

    /// <summary>The country or city before the last "where" in front of a word, with nothing but days between them; null when there is none.</summary>
    /// <param name="farthest">How many words may stand between "where" and the word.</param>
    /// <param name="orWhich">True when "which" may stand for it: "the forum in Oslo, which he attended".</param>
    public static PlaceMention? Of(SentenceReading sentence, CueMention cue, int farthest, bool orWhich = false)
    {
        for (var i = cue.From - 1; i > 1 && cue.From - i <= farthest; i--)
        {
            if (sentence.Hits.Covering(i)?.Words.As(Category.Signals, "cut") is { } cut && (orWhich || cut.Value == "where"))
            {
                return Taken(sentence, sentence.Hits.Covering(i)!.From);
            }
        }

        return null;
    }

    private static PlaceMention? Taken(SentenceReading sentence, int where)
    {
        var place = sentence.Places.LastOrDefault(p => p.IsCountry && p.To < where);
        var gap = place is null ? 0 : where - place.To - 1;
        foreach (var date in sentence.DateMentions)
        {
            gap -= place is not null && date.From > place.To && date.To < where ? date.To - date.From + 1 : 0;
        }

        return place is not null && gap <= SmallWords && !sentence.People.Any(p => p.From > place.To && p.To < where) ? place : null;
    }
}
