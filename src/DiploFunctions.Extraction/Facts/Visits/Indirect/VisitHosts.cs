using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Meetings;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Guests of a country ("Norway welcomed President A on Monday"), and of a host who is still to receive them ("B will host A in Oslo on 5 June").</summary>
internal static class VisitHosts
{
    private const int NearGuest = 2;
    private const int PossessiveTokens = 1;
    private const int NearHost = 8;
    private const int LongestApposition = 8;
    private const int FarthestPlace = 10;
    private const int NearForm = 4;
    private const int PassiveGap = 6;
    private const double OfCountry = 0.75;

    /// <summary>The visits that a word of receiving tells; empty for all others.</summary>
    public static IReadOnlyList<VisitTelling> Read(Calendar calendar, SentenceReading sentence, CueMention cue)
    {
        if (cue.As(Category.Meetings) is not { Key: "verb", Value: "reception" } && !cue.Is(Category.Visits, "host"))
        {
            return [];
        }

        if (IsPassive(sentence, cue))
        {
            return Received(calendar, sentence, cue);
        }

        if (IsOfGuest(sentence, cue) || Clause.GroupAfter(sentence, cue.To, NearGuest + PossessiveTokens) is not { Count: > 0 } guests || !JoinedPartner.IsOfPeople(sentence, cue.To, guests[0].From) || sentence.Hits.IsSignal(guests[^1].To + 1, "possessive")
            || Unreality.Between(sentence, cue, Clause.Start(sentence, cue.From) - 1, cue.From, "invite", "plan", "negation", "hearsay") is not null)
        {
            return [];
        }

        var isComing = Clause.HasSignal(sentence, Clause.Start(sentence, cue.From) - 1, cue.From, "future") || cue.IsSignal("future");
        var host = Country(sentence, cue)?.Party ?? Reached(sentence, guests[^1]) ?? (isComing ? Home(sentence, cue, guests[^1]) : null);
        if (host is not { IsCountry: true } country)
        {
            return [];
        }

        var date = EventDates.InSentence(calendar, sentence, cue);
        var isSpan = date is { End: null, Start.IsWholeDay: true } && DayCount.Of(sentence) is > 1 and < 31;
        var end = isSpan ? date!.Start.AddDays(DayCount.Of(sentence)!.Value - 1) : date?.End;
        var status = isComing ? VisitStatus.Planned : VisitStatus.Completed;
        return [.. guests.Where(g => g.Person is { Country: { } from, IsHolder: true } && from != country).Select(g =>
            VisitHere.Telling(sentence, cue, g, country, Form(sentence, guests[^1]), date, status) with
            {
                End = end,
                IsLeg = true,
                Confidence = OfCountry,
            })];
    }

    // "welcomed A on a state visit", "đón A thăm cấp Nhà nước"
    private static VisitKind Form(SentenceReading sentence, PersonMention last) =>
        Array.Find(sentence.Cues, c => c.From > last.To && c.From - last.To <= NearForm && c.Is(Category.Visits, "noun"))?.As(Category.Visits, "noun") is { } noun ? Kinds.Parse<VisitKind>(noun.Value) : VisitKind.Unspecified;

    // "will visit Kenya, where he will have an audience with B": the host is behind the words
    private static bool IsOfGuest(SentenceReading sentence, CueMention cue) => sentence.Cues.Any(c => c.To < cue.From && c.As(Category.Signals, "cut") is { Value: "where" }
        && !Clause.HasComma(sentence, c.To, cue.From) && sentence.Hits.Covering(c.To + 1)?.Words.Has(Category.Signals, "pronoun") == true);

    private static bool IsPassive(SentenceReading sentence, CueMention cue) => sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "be") == true
        || cue.Words.Has(Category.Signals, "be");

    // "A was received in Oslo with full honours", "was welcomed at Oslo airport"
    private static IReadOnlyList<VisitTelling> Received(Calendar calendar, SentenceReading sentence, CueMention cue)
    {
        var guest = sentence.Actors.LastOrDefault(p => p.To < cue.From && cue.From - p.To <= NearGuest + 1);
        var place = guest is null ? null : Destinations.After(calendar, sentence, cue.To, PassiveGap, onlyWhere: !sentence.Hits.IsSignal(cue.To + 1, "to")).FirstOrDefault();
        if (guest is not { Person: { Country: { } from, IsHolder: true } } || place is null || place.Country == from
            || Clause.HasSignal(sentence, Clause.Start(sentence, cue.From) - 1, cue.From, "negation", "future", "plan", "hearsay"))
        {
            return [];
        }

        var date = EventDates.InSentence(calendar, sentence, cue);
        return [VisitHere.Telling(sentence, cue, guest, place.Country, VisitKind.Unspecified, date, VisitStatus.Completed) with
        {
            City = place.City is { } city ? sentence.SpanOf(city) : null,
            IsTold = false,
        }];
    }

    // "Norway on Monday welcomed", and not "in Norway welcomed", "Norway's minister welcomed"
    private static PlaceMention? Country(SentenceReading sentence, CueMention cue)
    {
        var place = sentence.Places.LastOrDefault(p => p.To < cue.From && p is { IsCountry: true, Kind: "name" or "city" });
        if (place is null || sentence.People.Any(p => p.To < cue.From && p.From > place.From) || !Opens(sentence, place))
        {
            return null;
        }

        for (var i = place.To + 1; i < cue.From; i++)
        {
            var isSmall = sentence.Hits.Covering(i) is { } hit && (hit.IsMainly(Category.Signals, "about") || hit.IsMainly(Category.Signals, "future") || hit.IsMainly(Category.Signals, "light"));
            if (!isSmall && !sentence.Dates.Any(d => d.From <= i && d.To >= i))
            {
                return null;
            }
        }

        return place;
    }

    // "welcomed A to Oslo"
    private static Party? Reached(SentenceReading sentence, PersonMention last) =>
        BehindApposition(sentence, last.To) is var end ? sentence.Places.FirstOrDefault(p => p.From > end && p.From - end <= NearGuest + 1 && p is { IsCountry: true, Kind: "name" or "city" }
            && sentence.Hits.IsSignal(p.From - 1, "to"))?.Party : null;

    // "welcomed A, the Kenyan president, to Oslo": the second comma; the guest where none stands
    private static int BehindApposition(SentenceReading sentence, int guest)
    {
        var close = guest + 2;
        while (close < sentence.Tokens.Count && close - guest <= LongestApposition && !sentence.Tokens[close].IsSign(','))
        {
            close++;
        }

        return guest + 1 < sentence.Tokens.Count && sentence.Tokens[guest + 1].IsSign(',') && close < sentence.Tokens.Count && sentence.Tokens[close].IsSign(',')
            && !Clause.HasSignal(sentence, guest, close, "cut", "and") ? close : guest;
    }

    // A country that does something stands at the head of a clause.
    private static bool Opens(SentenceReading sentence, PlaceMention place)
    {
        var first = sentence.Hits.IsSignal(place.From - 1, "article") ? place.From - 1 : place.From;
        return first == 0 || sentence.Tokens[first - 1].IsSign(',') || sentence.Hits.IsSignal(first - 1, "cut") || Array.Exists(sentence.DateMentions, d => d.To == first - 1);
    }

    // "B will receive A in Oslo on 5 June": at home with B, unless it is said to be elsewhere.
    private static Party? Home(SentenceReading sentence, CueMention cue, PersonMention last)
    {
        var host = sentence.Actors.LastOrDefault(p => p.To < cue.From && cue.From - p.To <= NearHost);
        var place = sentence.Places.FirstOrDefault(p => p.From > last.To && p.From - last.To <= FarthestPlace && p.IsCountry && Location.IsAt(sentence, p));
        return host?.Person.Country is { IsCountry: true } home && (place is null || place.Party == home) ? home : null;
    }
}
