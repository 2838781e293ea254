using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Whom pronouns and words such as "his host" mean.</summary>
internal sealed class PronounReading(Article article, PersonRegistry registry, Foreground foreground)
{
    private const int LongestEpithet = 4;
    private const int NearHead = 4;
    private readonly PronounSubjects _subjects = new(article, registry, foreground);

    /// <summary>Whom the pronoun at a token means; null where none stands, or nobody is known.</summary>
    public PersonMention? At(SentenceReading sentence, int i, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(i, Category.Signals, "pronoun", out var hit) || IsOwner(sentence, hit) || IsExcellency(sentence, hit))
        {
            return null;
        }

        var isObject = hit.Entries.Any(static e => e is { Key: "pronoun", Value: "object" or "object-or-owner" })
            || (sentence.Hits.Covering(i - 1) is { } verb && (verb.IsMainly(Category.Signals, "with") || verb.As(Category.Meetings) is not null));
        var person = before.Count == 0 ? (isObject ? foreground.Spoken() : _subjects.Of(sentence, hit))
            : !isObject ? (IsCompany(sentence, before[0]) ? _subjects.Of(sentence, hit) : (Told(sentence, before) ?? (ObliqueMarking.IsKin(sentence, before[0]) && before.Count > 1 ? before[1] : before[0])).Person)
            : ObjectIn(sentence, i, before) ?? (before[0].Person == foreground.Subject ? foreground.Other : foreground.Spoken());
        return person is null ? null : new PersonMention(i, hit.To, person, PersonForm.Pronoun);
    }

    /// <summary>"diplomat senior itu", "peraih Nobel tersebut", "the veteran diplomat": whoever the last sentence was about, at the head of a sentence or behind a word of meeting.</summary>
    public PersonMention? Epithet(SentenceReading sentence, int i, List<PersonMention> before)
    {
        if ((sentence.Hits.Signals & EntrySet.BitOf("epithet")) == 0 || !sentence.Hits.Is(i, Category.Signals, "epithet", out var hit) || sentence.Hits.IsSignal(i - 1, "indefinite")
            || EndOfEpithet(sentence, hit) is not { } end)
        {
            return null;
        }

        var person = before.Count == 0 ? _subjects.Of(sentence, hit)
            : before is [var only] && sentence.Hits.Covering(i - 1)?.As(Category.Meetings) is not null ? (only.Person == foreground.Subject ? foreground.Other : foreground.Spoken()) : null;
        return person is null ? null : new PersonMention(i, end, person, PersonForm.Pronoun);
    }

    // "jenderal bintang empat itu": up to the word that points back
    private static int? EndOfEpithet(SentenceReading sentence, Hit head)
    {
        if (head.Entries.Any(static e => e is { Key: "epithet", Value: "whole" }))
        {
            return head.To;
        }

        for (var i = head.To + 1; i < sentence.Tokens.Count && i - head.To <= LongestEpithet && sentence.Tokens[i].IsWord; i++)
        {
            var hit = sentence.Hits.Covering(i);
            if (sentence.Hits.IsSignal(i, "this"))
            {
                return hit!.To;
            }

            if (hit is not null && (hit.Words.Has(Category.Meetings) || hit.Words.Has(Category.Visits) || hit.Words.Has(Category.Agreements)))
            {
                return null;
            }
        }

        return null;
    }

    // "HE President A": a form of address
    private static bool IsExcellency(SentenceReading sentence, Hit hit) => hit.Words.Has(Category.Honorifics) && hit.To + 1 < sentence.Tokens.Count
        && (sentence.Tokens[hit.To + 1].IsCapitalised || sentence.Hits.IsSignal(hit.To + 1, "article"));

    // "With B she signed", "With her Norwegian colleague she signed", "Besides B she met C": not B
    private static bool IsCompany(SentenceReading sentence, PersonMention first) => sentence.Hits.IsSignal(first.From - 1, "with")
        // "During the visit, made at the invitation of B, he met C"
        || (first.From > NearHead && sentence.Hits.IsSignal(first.From - 1, "invitation"))
        || sentence.Hits.Covering(first.From - 1)?.Words.Has(Category.Signals, "besides") == true
        || (sentence.Hits.Covering(first.From - 1)?.Words.Has(Category.Signals, "own") == true && sentence.Hits.IsSignal(first.From - 2, "with"));

    // "A told reporters that B would fly to Kenya, where she ...": B, of whom the clause tells
    private static PersonMention? Told(SentenceReading sentence, List<PersonMention> before) => before.Count < 2 || !sentence.Hits.MayHaveSignal(EntrySet.BitOf("reports")) ? null
        : before.FindLast(p => p != before[0] && sentence.Hits.Covering(p.From - 1) is { } opens && opens.IsMainly(Category.Signals, "cut") && opens.Words.Has(Category.Signals, "says")
            && (opens.Words.Has(Category.Signals, "reports") || sentence.Hits.Covering(opens.From - 1)?.Words.Has(Category.Signals, "reports") == true));

    // "met her in Oslo", but "with her Norwegian counterpart"
    private static bool IsOwner(SentenceReading sentence, Hit hit)
    {
        var next = hit.To + 1;
        return hit.Entries.Any(static e => e is { Key: "pronoun", Value: "object-or-owner" }) && next < sentence.Tokens.Count && sentence.Tokens[next].IsWord
            && (sentence.Hits.StartingAt(next)?.As(Category.Signals) is null or { Key: "people" } || sentence.Hits.StartingAt(next)!.Words.Has(Category.Offices) || IsTrip(sentence.Hits.StartingAt(next)!)) && sentence.Hits.StartingAt(next)?.As(Category.Dates) is null;
    }

    // "the last leg of her tour"
    private static bool IsTrip(Hit noun) => noun.Words.Has(Category.Visits, "noun") || noun.Words.Has(Category.Visits, "leg");

    // "A laid on a salute for B and met him"; "A met B, while C received him": B, and not whom the clause is about.
    private static KnownPerson? ObjectIn(SentenceReading sentence, int i, List<PersonMention> before)
    {
        var clause = i;
        while (clause > 0 && !sentence.Hits.IsSignal(clause - 1, "cut") && !sentence.Tokens[clause - 1].IsSign(';'))
        {
            clause--;
        }

        var subject = before.Find(p => p.From >= clause)?.Person ?? before[0].Person;
        // "signed with B's government; on Monday C received him": not B, whose government it was
        return (before.FindLast(p => p.Person != subject && sentence.Hits.Covering(p.To + 1)?.IsMainly(Category.Signals, "possessive") != true) ?? before.FindLast(p => p.Person != subject))?.Person;
    }

    /// <summary>"A and her guest", "his host": of another country than whoever stands before; a guest is whom the article is about.</summary>
    public PersonMention? Opposite(SentenceReading sentence, int i, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(i, Category.Signals, "opposite", out var hit) || (sentence.Hits.IsSignal(hit.To + 1, "of") && sentence.Hits.IsSignal(hit.From - 1, "be")))
        {
            // "had been the guest of B"
            return null;
        }

        if (hit.To + 1 < sentence.Tokens.Count && hit.Entries.Any(static e => e is { Key: "opposite", Value: "guest-from" }))
        {
            return GuestFrom(sentence, hit);
        }

        if (before.Count == 0
            || (hit.To + 1 < sentence.Tokens.Count && (sentence.Tokens[hit.To + 1].IsCapitalised || IsNamed(sentence, hit.To + 1))))
        {
            return null;
        }

        var isGuest = hit.Entries.Any(static e => e is { Key: "opposite", Value: "guest" });
        // "The pair took a boat, where A embraced his guest": of whoever the clause begins with
        var speaker = sentence.Hits.IsSignal(before[^1].From - 1, "cut") ? before[^1] : before[0];
        return Foreigner(speaker.Person, isGuest) is { } person ? new PersonMention(i, hit.To, person, PersonForm.Pronoun) : null;
    }

    // "the guest from Nairobi": of the country of the place
    private PersonMention? GuestFrom(SentenceReading sentence, Hit words)
    {
        if (sentence.Hits.StartingAt(words.To + 1) is not { Words.Place: { IsCountry: true } country } place)
        {
            return null;
        }

        var from = foreground.Subject?.Country == country ? foreground.Subject : foreground.Other?.Country == country ? foreground.Other
            : registry.People.Where(p => p.Mentions > 0 && !p.IsSpouse && p.Country == country).MaxBy(p => p.Mentions)
            ?? registry.People.Where(p => p.Mentions > 0 && !p.IsSpouse && p.Country is null && p.Offices.Count > 0).MaxBy(p => p.Mentions);
        return from is null ? null : new PersonMention(words.From, place.To, from, PersonForm.Pronoun);
    }

    // "he and his host, President B, ..."
    private static bool IsNamed(SentenceReading sentence, int comma) => sentence.Tokens[comma].IsSign(',') && comma + 1 < sentence.Tokens.Count
        && (sentence.Titles.Any(t => t.Name is not null && t.From - comma is 1 or 2) || sentence.Names.ReadAt(comma + 1) > comma + 1);

    private KnownPerson? Foreigner(KnownPerson speaker, bool isGuest)
    {
        var foreign = registry.People.Where(p => p.Mentions > 0 && p != speaker && !p.IsSpouse && (p.Country is null || p.Country != speaker.Country));
        return isGuest ? foreign.MaxBy(p => p.Mentions) : foreign.FirstOrDefault(p => p == foreground.Subject) ?? foreign.FirstOrDefault(p => p == foreground.Other);
    }
}
