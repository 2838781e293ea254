using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>"Kenya (3-5 June)": wherever a country stands with a span of days in brackets, that is its leg of the trip.</summary>
internal sealed class Legs
{
    private readonly Dictionary<Party, ResolvedDate> _byCountry = [];

    /// <summary>The days of the stay in a country, or null; the first ones told count.</summary>
    public ResolvedDate? In(Party country) => _byCountry.GetValueOrDefault(country);

    /// <summary>Takes in the brackets of an article.</summary>
    public void Add(Calendar calendar, IReadOnlyList<SentenceReading> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var place in sentence.Places)
            {
                if (place.IsCountry && Destinations.IsBracket(sentence, place) && Destinations.Bracket(calendar, sentence, place) is { End: not null } leg)
                {
                    _byCountry.TryAdd(place.Party, leg);
                }
            }
        }
    }
}
