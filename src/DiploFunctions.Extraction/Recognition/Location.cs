using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Where a sentence takes place, or which country it is about.</summary>
internal static class Location
{
    private const int WithinTokens = 6;
    private const int DestinationGap = 6;
    private const int LongestBuilding = 8;

    /// <summary>The country of "Di Santiago, ...", "Tại Dublin, ...", "In Beijing, ..." at the beginning of a sentence; null elsewhere.</summary>
    public static Party? Of(SentenceReading sentence, int within = WithinTokens)
    {
        foreach (var place in sentence.Places)
        {
            if (place.From > within)
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

    /// <summary>
    /// True for a place after "in", "di", "tại", or after a building that stands there: "di Istana Bogor, Jawa Barat", "at Schönbrunn, Vienna"; not for
    /// "the war in Sudan", which is talked about anywhere.
    /// </summary>
    public static bool IsAt(SentenceReading sentence, PlaceMention place) =>
        BeforePlace(sentence, place) is var at && sentence.Hits.IsSignal(at, "at") ? !IsMatter(sentence, at - 1) : IsAtBuilding(sentence, place);

    /// <summary>True for a place after "in", also where it only says what is talked about: such a country is no party to anything.</summary>
    public static bool IsIn(SentenceReading sentence, PlaceMention place) => IsAt(sentence, place) || sentence.Hits.IsSignal(BeforePlace(sentence, place), "at");

    private static int BeforePlace(SentenceReading sentence, PlaceMention place) =>
        place.From - (sentence.Hits.IsSignal(place.From - 1, "article") || sentence.Hits.IsSignal(place.From - 1, "direction") ? 2 : 1);

    // "the war in Sudan", "perdamaian di Sudan", and not "konferensi perdamaian di Jenewa"
    private static bool IsMatter(SentenceReading sentence, int token) => sentence.Hits.IsSignal(token, "matter")
        && !(sentence.Hits.Covering(sentence.Hits.Covering(token)!.From - 1) is { } head && (head.Words.Has(Category.Meetings, "noun") || head.Words.Has(Category.Visits, "occasion")));

    private static bool IsAtBuilding(SentenceReading sentence, PlaceMention place)
    {
        var first = place.From - 1;
        if (first <= 0 || !sentence.Tokens[first].IsSign(','))
        {
            return false;
        }

        while (first > 1 && place.From - first <= LongestBuilding && IsOfName(sentence, first - 1))
        {
            first--;
        }

        return first < place.From - 1 && sentence.Hits.IsSignal(first - 1, "at") && sentence.Hits.Covering(first)?.Words.Has(Category.Places) != true;
    }

    // "Pada Senin, Indonesia": a day is no building.
    private static bool IsOfName(SentenceReading sentence, int i) =>
        sentence.Tokens[i].IsCapitalised && !sentence.Hits.IsSignal(i, "at") && sentence.Hits.Covering(i)?.Words.Has(Category.Dates) != true;

    private static Party? Travelled(SentenceReading sentence, Party? home)
    {
        Party? destination = null;
        foreach (var cue in sentence.Cues)
        {
            if (cue.As(Category.Visits) is not { Key: "noun" or "verb" } || FirstAfter(sentence, cue.To) is not { IsCountry: true } place
                || place.Party == home || place.Party == destination || !IsDestination(sentence, place))
            {
                continue;
            }

            if (destination is not null)
            {
                return null;
            }

            destination = place.Party;
        }

        return destination;
    }

    private static PlaceMention? FirstAfter(SentenceReading sentence, int token)
    {
        foreach (var place in sentence.Places)
        {
            if (place.From > token)
            {
                return place;
            }
        }

        return null;
    }

    private static bool IsDestination(SentenceReading sentence, PlaceMention place)
    {
        foreach (var cue in sentence.Cues)
        {
            if (cue.Words.Has(Category.Visits) && place.From > cue.To && place.From - cue.To <= DestinationGap)
            {
                return true;
            }
        }

        return false;
    }

    private static Party? Bracketed(SentenceReading sentence, Party? home)
    {
        foreach (var place in sentence.Places)
        {
            if (place.To + 1 < sentence.Tokens.Count && sentence.Tokens[place.To + 1].IsSign('(') && place.IsCountry && place.Party != home
                && sentence.BeginsDate(place.To + 2))
            {
                return place.Party;
            }
        }

        return null;
    }

    /// <summary>The one foreign country of whose office holders the sentence tells; null when there is none or several.</summary>
    public static Party? Held(SentenceReading sentence, Party? home)
    {
        Party? held = null;
        foreach (var title in sentence.Titles)
        {
            if (title.Country is not { IsCountry: true } country || country == home || country == held)
            {
                continue;
            }

            if (held is not null)
            {
                return null;
            }

            held = country;
        }

        return held;
    }
}
