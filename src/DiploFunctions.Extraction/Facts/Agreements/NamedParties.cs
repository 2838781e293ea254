using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>The countries and bodies that stand between two tokens as those who conclude something: by name, by their office holders, by their capitals.</summary>
internal static class NamedParties
{
    /// <summary>In the order of the text, each once; empty when nobody is named.</summary>
    public static List<Party> Between(SentenceReading sentence, int from, int to)
    {
        var places = PlacesOnly(sentence, from, to);
        var members = Members(sentence, from, to);
        if (members.Count > 0)
        {
            // A bloc and its partners conclude one act.
            var partners = new List<Party>();
            AddPlaces(sentence, partners, 0, from, to, int.MaxValue);
            return [.. partners.Concat(members).Distinct()];
        }

        if (HasTwoCountries(places))
        {
            return places;
        }

        var found = new List<Party>();
        var nextPlace = 0;
        foreach (var person in sentence.Actors)
        {
            if (person.From >= from && person.To <= to)
            {
                nextPlace = AddPlaces(sentence, found, nextPlace, from, to, person.From);
                Add(found, person.Person.Country);
            }
        }

        AddPlaces(sentence, found, nextPlace, from, to, int.MaxValue);
        if (found.Count < 2)
        {
            // "the visit of the Emir of Qatar to Japan": an office that nobody is named for.
            AddBare(sentence, found, from, to);
        }

        return WithoutBodies(found.Count > 0 ? found : Capitals(sentence, from, to));
    }

    private static void AddBare(SentenceReading sentence, List<Party> found, int from, int to)
    {
        foreach (var title in sentence.Titles)
        {
            if (title.Name is null && title.From >= from && title.To <= to)
            {
                Add(found, title.Country);
            }
        }
    }

    // "Seoul, Canberra and Wellington adopted ..."
    private static List<Party> Capitals(SentenceReading sentence, int from, int to) =>
        [.. sentence.Places.Where(p => p.From >= from && p.To <= to && p.IsCity && !IsLocation(sentence, p)).Select(p => p.Party).Distinct()];

    // Those that stand before a token, from one of the places on.
    private static int AddPlaces(SentenceReading sentence, List<Party> found, int next, int from, int to, int before)
    {
        for (; next < sentence.Places.Length && sentence.Places[next] is var place && place.From < before; next++)
        {
            if (IsNamed(sentence, place, from, to))
            {
                Add(found, place.Party);
            }
        }

        return next;
    }

    private static bool IsNamed(SentenceReading sentence, PlaceMention place, int from, int to) => !IsInserted(sentence, place) && place.From >= from && place.To <= to && !place.IsCity && !IsLocation(sentence, place) && !Mediators.IsMediator(sentence, place);

    // "Djibouti, long courted by China, signed ...": a country that only describes the one at the head of the sentence.
    private static bool IsInserted(SentenceReading sentence, PlaceMention place)
    {
        var subject = sentence.Places[0];
        var open = subject.To + 1;
        if (subject.From > 1 || place.From <= open + 1 || open >= sentence.Tokens.Count || !sentence.Tokens[open].IsSign(',') || sentence.Tokens[open + 1].IsCapitalised)
        {
            return false;
        }

        var close = open + 1;
        while (close < sentence.Tokens.Count && !sentence.Tokens[close].IsSign(','))
        {
            close++;
        }

        return place.From < close && sentence.Hits.StartingAt(close + 1)?.Words.Has(Category.Agreements, "conclude") == true;
    }

    private static void Add(List<Party> found, Party? party)
    {
        if (party is { } told && !found.Contains(told))
        {
            found.Add(told);
        }
    }

    private static List<Party> Members(SentenceReading sentence, int from, int to) => !sentence.HasCue(Category.Groups) ? [] :
    [
        .. sentence.Cues.Where(c => c.From >= from && c.To <= to).Select(c => c.As(Category.Groups)).OfType<Entry>()
            .SelectMany(e => e.Key.Split('+')).Select(Party.Of),
    ];

    private static List<Party> PlacesOnly(SentenceReading sentence, int from, int to)
    {
        var found = new List<Party>();
        AddPlaces(sentence, found, 0, from, to, int.MaxValue);
        return WithoutBodies(found);
    }

    // A body named beside countries ("in the framework of ASEAN") is no party unless it comes first.
    private static List<Party> WithoutBodies(List<Party> found) =>
        found.Count > 2 || (found.Count == 2 && found[0].IsCountry) ? [.. found.Where((p, i) => p.IsCountry || i == 0)] : found;

    private static bool HasTwoCountries(List<Party> places)
    {
        var first = places.FindIndex(static p => p.IsCountry);
        return first >= 0 && places.FindIndex(first + 1, static p => p.IsCountry) > 0;
    }

    private static bool IsLocation(SentenceReading sentence, PlaceMention place) => Location.IsIn(sentence, place);
}
