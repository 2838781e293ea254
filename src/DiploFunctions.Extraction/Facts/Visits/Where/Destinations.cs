using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Visits.Where;

/// <summary>Reads the countries after a word of travel: "ke Kenya, Ghana dan Senegal", "tới Kenya (3 - 5/6), Ghana (5 - 7/6)".</summary>
internal static class Destinations
{
    private const int WidestListGap = 4;
    private const int MostPrepositions = 2;
    private const int FarthestWithTo = 14;
    private const int FarthestEvent = 10;
    private const int FarthestDay = 24;
    private const int NearJoint = 5;

    /// <summary>The destinations whose first stands at most so many tokens after a token; empty when there is none.</summary>
    /// <param name="onlyWhere">True when only places after "in" count: an event is held in a place, and its name may hold others.</param>
    public static List<Destination> After(Calendar calendar, SentenceReading sentence, int token, int widestGap, bool onlyWhere = false)
    {
        var found = new List<Destination>();
        var last = token;
        foreach (var place in sentence.Places)
        {
            if (place.From <= token || !place.IsCountry || IsInTitle(sentence, place) || IsLeft(sentence, place) || IsOfPerson(sentence, place) || IsOfPost(sentence, place)
                || (onlyWhere && place.From != token + 1 && !Location.IsAt(sentence, place)))
            {
                continue;
            }

            var gap = place.From - last - 1;
            var follows = found.Count > 0
                ? Continues(sentence, last, place.From) || GoesOnToEvent(sentence, last, place) || GoesOnAnotherDay(calendar, sentence, last, place) || (sentence.MayHaveSignal(EntrySet.BitOf("then")) && GoesOnThen(sentence, last, place)) || (onlyWhere && IsOfNextEvent(sentence, last, place.From))
                : ((gap <= widestGap || gap - OfDates(sentence, last, place.From) <= widestGap || IsBuildingIn(sentence, last, place)) && !IsBlocked(sentence, last, place.From, onlyWhere)) || IsTaken(sentence, last, place.From) || IsEnumerated(sentence, last, place.From, onlyWhere);
            if (!follows)
            {
                if (found.Count == 0 && place.Kind == "adjective")
                {
                    // "the first visit by an Omani ruler to Russia"
                    continue;
                }

                break;
            }

            var date = Bracket(calendar, sentence, place);
            last = date is null ? place.To : date.Mention.To + (IsBracket(sentence, place) ? 1 : 0);
            Add(found, new Destination(place.Party, place, place.IsCity ? place : null, date));
        }

        return found;
    }

    // "dimulai pada Sabtu (28/1) di Oslo": a date stands nowhere in the way.
    private static int OfDates(SentenceReading sentence, int after, int before)
    {
        var tokens = 0;
        foreach (var date in sentence.Dates)
        {
            tokens += date.From > after && date.To < before ? date.To - date.From + 1 : 0;
        }

        return tokens;
    }

    /// <summary>The date directly after a place: "Kenya (3-5 Juni)", "Ghana pada 5-7 Juni"; null when there is none.</summary>
    public static ResolvedDate? Bracket(Calendar calendar, SentenceReading sentence, PlaceMention place)
    {
        var next = place.To + 1;
        if (IsBracket(sentence, place))
        {
            return calendar.In(sentence).FirstOrDefault(d => d.Mention.From == next + 1);
        }

        if (next + 1 < sentence.Tokens.Count && sentence.Tokens[next].IsSign(',') && (sentence.Hits.IsSignal(next + 1, "at") || sentence.Hits.IsSignal(next + 1, "from") || IsInCountry(sentence, place)))
        {
            // "Nairobi, Kenya, in June 2021", "Nairobi, Kenya, on 5 May, then in Maputo"
            next++;
        }

        while (next < sentence.Tokens.Count && next - place.To <= MostPrepositions
            && sentence.Hits.Covering(next) is { } hit && (hit.IsMainly(Category.Signals, "at") || hit.IsMainly(Category.Signals, "begin") || hit.IsMainly(Category.Signals, "from")
            || hit.IsMainly(Category.Signals, "of") || hit.IsMainly(Category.Signals, "about")))
        {
            next = hit.To + 1;
        }

        return calendar.In(sentence).FirstOrDefault(d => d.Mention.From == next);
    }

    // "Nairobi, Kenya,"
    private static bool IsInCountry(SentenceReading sentence, PlaceMention place) => !place.IsCity && place.From > 1 && sentence.Tokens[place.From - 1].IsSign(',')
        && sentence.Hits.Covering(place.From - 2) is PlaceMention { IsCity: true } city && city.Party == place.Party;

    /// <summary>True when a bracket opens directly after a place.</summary>
    public static bool IsBracket(SentenceReading sentence, PlaceMention place) =>
        place.To + 1 < sentence.Tokens.Count && sentence.Tokens[place.To + 1].IsSign('(');

    // "Kunjungan Perdana Menteri Thailand": the country of an office is no destination.
    private static bool IsInTitle(SentenceReading sentence, PlaceMention place) => sentence.Titles.Any(t => t.From <= place.From && place.To <= t.To);

    // "an official visit by Kenya's William Ruto"
    private static bool IsOfPerson(SentenceReading sentence, PlaceMention place) =>
        sentence.Hits.IsSignal(place.To + 1, "possessive") && sentence.People.Any(p => p.From == place.To + 2);

    // "visited the Norwegian embassy", "the embassy of Norway": a country's house, ship or stand abroad is not the country.
    private static bool IsOfPost(SentenceReading sentence, PlaceMention place)
    {
        if (!sentence.MayHaveSignal(EntrySet.BitOf("post")))
        {
            return false;
        }

        var before = place.From - 1;
        before -= sentence.Hits.IsSignal(before, "article") ? 1 : 0;
        before -= sentence.Hits.IsSignal(before, "of") ? 1 : 0;
        var next = place.To + 1;
        next += place.Kind == "adjective" && next + 1 < sentence.Tokens.Count && sentence.Hits.Covering(next) is null ? 1 : 0;
        return sentence.Hits.Covering(before)?.Words.Has(Category.Signals, "post") == true
            || ((place.Kind == "adjective" || sentence.Hits.IsSignal(place.To + 1, "possessive")) && (sentence.Hits.Covering(place.To + 1)?.Words.Has(Category.Signals, "post") == true
            || sentence.Hits.Covering(next)?.Words.Has(Category.Signals, "post") == true));
    }

    // "terbang dari Doha ke Ankara": whence is no destination.
    private static bool IsLeft(SentenceReading sentence, PlaceMention place) => sentence.Hits.Covering(place.From - 1)?.Words.Has(Category.Signals, "from") == true;

    // "Pyongyang, Korea Utara": a city and its country are one destination.
    private static void Add(List<Destination> found, Destination next)
    {
        if (found.Count > 0 && found[^1].Country == next.Country)
        {
            found[^1] = found[^1] with { Place = next.Place, Date = next.Date ?? found[^1].Date };
        }
        else
        {
            found.Add(next);
        }
    }

    private static bool Continues(SentenceReading sentence, int last, int next)
    {
        if (next - last - 1 > WidestListGap)
        {
            return false;
        }

        for (var i = last + 1; i < next; i++)
        {
            var token = sentence.Tokens[i];
            var hit = sentence.Hits.Covering(i);
            var isJoint = token.IsSign(',') || token.IsSign('(') || hit?.IsMainly(Category.Signals, "and") == true
                || hit?.IsMainly(Category.Signals, "article") == true
                || hit?.IsMainly(Category.Signals, "to") == true
                || hit?.Words.Has(Category.Signals, "then") == true
                // "was in Kenya on Monday and in Ghana on Tuesday"
                || (hit?.IsMainly(Category.Signals, "at") == true && (sentence.Hits.IsSignal(i - 1, "and") || sentence.Hits.IsSignal(i - 1, "then") || sentence.Tokens[i - 1].IsSign(',')));
            if (!isJoint)
            {
                return false;
            }
        }

        return true;
    }

    // "took her to Kenya and to the summit in Ghana"
    private static bool GoesOnToEvent(SentenceReading sentence, int last, PlaceMention place) =>
        place.From - last <= FarthestEvent && sentence.Hits.IsSignal(last + 1, "and") && sentence.Hits.IsSignal(last + 2, "to")
        && Location.IsAt(sentence, place) && sentence.Cues.Any(c => c.From > last && c.To < place.From && c.Is(Category.Visits, "occasion"))
        && !sentence.People.Any(p => p.From > last && p.To < place.From);

    // "travelled to Kenya on 5 May for talks with A and to Ghana on the 8th"
    private static bool GoesOnAnotherDay(Calendar calendar, SentenceReading sentence, int last, PlaceMention place) =>
        place.From - last <= FarthestDay && sentence.Hits.IsSignal(place.From - 1, "to") && sentence.Hits.IsSignal(place.From - 2, "and") && Bracket(calendar, sentence, place) is not null
        && Array.Exists(calendar.In(sentence), d => d.Mention.To <= last || d.Mention.To < place.From && !Clause.HasSignal(sentence, last, d.Mention.From, "cut"))
        && !sentence.Cues.Any(c => c.From > last && c.To < place.From && (c.As(Category.Visits) is { Key: not "occasion" } || c.IsSignal("cut")));

    // "will fly to Kenya for the trade summit, then to Ghana, and finally Togo"; with "to" whoever is met in between parts nothing.
    private static bool GoesOnThen(SentenceReading sentence, int last, PlaceMention place)
    {
        var isTo = sentence.Hits.IsSignal(place.From - 1, "to");
        return place.From - last <= (isTo ? FarthestDay : FarthestEvent) && sentence.Hits.Covering(place.From - (isTo ? 2 : 1)) is { } then && then.From > last + 1 && then.Words.Has(Category.Signals, "then")
            && (sentence.Tokens[then.From - 1].IsSign(',') || sentence.Hits.IsSignal(then.From - 1, "and")) && (isTo || !sentence.People.Any(p => p.From > last && p.To < place.From))
            && !sentence.Cues.Any(c => c.From > last && c.To < place.From && (c.As(Category.Visits) is { Key: not ("occasion" or "attend") } || (!isTo && c.As(Category.Meetings) is { Key: "verb" }) || c.IsSignal("where")));
    }

    // "the ASEAN summit in Malaysia and the APEC week in South Korea"
    private static bool IsOfNextEvent(SentenceReading sentence, int after, int before) =>
        before - after <= FarthestWithTo && Clause.HasSignal(sentence, after, Math.Min(before, after + NearJoint), "and", "then")
        && sentence.Cues.Any(c => c.From > after && c.To < before && c.As(Category.Visits) is { Key: "occasion" })
        && !sentence.People.Any(p => p.From > after && p.To < before)
        && !IsBlocked(sentence, after, before, isEvent: true);

    // "landed at Marka Military Airport, Amman": only the building stands before its city.
    private static bool IsBuildingIn(SentenceReading sentence, int after, PlaceMention place)
    {
        var i = place.From - 2;
        while (i > after && sentence.Tokens[i].IsCapitalised)
        {
            i--;
        }

        return i == after && i < place.From - 2 && sentence.Tokens[place.From - 1].IsSign(',') && place.From - after <= FarthestWithTo;
    }

    // "a working visit, which all called a success, to Kenya": "to" bridges what is said in between.
    private static bool IsTaken(SentenceReading sentence, int after, int before) =>
        before - after - 1 is > 3 and <= FarthestWithTo && sentence.Hits.IsSignal(before - 1, "to")
        && !sentence.People.Any(p => p.From > after && p.To < before)
        && !sentence.Cues.Any(c => c.From > after && c.To < before && (c.Words.Has(Category.Visits) || c.Words.Has(Category.Meetings)));

    // "ke tiga negara Asia: Jepang, India", "to three countries, namely Kenya and Ghana"
    private static bool IsEnumerated(SentenceReading sentence, int after, int before, bool onlyWhere) => before - after - 1 is > 1 and <= FarthestEvent
        && (sentence.Tokens[before - 1].IsSign(':') || sentence.Hits.Covering(before - 1)?.Words.Has(Category.Signals, "among") == true)
        && !sentence.People.Any(p => p.From > after && p.To < before) && !IsBlocked(sentence, after, before, onlyWhere);

    // Whoever attends a consultation, or "a meeting of finance ministers", goes to where it is held.
    private static bool IsBlocked(SentenceReading sentence, int after, int before, bool isEvent) =>
        sentence.Cues.Any(cue => cue.From > after && cue.To < before
            && (cue.As(Category.Visits) is { Key: "noun" or "verb" or "return" or "attend" } || (cue.As(Category.Meetings) is { Key: not ("caption" or "noun-between" or "noun-guest"), Value: var kind } && !(isEvent && (kind == "dialogue" || (cue.From == after + 1 && cue.Is(Category.Meetings, "noun")))))
                || cue.IsSignal("cut") || cue.As(Category.Agreements) is { Key: "conclude" }));
}
