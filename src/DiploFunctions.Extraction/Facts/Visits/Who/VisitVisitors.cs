using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Who travels, around one word of travel.</summary>
internal sealed class VisitVisitors(SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int NounGap = 7;
    private const int FarthestSubject = 60;
    private const int NearClause = 8;
    private const int NearGenitive = 5;
    private const int FarthestMaker = 24;
    private const int NearMet = 5;
    private const int NearParty = 6;
    private const string Several = "several";

    // "was in" is said of many things; only of somebody directly before it does it tell of a stay.
    private const int NearSubject = 3;

    /// <summary>Those who are joined: "joined B and C for a summit"; empty for all else.</summary>
    public List<PersonMention> Joined() =>
        entry.Key == "attend" && !cue.IsSignal("on-behalf") && sentence.People.Any(p => p.From == cue.To + 1 && !sentence.Hits.IsSignal(p.To + 1, "possessive")) ? Clause.GroupAfter(sentence, cue.To, 0) : [];

    /// <summary>Whoever travels to a country; nobody from there does.</summary>
    public List<Visitor> Of(List<PersonMention> named, Travellers travellers, Party to)
    {
        if (named.Count > 0)
        {
            return NotOf(to, named);
        }

        if (entry.Key == "stand-in" || (entry.Key == "noun" && IsOfUnknown()))
        {
            return [];
        }

        if (cue.IsSignal("holder"))
        {
            return AfterCopula() is { } last ? [new Visitor(last.Person, last)] : Subjects(to).FindAll(v => Clause.HasSignal(sentence, v.Mention!.To, cue.From, "copula", "became", "invite"));
        }

        if (Maker(to) is { } maker)
        {
            return [new Visitor(maker.Person, maker)];
        }

        if (BehindPlace(to) is { Count: > 0 } genitive)
        {
            return genitive.ConvertAll(static p => new Visitor(p.Person, p));
        }

        // "the last leader to visit was A"
        var subjects = sentence.Hits.IsSignal(cue.To + 1, "copula") && AfterCopula() is { } behind && behind.Person.Country != to ? [new Visitor(behind.Person, behind)] : Subjects(to);
        return subjects.Count > 0 ? subjects : WithoutSubject(travellers, to);
    }

    // Whoever is told behind the word, else whoever was told to travel before.
    private List<Visitor> WithoutSubject(Travellers travellers, Party to)
    {
        var last = AfterCopula();
        if (last is not null && sentence.Hits.Covering(Lead(last) - 1)!.Words.As(Category.Signals, "copula")!.Value == Several)
        {
            // "Among those who flew to Kenya were A, B and C"
            return NotOf(to, Clause.GroupAround(sentence, last));
        }

        if (entry.Key == "stay" && BehindColon() is { Count: > 1 } listed)
        {
            return NotOf(to, listed);
        }

        if ((last ?? AfterThat(to) ?? Led(to) ?? Behind(travellers, to) ?? (entry.Key == "leg" && NobodyBefore() ? AtStop.Visitor(sentence, to) : null)) is { } after)
        {
            return [new Visitor(after.Person, after)];
        }

        return Carried(travellers) is { } carried && carried.Country != to ? [new Visitor(carried, null)] : [];
    }

    // "Three presidents were in Oslo on Monday for the forum: A, B and C"
    private List<PersonMention> BehindColon()
    {
        var colon = cue.To + 1;
        while (colon < sentence.Tokens.Count && !sentence.Tokens[colon].IsSign(':'))
        {
            colon++;
        }

        return colon < sentence.Tokens.Count && NobodyBefore() && Array.Exists(sentence.Titles, static t => t is { IsPlural: true, Name: null }) ? Clause.GroupAfter(sentence, colon, NearGenitive) : [];
    }

    private KnownPerson? Carried(Travellers travellers) => travellers.Telling?.Visitor ?? (IsOfParty() ? travellers.Article ?? travellers.Last?.Visitor : null)
        ?? (!NobodyBefore() ? null : entry.Key is "noun" or "attend" or "leg" ? travellers.Article ?? OfSentenceBefore() : IsOfTour() || cue.IsSignal("taken") ? OfSentenceBefore() ?? travellers.Article : null);

    private static List<Visitor> NotOf(Party country, List<PersonMention> people)
    {
        var visitors = new List<Visitor>(people.Count);
        foreach (var person in people)
        {
            if (person.Person.Country != country)
            {
                visitors.Add(new Visitor(person.Person, person));
            }
        }

        return visitors;
    }

    // "the state visit of the President to Kenya", where no president is known: not of whoever the sentence is about
    private bool IsOfUnknown()
    {
        foreach (var title in sentence.Titles)
        {
            if (title.Name is null && title.From > cue.To && title.From - cue.To <= NounGap && sentence.Hits.IsSignal(title.From - 1, "of") && !IsKnown(title.From))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(int token) => sentence.People.Any(p => p.From <= token && p.To >= token);

    private List<Visitor> Subjects(Party to)
    {
        var nearest = sentence.People.LastOrDefault(p =>
            p.To < cue.From && (cue.From - EndOf(p) <= (entry.Key is "stay" or "act" && !Clause.FollowsOrder(sentence, cue) ? NearSubject : FarthestSubject) || Clause.IsBehindApposition(sentence, p, cue)) && p.Person.Country != to
                && (!p.IsOblique || entry.Key == "departure"));
        nearest = nearest is null ? null : Outside(nearest, to) ?? Beyond(nearest, to) ?? nearest;
        if (nearest is null || (entry.Key is not ("noun" or "leg" or "attend") && OtherSubject.StandsBehind(sentence, cue, nearest)) || (entry.Key == "verb-near" && !IsDirectlyBefore(nearest)))
        {
            return [];
        }

        if (Clause.FollowsOrder(sentence, cue) && Clause.Subject(sentence, nearest) is { } subject && subject.Person.Country != to
            && !Clause.HasSignal(sentence, subject.To, cue.From - 1, "that") && !Clause.ClosesQuotation(sentence, subject.To, nearest.From))
        {
            // "A met B on Monday before flying to Kenya"
            return [new Visitor(subject.Person, subject)];
        }

        if (Passed(nearest) is { } first && first.Person.Country != to)
        {
            return [new Visitor(first.Person, first)];
        }

        var group = nearest.IsOblique ? [nearest] : Clause.GroupAround(sentence, nearest);
        var subjects = NotOf(to, group);
        subjects.RemoveAll(v => v.Mention is not { } p || p.To >= cue.From || Spouses.Has(group, p) || IsMetBefore(p, nearest));
        // "A, B sign treaty before Washington trip": of one of them
        return subjects.Count > 1 && sentence.Sentence.IsTitle && entry.Key == "noun" && Clause.HasSignal(sentence, nearest.To, cue.From, "order") ? [] : subjects;
    }

    // "A of the Democratic Republic of the Congo, were in Oslo": with the country behind the name
    private int EndOf(PersonMention person) => sentence.Hits.Covering(person.To + 1) is { } of && (of.Words.Has(Category.Signals, "of") || of.Words.Has(Category.Institutions, "link"))
        && sentence.Hits.Covering(of.To + 1) is PlaceMention country && country.Party == person.Person.Country && country.To < cue.From ? country.To : person.To;

    // "A, who met B on Monday, flew to Kenya": the clause between the commas is not what flying is said of.
    private PersonMention? Outside(PersonMention nearest, Party to) => Clause.IsBehindApposition(sentence, nearest, cue) ? null
        : sentence.Actors.FirstOrDefault(p => p.To < nearest.From && p.Person != nearest.Person && p.Person.Country != to && Clause.IsInserted(sentence, p, nearest, cue.From));

    // "A brought B's letter during a visit to Kenya": B only owns what A brought.
    private PersonMention? Beyond(PersonMention nearest, Party to) => entry.Key == "noun" && sentence.Hits.Covering(nearest.To + 1)?.IsMainly(Category.Signals, "possessive") == true
        && Clause.Signal(sentence, nearest.To + 1, cue.From, "on-visit") is { } during
        ? Array.FindLast(sentence.Actors, p => p.To < nearest.From && p.Person.Country != to && !Clause.HasSignal(sentence, p.To, during.From, "cut")) : null;

    // "After meeting B, A flew to Kenya": B is none of those who fly.
    private bool IsMetBefore(PersonMention person, PersonMention nearest) => person.To < nearest.From && Lists.Joint(sentence, person.To, nearest.From) == Joint.Comma
        && Array.Exists(sentence.Cues, c => c.To < person.From && person.From - c.To <= NearMet && c.Is(Category.Meetings, "verb"));

    // "A was received by B on Monday, then flew to Kenya": whoever stands behind a verb of meeting is not who goes on.
    private PersonMention? Passed(PersonMention nearest)
    {
        if (GoesOn(nearest) is not { } then || !(then.To == cue.From - 1 || sentence.Tokens[then.From - 1].IsSign(',')))
        {
            return null;
        }

        // "will meet B and C, then leave for Ghana": none of the list
        var first = Clause.GroupAround(sentence, nearest)[0];
        var met = Array.FindLast(sentence.Cues, c => c.To < first.From && (c.Is(Category.Meetings, "verb") || c.Is(Category.Meetings, "caption")));
        return met is not null && first.From - met.To <= NearMet && !sentence.People.Any(p => p.From > met.To && p.To < first.From)
            ? sentence.Actors.FirstOrDefault(p => p.Person != first.Person && Clause.OpensInsertion(sentence, p, met.From)) ?? sentence.Actors.LastOrDefault(p => p.To < met.From && p.Person != first.Person) : null;
    }

    // "then"; ", and" where no "then" stands: "will meet B, and fly to Ghana the next day"
    private CueMention? GoesOn(PersonMention nearest) => (sentence.MayHaveSignal(EntrySet.BitOf("then")) ? Clause.Signal(sentence, nearest.To + 1, cue.From, "then") : null)
        ?? (nearest.To + 2 < cue.From && sentence.Tokens[nearest.To + 1].IsSign(',') && sentence.Hits.Covering(nearest.To + 2) is CueMention and && and.IsMainly(Category.Signals, "and") ? and : null);

    // "the state visit to Kenya of the then President of Ghana, A"
    private List<PersonMention> BehindPlace(Party to)
    {
        var place = entry.Key == "noun" ? sentence.Places.FirstOrDefault(p => p.From > cue.To && p.Party == to) : null;
        return place is null || !(sentence.Hits.IsSignal(place.To + 1, "of") || sentence.Hits.Covering(place.To + 1)?.Words.Has(Category.Institutions, "link") == true)
            ? []
            : [.. Clause.GroupAfter(sentence, place.To, NearGenitive).Where(p => p.Person.Country != to)];
    }

    // "The last visit to Kenya was made by A in May": whoever stands before the noun only speaks of it.
    private PersonMention? Maker(Party to) =>
        entry.Key != "noun" ? null : sentence.People.FirstOrDefault(p => p.From > cue.To && p.From - cue.To <= FarthestMaker && p.Person.Country != to
            && sentence.Hits.Covering(p.From - 1)?.Words.Has(Category.Signals, "made-by") == true
            && !sentence.Cues.Any(c => c.From > cue.To && c.To < p.From && c.Words.Has(Category.Visits)));

    // "ông Macri hôm 5/2 đến Hà Nội", but not "ông Macri nhắc đến Hà Nội": only dates and small words stand between the person and the verb.
    private bool IsDirectlyBefore(PersonMention person)
    {
        var i = person.To + 1;
        // "Tổng thống A, đến Oslo cùng phái đoàn, hội đàm với B"
        i += i == cue.From - 1 && sentence.Tokens[i].IsSign(',') ? 1 : 0;
        while (i < cue.From && ((sentence.Hits.Covering(i) is { } hit && hit.As(Category.Visits) is null && hit.As(Category.Meetings) is null)
            || sentence.Dates.Any(d => d.From <= i && d.To >= i)))
        {
            i++;
        }

        return i == cue.From;
    }

    // "The last minister to go there was X"; "X was the last minister to visit Kenya"
    private PersonMention? AfterCopula() =>
        sentence.People.FirstOrDefault(p => p.From > cue.To && sentence.Hits.Covering(Lead(p) - 1)?.Words.Has(Category.Signals, "copula") == true);

    // Where "Kenya's A" begins.
    private int Lead(PersonMention person) =>
        sentence.Hits.Covering(person.From - 1) is { } mark && mark.IsMainly(Category.Signals, "possessive") && sentence.Hits.Covering(mark.From - 1) is PlaceMention owner ? owner.From : person.From;

    // "A trip to Kenya that X was to make on Monday"
    private PersonMention? AfterThat(Party to) =>
        entry.Key == "noun" && NobodyBefore()
            ? sentence.People.FirstOrDefault(p => p.From > cue.To && p.From - cue.To <= NearClause && p.Form != PersonForm.Pronoun
                && p.Person.Country != to && sentence.Hits.IsSignal(p.From - 1, "cut"))
            : null;

    // "A trip to Kenya gave X the chance"; "Oslo was the first stop of a tour by X"
    private PersonMention? Led(Party to) => !NobodyBefore() ? null
        : sentence.People.FirstOrDefault(p => p.From > cue.To && p.Form != PersonForm.Pronoun && p.Person.Country != to && !p.IsOblique
            && (entry.Key == "noun" ? sentence.Hits.Covering(p.From - 1)?.Words.Has(Category.Signals, "lets") == true : entry.Key == "leg" && p.From - cue.To <= FarthestMaker && sentence.Places.Any(x => x.Party == to && x.To < cue.From)));

    // "Dự Hội nghị cấp cao ASEAN tại Viêng Chăn, ngày 10/10, Thủ tướng ... gặp ...": who goes may stand behind.
    private PersonMention? Behind(Travellers travellers, Party to)
    {
        // "đến" at the head of a sentence or behind "sau khi" is a verb, and further on "to".
        if (!NobodyBefore() || (entry.Key == "verb-near" && cue.From > 0 && !Clause.FollowsOrder(sentence, cue)) || travellers.Telling is not null || IsAbout())
        {
            return null;
        }

        var behind = sentence.People.FirstOrDefault(p => p.From > cue.To && !p.IsOblique);
        return behind is not null && behind.Person.Country != to && BeginsClause(behind) && !IsSpeaker(behind) ? behind : null;
    }

    // "The team flew to Kenya on Monday, President X said."
    private bool IsSpeaker(PersonMention person) => (cue.From > 0 || entry.Key == "noun") && person.To + 2 >= sentence.Tokens.Count - 1
        && (sentence.Hits.Covering(person.To + 1) is not { } says || says.Words.Has(Category.Signals, "cut") || says.Words.Has(Category.Signals, "reports") || says.Words.Has(Category.Signals, "says"));

    // "On the visit to Kenya, A said", but not "On a visit to Kenya, A said", "On Monday, on the occasion of his visit to Kenya, A said"
    private bool IsAbout() => sentence.Cues.LastOrDefault(c => c.To < cue.From && c.IsSignal("about")) is { } about && !sentence.BeginsDate(about.To + 1) && !sentence.Hits.IsSignal(about.To + 1, "indefinite") && sentence.Hits.Covering(about.To + 1)?.Words.Has(Category.Signals, "owner") != true
        && sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "owner") != true;

    // "The Prime Minister is back in Nairobi. The journey took in an official visit to Ghana."
    private KnownPerson? OfSentenceBefore() =>
        entry.Key is "noun" or "verb" && sentence.PreviousSubject is { Offices.Count: > 0 } person && sentence.People.Length == 0 ? person : null;

    // "Then the delegation flew to Kenya": whoever leads it was told before
    private bool IsOfParty() => sentence.MayHaveSignal(EntrySet.BitOf("travelling-party")) && NobodyBefore()
        && Clause.Signal(sentence, Math.Max(-1, cue.From - NearParty), cue.From, "travelling-party") is { } party && (sentence.Hits.Covering(party.To + 1) is not (null or PlaceMention) || sentence.BeginsDate(party.To + 1));

    // "His tour had earlier taken him to Kenya", "The last leg took him to Kenya"
    private bool IsOfTour() => sentence.Cues.Any(c => c.To < cue.From && c.Is(Category.Visits, "noun"));

    private bool BeginsClause(PersonMention person) =>
        sentence.Tokens[person.From - 1].IsSign(',') || sentence.Dates.Any(d => d.To == person.From - 1);

    private bool NobodyBefore() => !sentence.People.Any(p => p.To < cue.From);
}
