using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>"Kenya (3-5 June)": wherever a country stands with a span of days in brackets, that is its leg of the trip. At home the days are those of one guest of several.</summary>
internal sealed class Legs
{
    // "(25/10/1973 - 25/10/2023)" brackets the age of relations, and no stay.
    private const int LongestStay = 90;
    private readonly Dictionary<Party, ResolvedDate> _byCountry = [];

    /// <summary>The days of the stay in a country, or null; the first ones told count.</summary>
    public ResolvedDate? In(Party country) => _byCountry.GetValueOrDefault(country);

    // "In Kenya from 3 to 5 June, the minister ..."
    private static bool IsAtHead(SentenceReading sentence, PlaceMention place) => place.From <= 2 && Location.IsAt(sentence, place);

    /// <summary>Takes in the brackets of an article, or of a part of it.</summary>
    public void Add(Calendar calendar, ArticleReading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            foreach (var place in sentence.Places)
            {
                if (place.IsCountry && place.Party != reading.Home && (Destinations.IsBracket(sentence, place) || IsAtHead(sentence, place)) && Destinations.Bracket(calendar, sentence, place) is { End: { } last } leg
                        && last.First.DayNumber - leg.Start.First.DayNumber <= LongestStay)
                {
                    _byCountry.TryAdd(place.Party, leg);
                }
            }
        }
    }
}
