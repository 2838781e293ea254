using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Earlier visits to the same country told behind one: "the third visit to Kenya, after those in January 2023 and May 2024".</summary>
internal static class VisitRecalls
{
    private const int FarthestWord = 14;
    private const int NearDate = 3;

    /// <summary>The dates of the visits before; empty when none are told.</summary>
    public static IReadOnlyList<ResolvedDate> Of(Calendar calendar, SentenceReading sentence, Destination destination)
    {
        var earlier = sentence.Cues.FirstOrDefault(c => c.From > destination.Place.To && c.From - destination.Place.To <= FarthestWord && c.IsSignal("earlier"));
        if (earlier is null)
        {
            return [];
        }

        var found = new List<ResolvedDate>();
        var last = earlier.To;
        foreach (var date in calendar.In(sentence).Where(d => d.Mention.From > earlier.To))
        {
            if (date.Mention.From - last > NearDate)
            {
                break;
            }

            found.Add(date);
            last = date.Mention.To;
        }

        return found;
    }
}
