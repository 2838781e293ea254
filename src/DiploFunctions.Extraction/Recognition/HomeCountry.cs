using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>From which country's point of view an article is written: its offices need no country.</summary>
internal static class HomeCountry
{
    /// <summary>The country of the outlet's address or agency, else the country most spoken of; null when none is named.</summary>
    public static Party? Of(Article article, IReadOnlyList<SentenceReading> sentences) =>
        OfAddress(article.Source) ?? OfAgency(sentences) ?? MostNamed(sentences);

    private static Party? OfAddress(string? host)
    {
        var dot = host?.LastIndexOf('.') ?? -1;
        return dot >= 0 && host!.Length - dot == 3 && Party.TryParse(host[(dot + 1)..], out var party) && party.IsCountry ? party : null;
    }

    private static Party? OfAgency(IReadOnlyList<SentenceReading> sentences) =>
        sentences.SelectMany(s => s.Hits.All)
            .SelectMany(h => h.Entries)
            .Where(e => e is { Category: Category.Signals, Key: "home" })
            .GroupBy(e => e.Value)
            .OrderByDescending(g => g.Count())
            .Select(g => Party.TryParse(g.Key, out var party) ? party : (Party?)null)
            .FirstOrDefault();

    private static Party? MostNamed(IReadOnlyList<SentenceReading> sentences) =>
        sentences.SelectMany(s => s.Hits.All)
            .Select(PlaceHit.Of)
            .OfType<PlaceHit>()
            .Where(p => p.Party.IsCountry)
            .GroupBy(p => p.Party)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Select(g => (Party?)g.Key)
            .FirstOrDefault();
}
