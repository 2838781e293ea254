using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Where;

/// <summary>Where one word of travel leads to.</summary>
internal sealed class VisitPlaces(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int VerbGap = 3;
    private const int NounGap = 7;
    private const int EventGap = 26;
    private const int ActGap = 14;
    private const int NearNoun = 7;
    private const int NearSpent = 3;

    // "a two-day": what may stand before the noun itself
    private const int LongestCount = 5;
    private const int FarthestPreposition = 9;

    /// <summary>The destinations behind the word, or behind those named with it.</summary>
    public List<Destination> After(List<PersonMention> named)
    {
        if (entry.Key == "verb-to")
        {
            return Preposition() is { } to ? ShareLastDate(Destinations.After(calendar, sentence, to, VerbGap)) : [];
        }

        if (entry.Key == "spend")
        {
            return Spent();
        }

        var isEvent = entry.Key is "attend" or "act" or "stand-in";
        var found = Destinations.After(calendar, sentence, named.Count > 0 ? named[^1].To : PastOwn(), Gap(), isEvent);
        if (found.Count == 0 && named.Count > 0)
        {
            // "chuyến thăm chính thức Kenya của Thủ tướng ...": the place may stand before the person.
            found = Destinations.After(calendar, sentence, cue.To, Gap(), isEvent);
        }

        if (found.Count == 0 && cue.Is(Category.Visits, "sight"))
        {
            // "toured a vaccine plant in Kenya"
            found = Destinations.After(calendar, sentence, cue.To, ActGap, onlyWhere: true);
        }

        if (found.Count == 0 && entry.Key is "verb" or "coming" && EventBehind() is { } occasion)
        {
            // "en route to the fifteenth trade summit in Kenya"
            found = Destinations.After(calendar, sentence, occasion.To, VerbGap, onlyWhere: true);
        }

        if (found.Count == 0 && isEvent)
        {
            found = Parliament();
        }

        if (found.Count == 0 && entry.Key is "noun" or "verb" && Namely(sentence, cue) is { } namely)
        {
            found = Destinations.After(calendar, sentence, namely.To, 0);
        }

        return ShareLastDate(found.Count == 0 && entry.Key == "leg" ? Headed() : found);
    }

    private CueMention? EventBehind() => Array.Find(sentence.Cues, c => c.From > cue.To && c.From - cue.To <= NounGap && c.Is(Category.Visits, "occasion")) is { } occasion
        && !Clause.HasComma(sentence, cue.To, occasion.From) && !Clause.HasSignal(sentence, cue.To, occasion.From, "cut", "since", "beforehand") && !sentence.People.Any(p => p.From > cue.To && p.To < occasion.From)
        && !sentence.Places.Any(p => p.From > cue.To && p.To < occasion.From && p is { IsCountry: true, Kind: not "adjective" }) ? occasion : null;

    /// <summary>"visited another country of Africa, namely Kenya": the word before the country that some other words announce, or null.</summary>
    public static CueMention? Namely(SentenceReading sentence, CueMention cue) =>
        Clause.Signal(sentence, cue.To + 1, Math.Min(sentence.Tokens.Count, cue.To + NearNoun + 2), "copula", "among") is { } namely
        && !Clause.HasSignal(sentence, cue.To, namely.From, "cut", "of", "at") && sentence.Places.Any(p => p.From == namely.To + 1 && p is { IsCountry: true, Kind: "name" })
        && !sentence.People.Any(p => p.From > cue.To && p.To < namely.From) ? namely : null;

    /// <summary>The country whose parliament stands directly behind the word: "addressed the Kenyan parliament", "addressed Kenya's lawmakers"; empty elsewhere.</summary>
    public List<Destination> Parliament()
    {
        var place = sentence.MayHaveSignal(EntrySet.BitOf("lawmakers")) ? sentence.Places.FirstOrDefault(p => p.IsCountry && p.From - cue.To is 1 or 2) : null;
        var next = place is null ? null : sentence.Hits.StartingAt(sentence.Hits.Covering(place.To + 1) is { } owner && owner.IsMainly(Category.Signals, "possessive") ? owner.To + 1 : place.To + 1);
        return next?.Words.Has(Category.Signals, "lawmakers") == true ? [DestinationAt(place!)] : [];
    }

    // "represented Kenya at the summit in Oslo": the first place is whence, not where.
    private int PastOwn() => cue.IsSignal("on-behalf") && sentence.Places.FirstOrDefault(p => p.From == cue.To + 1) is { } own ? own.To : cue.To;

    /// <summary>Stops told behind a word of a stop: "Riga is the last stop of the tour, after Oslo and Berlin"; empty when there are none.</summary>
    public List<Destination> Behind()
    {
        if (entry.Key != "leg" || Clause.Signal(sentence, cue.To, sentence.Tokens.Count, "order") is not { } after || !sentence.Tokens[after.From - 1].IsSign(','))
        {
            return [];
        }

        return [.. Destinations.After(calendar, sentence, after.To, 0).Where(d => d.Place.Kind != "adjective")];
    }

    // "spent Monday in Oslo and Tuesday in Riga"
    private List<Destination> Spent()
    {
        var found = new List<Destination>();
        var last = cue.To;
        foreach (var date in calendar.In(sentence))
        {
            if (date.Mention.From <= cue.To)
            {
                continue;
            }

            var place = sentence.Places.FirstOrDefault(p => p.From > date.Mention.To && p.From - date.Mention.To <= NearSpent && p.IsCountry && Location.IsAt(sentence, p));
            if (place is null || date.Mention.From - last > NearSpent)
            {
                break;
            }

            found.Add(new Destination(place.Party, place, place.IsCity ? place : null, date));
            last = place.To;
        }

        return found.Count > 0 ? found : SpentThere();
    }

    // "in Ghana, where she spent Monday and Tuesday"
    private List<Destination> SpentThere()
    {
        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && d.Mention.From - cue.To <= NearSpent && d.Start.IsWholeDay);
        var place = date is null ? null : BeforeWhere.Of(sentence, cue, FarthestPreposition);
        return place is null ? [] : [new Destination(place.Party, place, place.IsCity ? place : null, date)];
    }

    /// <summary>The place directly before a noun: "her Vietnam trip", "paid Kenya a two-day visit"; empty when there is none.</summary>
    public List<Destination> BeforeNoun()
    {
        var last = cue.From - 1;
        for (var i = last; i > 0 && cue.From - i <= LongestCount; i--)
        {
            if (sentence.Hits.IsSignal(i, "indefinite"))
            {
                last = i - 1;
                break;
            }
        }

        var place = entry.Key == "noun" ? sentence.Places.LastOrDefault(p => p.To == last && p is { IsCountry: true, Kind: "name" or "city" }) : null;
        return place is null || Location.IsAt(sentence, place) || sentence.Hits.IsSignal(place.From - 1, "to") || sentence.Hits.IsSignal(place.From - 1, "of") || sentence.Hits.IsSignal(place.From - 1, "from")
            ? [] : [DestinationAt(place)];
    }

    // "Oslo was the first stop of the tour", "Oslo came next"
    private List<Destination> Headed() => sentence.Places.FirstOrDefault(p => p is { From: <= 1, IsCountry: true, Kind: not "adjective" } && p.To == cue.From - 1) is { } first ? [DestinationAt(first)]
        : Clause.Signal(sentence, -1, cue.From, "copula") is { } copula && cue.From - copula.To <= 3 && sentence.Places.FirstOrDefault(p => p.To == copula.From - 1 && p.IsCountry) is { } place
            ? [DestinationAt(place)] : sentence.Places.FirstOrDefault(p => p.To < cue.From && cue.From - p.To <= 2 && p is { IsCountry: true, Kind: not "adjective" } && sentence.Hits.IsSignal(p.From - 1, "making")) is { } made
            // "made Oslo her first stop"
            ? [DestinationAt(made)] : [];

    /// <summary>The destination of a noun that names none behind it: what was left, or where the sentence is.</summary>
    public List<Destination> Around() => Left() is { Count: > 0 } left ? left : There();

    private int Gap() => entry.Key switch
    {
        "attend" or "stand-in" => EventGap,
        "act" => ActGap,
        "noun" => NounGap,
        _ => VerbGap,
    };

    // "departs early on Sunday from Oslo for Tokyo": the "to" or "for" before a place, when only days, small words and places that are left stand before it.
    private int? Preposition()
    {
        for (var i = cue.To + 1; i < sentence.Tokens.Count - 1 && i - cue.To <= FarthestPreposition; i++)
        {
            if ((sentence.Hits.IsSignal(i, "to") || sentence.Hits.IsSignal(i, "about")) && IsPlaceAt(sentence.Hits.Covering(i)!.To + 1))
            {
                return i;
            }

            if (!IsOnTheWay(i))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsPlaceAt(int i) => sentence.Hits.StartingAt(sentence.Hits.IsSignal(i, "article") ? i + 1 : i) is PlaceMention;

    private bool IsOnTheWay(int i) =>
        (sentence.Hits.Covering(i) is { } hit && !hit.IsMainly(Category.Signals, "cut") && (hit is PlaceMention || hit.Words.Has(Category.Signals)))
        || sentence.Dates.Any(d => d.From <= i && d.To >= i);

    // "left Indonesia after a state visit"
    private List<Destination> Left()
    {
        var leaving = sentence.Cues.LastOrDefault(c => c.To < cue.From && c.As(Category.Visits) is { Key: "return" });
        if (leaving?.As(Category.Visits, "return") is { Value: "-" } && sentence.Places.FirstOrDefault(p => p.From > leaving.To && p.To < cue.From && p.IsCountry
            && sentence.Hits.IsSignal(p.From - 1, "from")) is { } whence)
        {
            // "returned home on Tuesday from Kenya, ending a state visit"
            return [DestinationAt(whence)];
        }

        var left = leaving is null ? [] : Destinations.After(calendar, sentence, leaving.To, VerbGap);
        return left.Count > 0 && left[^1].Place.To < cue.From ? [left[0] with { Date = null }] : [];
    }

    /// <summary>The place directly before the word that somebody came to: "đến Oslo dự lễ", "ke Oslo menghadiri upacara"; empty when there is none.</summary>
    public List<Destination> Reached() =>
        (sentence.Places.LastOrDefault(p => p.To == cue.From - 1 && p.IsCountry && sentence.Hits.IsSignal(p.From - 1, "to"))
            ?? BeforeWhere.Of(sentence, cue, NearSpent + 1, orWhich: true)) is { } place ? [DestinationAt(place)] : [];

    /// <summary>"in Oslo on Monday, where she is on a two-day visit": the place that "where" before a noun takes up; empty when there is none.</summary>
    public List<Destination> Relative() => BeforeWhere.Of(sentence, cue, FarthestPreposition) is { } place ? [DestinationAt(place)] : [];

    /// <summary>"Kenya and Ghana signed a treaty during President A's visit": the other of the two countries; empty where the sentence names more, or does not tell whose visit it was.</summary>
    public List<Destination> OfPair(List<PersonMention> named) => (named.Count > 0 ? named[0] : Owner())?.Person.Country is { } home && Array.Find(sentence.Places, p => p is { IsCountry: true, IsCity: false } && p.Party != home) is { } other
        && other.To < cue.From && Array.Exists(sentence.Places, p => p.Party == home) && Array.TrueForAll(sentence.Places, p => p.Party == home || p.Party == other.Party)
        && sentence.Cues.Any(c => c.Words.Has(Category.Agreements, "raise") || c.Words.Has(Category.Agreements, "conclude") || c.Words.Has(Category.Agreements, "passive"))
            ? [new Destination(other.Party, other, null, null)] : [];

    // "President A's state visit"
    private PersonMention? Owner() => sentence.People.LastOrDefault(p => p.To < cue.From && cue.From - p.To <= VerbGap && sentence.Hits.IsSignal(p.To + 1, "possessive"));

    /// <summary>Where the sentence says at its head that it is: "Tại Davos, Thủ tướng tham dự ..."; empty when it does not.</summary>
    public List<Destination> Here() => Location.Of(sentence) is { } where ? [DestinationAt(sentence.Places.First(p => p.Party == where))] : [];

    /// <summary>The place last named before the word: "the last visit to Kenya was that of A"; empty when none is.</summary>
    public List<Destination> Before() =>
        sentence.Places.LastOrDefault(p => p.To < cue.From && p.IsCountry && sentence.Hits.IsSignal(p.From - 1, "to")) is { } place ? [DestinationAt(place)] : [];

    /// <summary>The places directly before a verb whose object stands first: "Kenya dan Ghana dikunjungi Presiden A"; empty when there are none.</summary>
    public List<Destination> Fronted()
    {
        var found = new List<Destination>();
        foreach (var place in sentence.Places)
        {
            if (place.To < cue.From && place.IsCountry && place.Kind != "adjective" && found.TrueForAll(f => f.Country != place.Party)
                && (found.Count == 0 || place.From - found[^1].Place.To <= NearSpent))
            {
                found.Add(DestinationAt(place));
            }
        }

        return found.Count > 0 && cue.From - found[^1].Place.To <= LongestCount ? found : [];
    }

    // "was in Kenya on a state visit"; "Di Nairobi, Presiden menjalani kunjungan kerja"
    private List<Destination> There()
    {
        var near = sentence.Places.LastOrDefault(p =>
            p.To < cue.From && cue.From - p.To <= NearNoun && p.IsCountry && (Location.IsAt(sentence, p) || IsChosen(p)));
        return near is not null ? [DestinationAt(near)] : entry.Value != "unspecified" ? Here() : [];
    }

    // "chose Kenya for her first trip"
    private bool IsChosen(PlaceMention place) => sentence.Hits.Covering(place.From - 1)?.Words.Has(Category.Signals, "chose") == true && sentence.Hits.IsSignal(place.To + 1, "about");

    private static Destination DestinationAt(PlaceMention place) => new(place.Party, place, place.IsCity ? place : null, null);

    // "to Kenya, Ghana and Senegal from 3 to 9 June": one date behind a list is that of all.
    private static List<Destination> ShareLastDate(List<Destination> found)
    {
        var isShared = found.Count > 1 && found[^1].Date is not null && found.TrueForAll(d => d.Date is null || d == found[^1]);
        return isShared ? found.ConvertAll(d => d with { Date = found[^1].Date }) : found;
    }
}
