using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Gives a country to office holders of whom the article does not tell it.</summary>
/// <remarks>
/// Newspapers leave out what their readers know: the offices of their own country ("Presiden Luong Cuong") and of the country that a
/// paragraph is about ("Di Nairobi, Presiden William Ruto ..."). A small list of well-known holders and the form of Vietnamese
/// names decide first; then, somebody met only in one foreign place is of that place; everybody else is of the outlet's own country.
/// </remarks>
internal static class CountryInference
{
    private const int NearTokens = 3;
    private const int NearSender = 2;
    private const string Minister = "minister";

    public static void Fill(List<SentenceReading> sentences, PersonRegistry registry, (Party? Home, Party? Scene) outlet, int? year)
    {
        var home = outlet.Home;
        NotePlaces(sentences, home);
        var counterpart = home is { } at && KnownHolders.HasFamilyNames(at) ? MostNamed(sentences, at) : null;
        foreach (var person in registry.People.Where(p => p.Country is null))
        {
            person.Country = KnownHolders.CountryOf(person.Form, year) ?? OfLeader(person, year) ?? (person.GoesWith is { Country: { IsCountry: true } } head ? head.Country : null)
                ?? (person is { IsTraveller: false, SeenIn.Count: 1, SeenNowhere: <= 2 } ? person.SeenIn.First() : null);
            if (person is { Country: null, IsTraveller: false, Offices.Count: > 0 } && counterpart is not null)
            {
                // Not one of the family names of home: whoever the article has left without a country is of where it was last, or of the one that it deals with.
                person.Country = person.SeenIn.Where(c => !person.TravelsTo.Contains(c)).Select(c => (Party?)c).FirstOrDefault() ?? person.SeenAfter ?? counterpart;
            }

            if (home is null && person is { Country: null, Offices.Count: > 0 })
            {
                person.Country = OfBareOffice(sentences, registry, person);
            }

            if (person is { Country: null, Offices.Count: > 0, MetBy: { TravelsTo.Count: 1 } guest } && guest.Country == home)
            {
                // "The Kenyan president flew to Accra. He met Vice President B."
                person.Country = guest.TravelsTo.First();
            }

            if (person is { Country: null, Offices.Count: > 0, ComesFrom: { } from } && !person.TravelsTo.Contains(from) && (outlet.Scene is not { } visited || person.TravelsTo.Contains(visited)))
            {
                // "Thailand has been quick. Deputy Prime Minister B flew to Naypyitaw", written in Myanmar
                person.Country = from;
            }

            if (person.Country is null && person.Offices.Count > 0 && (home is not { } own || !person.TravelsTo.Contains(own)))
            {
                (person.Country, person.IsCountryAssumed) = (home, true);
            }
        }
    }

    // "Prime Minister Albanese and President Marcos": heads whom the article names in no other way
    private static Party? OfLeader(KnownPerson person, int? year) => year is { } told && person.Form.Words is [var name] && person.Offices.Exists(static o => o is "president" or "prime-minister")
        ? KnownHolders.CountryOfFamilyName(name, told) : null;

    /// <summary>Takes office holders of whom nothing tells the country for those of where the article was written: "CANBERRA - Defence Minister A said ...".</summary>
    /// <param name="scene">Where it was written, or null.</param>
    public static void Assume(PersonRegistry registry, Party? scene)
    {
        if (scene is not { IsCountry: true } there)
        {
            return;
        }

        foreach (var person in registry.People)
        {
            if (person is { Country: null, Offices.Count: > 0 } && !person.TravelsTo.Contains(there))
            {
                (person.Country, person.IsCountryAssumed) = (there, true);
            }
        }
    }

    // "Suriname's foreign minister in The Hague", and then "Foreign Minister Melvin Bouva": the only one told who holds it.
    private static Party? OfBareOffice(List<SentenceReading> sentences, PersonRegistry registry, KnownPerson person)
    {
        foreach (var sentence in sentences)
        {
            foreach (var title in sentence.Titles)
            {
                if (title is { Name: null, IsPlural: false, Country: { IsCountry: true } country, Offices: [var office] } && person.Offices.Contains(office) && !person.TravelsTo.Contains(country)
                    && registry.People.All(p => p == person || !p.Offices.Contains(office) || (p.Country is { } other && other != country)))
                {
                    return country;
                }
            }
        }

        return null;
    }

    private static Party? MostNamed(List<SentenceReading> sentences, Party home)
    {
        var named = new PartyTally();
        foreach (var sentence in sentences)
        {
            foreach (var place in sentence.Places)
            {
                if (place.IsCountry && place.Party != home)
                {
                    named.Add(place.Party);
                }
            }
        }

        return named.Most;
    }

    private static void NotePlaces(List<SentenceReading> sentences, Party? home)
    {
        var place = (Party?)null;
        var guests = (Party?)null;
        var head = (Party?)null;
        var abroad = (Party?)null;
        var paragraph = -1;
        foreach (var sentence in sentences)
        {
            if (sentence.Sentence.Paragraph != paragraph)
            {
                (paragraph, place, guests) = (sentence.Sentence.Paragraph, null, null);
                head = sentence.Places is [{ From: <= 1, Kind: "name", IsCountry: true } only] ? only.Party : null;
            }

            // "Minister A conferred in Oslo with B": whoever stands before the place may have travelled there.
            var at = Location.Of(sentence);
            var isBehindPerson = at is not null && sentence.People.Length > 0 && sentence.People[0].From < FirstPlace(sentence, at.Value);
            place = (isBehindPerson ? null : at) ?? Location.About(sentence, home) ?? place;
            abroad = at is { IsCountry: true } there && there != home ? there : abroad;
            var travel = sentence.People.Length > 0
                ? sentence.Cues.FirstOrDefault(c => c.As(Category.Visits) is { Key: "noun" or "verb" or "attend" })
                : null;
            foreach (var mention in sentence.People)
            {
                if (mention.Form == PersonForm.Named)
                {
                    mention.Person.Country ??= OfDelegation(sentence, mention) ?? OfSender(sentence, mention);
                    mention.Person.ComesFrom ??= head;
                    mention.Person.SeenAfter ??= abroad;
                    mention.Person.GoesWith ??= Accompanied(sentence, mention);
                    NotePlace(sentence, mention, travel, mention.IsOblique ? place ?? guests : MetBy(sentence, mention) is { } meets && meets == place ? null : place, home);
                }
            }

            // "The Norwegian minister arrived in Nairobi. She was received by ...": a guest at home is met by those of home, and accompanied by those of the guest's country.
            var held = Location.Held(sentence, home);
            (place, guests) = held is not null && home is { } own && !KnownHolders.HasFamilyNames(own) && IsAtHome(sentence, own) ? (null, held) : (held ?? at ?? place, guests);
        }
    }

    // "The Kenyan president also met Prime Minister B": whoever else the paragraph is about, B is not of Kenya.
    private static Party? MetBy(SentenceReading sentence, PersonMention mention)
    {
        if (mention.Person.Country is not null || !sentence.HasCue(Category.Meetings) || sentence.Actors.Length < 2 || sentence.Actors[0] is not { Person.Country: { } own } first || first.To >= mention.From
            || !MeetBetween(sentence, first, mention))
        {
            return null;
        }

        mention.Person.MetBy ??= first.Person;
        return own;
    }

    private static bool MeetBetween(SentenceReading sentence, PersonMention first, PersonMention second) =>
        Array.Exists(sentence.Cues, c => c.From > first.To && c.To < second.From && c.As(Category.Meetings) is { Key: "verb" or "verb-with" });

    // "The Kenyan president was accompanied by Trade Minister A and Energy Minister B": ministers go with the head of their own country
    private static KnownPerson? Accompanied(SentenceReading sentence, PersonMention mention) => sentence.MayHaveSignal(EntrySet.BitOf("company")) && mention.Person.Offices.Exists(static o => o.EndsWith(Minister, StringComparison.Ordinal))
        && Array.FindLast(sentence.Cues, c => c.To < mention.From && c.IsSignal("company")) is { } company && Array.FindLast(sentence.Actors, p => p.To < company.From) is { } head && head.Person != mention.Person
        && !Array.Exists(sentence.Cues, c => c.From > company.To && c.To < mention.From && (c.Words.Has(Category.Meetings) || c.Words.Has(Category.Visits))) ? head.Person : null;

    // "Zambia sent Vice President A to Kampala", "the president of Zambia sent Vice President A"
    private static Party? OfSender(SentenceReading sentence, PersonMention mention) => sentence.MayHaveSignal(EntrySet.BitOf("carry")) && mention.Person.Offices.Count > 0
        && sentence.Hits.Covering(mention.From - 1) is { } sends && sends.Words.As(Category.Signals, "carry") is { Value: "send" }
        ? sentence.Places.LastOrDefault(p => p.To < sends.From && sends.From - p.To <= NearSender && p is { IsCountry: true, Kind: "name" })?.Party
            ?? sentence.Actors.LastOrDefault(p => p.To < sends.From && sends.From - p.To <= NearSender)?.Person.Country : null;

    // "The Chilean delegation was led by Deputy Minister A"
    private static Party? OfDelegation(SentenceReading sentence, PersonMention mention) => sentence.MayHaveSignal(EntrySet.BitOf("delegation")) ? OfLed(sentence, mention) : null;

    private static Party? OfLed(SentenceReading sentence, PersonMention mention) =>
        sentence.Cues.LastOrDefault(c => c.To < mention.From && mention.From - c.To <= NearTokens && (c.IsSignal("led-by") || c.IsSignal("leads"))) is { } led
        && sentence.Places.LastOrDefault(p => p.To < led.From && led.From - p.To <= NearTokens && p.IsCountry && !p.IsCity) is { } place
        && sentence.Cues.Any(c => c.IsSignal("delegation") && c.From > place.From - NearTokens && c.To < led.From) ? place.Party : null;

    private static void NotePlace(SentenceReading sentence, PersonMention mention, CueMention? travel, Party? place, Party? home)
    {
        if (travel is not null && mention.To < travel.From && !mention.IsOblique && !IsMetBefore(sentence, mention, travel))
        {
            // Whoever travels there is not from there.
            mention.Person.IsTraveller = true;
            AddDestinations(mention.Person, sentence, travel);
        }
        else
        {
            Note(mention.Person, place, home);
        }
    }

    // "A held talks with B and attended the summit": A did.
    private static bool IsMetBefore(SentenceReading sentence, PersonMention mention, CueMention travel) => sentence.Actors.Length > 1 && sentence.Actors[0] is var first && first.To < mention.From
        && (sentence.Hits.IsSignal(travel.From - 1, "and") || sentence.Hits.IsSignal(travel.From - 1, "order")) && MeetBetween(sentence, first, mention);

    private static int FirstPlace(SentenceReading sentence, Party party)
    {
        foreach (var place in sentence.Places)
        {
            if (place.Party == party)
            {
                return place.From;
            }
        }

        return 0;
    }

    private static bool IsAtHome(SentenceReading sentence, Party home)
    {
        foreach (var place in sentence.Places)
        {
            if (place.IsCountry && place.Party == home && place.Kind != "adjective" && (Location.IsAt(sentence, place) || FollowsTravel(sentence, place)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsTravel(SentenceReading sentence, PlaceMention place)
    {
        foreach (var cue in sentence.Cues)
        {
            if (cue.To < place.From && place.From - cue.To <= NearTokens && cue.As(Category.Visits) is { Key: "noun" or "verb" or "attend" or "stay" })
            {
                return true;
            }
        }

        return false;
    }

    private static void AddDestinations(KnownPerson person, SentenceReading sentence, CueMention travel)
    {
        if (travel.IsSignal("on-behalf"))
        {
            // "will represent Norway"
            return;
        }

        foreach (var place in sentence.Places)
        {
            if (place.IsCountry && place.From > travel.To && place.From - travel.To <= NearTokens)
            {
                person.TravelTo(place.Party);
            }
        }
    }

    private static void Note(KnownPerson person, Party? place, Party? home)
    {
        if (place is { IsCountry: true } there && there != home)
        {
            person.SeeIn(there);
        }
        else
        {
            person.SeenNowhere++;
        }
    }
}
