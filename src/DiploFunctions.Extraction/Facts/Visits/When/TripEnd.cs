using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>The last day of journeys told before, in a sentence of its own: "left for Kenya and Ghana on 12 May. The trip lasts until 17 May."</summary>
internal static class TripEnd
{
    private const int Head = 3;
    private const int NearEnd = 4;
    private const int FarthestBefore = 2;
    private const int LongestTrip = 31;

    /// <summary>The last day that a sentence tells of the journey that it does not name again; null when it tells none.</summary>
    public static PartialDate? In(Calendar calendar, SentenceReading sentence) =>
        !sentence.HasCue(Category.Visits) || !sentence.MayHaveSignal(EntrySet.BitOf("end")) || sentence.Places.Length > 0 || sentence.Number == 0
            || Array.Find(sentence.Cues, static c => c.From <= Head && (c.Is(Category.Visits, "noun") || c.IsSignal("trip"))) is not { } noun || Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "negation", "plan")
            ? null
            : calendar.In(sentence).FirstOrDefault(d => d is { End: null, Start.IsWholeDay: true } && d.Mention.From > noun.To && Clause.HasSignal(sentence, d.Mention.From - NearEnd, d.Mention.From, "end"))?.Start;

    /// <summary>Gives the journeys of the sentences just before that day as their last.</summary>
    /// <param name="found">What was found so far; changed in place.</param>
    /// <param name="sentence">The sentence that tells the day.</param>
    /// <param name="last">The day.</param>
    public static void Close(List<VisitTelling> found, SentenceReading sentence, PartialDate last)
    {
        for (var i = found.Count - 1; i >= 0 && sentence.Number - found[i].Sentence.Number <= FarthestBefore; i--)
        {
            if (found[i] is { End: null, Start: { IsWholeDay: true } first, Status: not VisitStatus.Cancelled } && last.First.DayNumber - first.First.DayNumber is > 0 and <= LongestTrip)
            {
                found[i] = found[i] with { End = last };
            }
        }
    }
}
