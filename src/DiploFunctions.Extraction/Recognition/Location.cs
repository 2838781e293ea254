using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Where a sentence takes place, or which country it is about.</summary>
internal static class Location
{
    private const int WithinTokens = 6;
    private const int DestinationGap = 6;

    /// <summary>The country of "Di Santiago, ...", "Tại Dublin, ...", "In Beijing, ..." at the beginning of a sentence; null elsewhere.</summary>
    public static Party? Of(SentenceReading sentence)
    {
        foreach (var place in sentence.Places)
        {
            if (place.From > WithinTokens)
            {
                return null;
            }

            if (place.IsCountry && IsAt(sentence, place))
            {
                return place.Party;
            }
        }

        return null;
    }

    /// <summary>The foreign country that the sentence travels to, or brackets the days of; null when it names none.</summary>
    public static Party? About(SentenceReading sentence, Party? home) =>
        Travelled(sentence, home) ?? Bracketed(sentence, home);

    /// <summary>True for a place after "in", "di", "tại".</summary>
    public static bool IsAt(SentenceReading sentence, PlaceMention place) => sentence.Hits.IsSignal(place.From - 1, "at");

    private static Party? Travelled(SentenceReading sentence, Party? home)
    {
        var destinations = sentence.Cues
            .Where(c => c.As(Category.Visits) is { Key: "noun" or "verb" })
            .Select(c => sentence.Places.FirstOrDefault(p => p.From > c.To))
            .Where((p, _) => p is { IsCountry: true })
            .Select(p => p!)
            .Where(p => p.Party != home && sentence.Cues.Any(c => c.As(Category.Visits) is not null && p.From > c.To
            && p.From - c.To <= DestinationGap))
            .Select(p => p.Party)
            .Distinct()
            .ToList();
        return destinations.Count == 1 ? destinations[0] : null;
    }

    private static Party? Bracketed(SentenceReading sentence, Party? home) =>
        sentence.Places.FirstOrDefault(p => p.IsCountry && p.Party != home && p.To + 1 < sentence.Tokens.Count
            && sentence.Tokens[p.To + 1].IsSign('(')
            && sentence.Dates.Any(d => d.From == p.To + 2))?.Party;

    /// <summary>The one foreign country of whose office holders the sentence tells; null when there is none or several.</summary>
    public static Party? Held(SentenceReading sentence, Party? home)
    {
        var told = sentence.Titles.Select(t => t.Country).OfType<Party>().Where(c => c.IsCountry && c != home).Distinct().ToList();
        return told.Count == 1 ? told[0] : null;
    }
}
