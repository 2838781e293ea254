using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Where a sentence takes place.</summary>
internal static class Location
{
    private const int WithinTokens = 6;

    /// <summary>The country of "Di Santiago, ...", "Tại Dublin, ...", "In Beijing, ..." at the beginning of a sentence; null elsewhere.</summary>
    public static Party? Of(SentenceReading sentence)
    {
        foreach (var place in sentence.Places)
        {
            if (place.From > WithinTokens)
            {
                return null;
            }

            if (place.IsCountry && sentence.Hits.Covering(place.From - 1)?.Is(Category.Signals, "at") == true)
            {
                return place.Party;
            }
        }

        return null;
    }
}
