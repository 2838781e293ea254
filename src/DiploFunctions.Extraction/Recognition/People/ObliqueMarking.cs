namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Marks people who are only spoken of: who invited, whose envoy somebody is, whose greetings are brought, besides whom others were met.</summary>
internal static class ObliqueMarking
{
    private const string Envoy = "envoy";
    private const int NearOffice = 2;

    public static void Mark(SentenceReading sentence, List<PersonMention> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var before = people[i].From - 1;
            var signal = sentence.Hits.Covering(sentence.Hits.IsSignal(before, "article") ? before - 1 : before);
            if (signal?.IsMainly(Category.Signals, "represent") == true || signal?.Words.Has(Category.Signals, "mediator") == true || signal?.Words.Has(Category.Signals, "party-member") == true || IsOfEvent(sentence, signal) || IsRecipient(sentence, signal, people[i]) || IsKin(sentence, people[i]) || (i > 0 && IsSender(sentence, people[i - 1], people[i]))
                || IsOwner(sentence, people[i]) || (i + 1 < people.Count && IsOfOccasion(sentence, people, i)) || (i > 0 && IsInApposition(sentence, people[i - 1], people[i])))
            {
                people[i] = people[i] with { IsOblique = true };
            }
            else if (signal?.Words.Has(Category.Signals, "besides") == true)
            {
                i = MarkOthersMet(sentence, people, i);
            }
            else if (signal?.IsMainly(Category.Signals, "invitation") == true || signal?.IsMainly(Category.Signals, "company") == true)
            {
                i = MarkInviters(sentence, people, i);
            }
        }

    }

    // "attended the inauguration of B and met C", "menghadiri pelantikan B": the event is B's, and the guest does more.
    private static bool IsOfEvent(SentenceReading sentence, Hit? before) => before is not null
        && (before.Words.As(Category.Visits, "occasion") is { Value: "theirs" } || (before.IsMainly(Category.Signals, "of") && sentence.Hits.Covering(before.From - 1)?.Words.Has(Category.Visits, "occasion") == true));

    // "A sent greetings to B and met C": it is A who goes on.
    private static bool IsRecipient(SentenceReading sentence, Hit? before, PersonMention person) => before?.Words.Has(Category.Signals, "recipient") == true
        && sentence.Hits.IsSignal(person.To + 1, "and") && sentence.Hits.Covering(person.To + 2)?.Words.Has(Category.Meetings, "verb") == true;

    /// <summary>True for A in "B, A's father, visited ...", "A's late father, B, visited": A is only spoken of.</summary>
    public static bool IsKin(SentenceReading sentence, PersonMention person) =>
        sentence.Hits.Covering(person.To + 1) is { } owner && owner.IsMainly(Category.Signals, "possessive")
        && (IsRelation(sentence, owner.To + 1) || (sentence.Hits.Covering(owner.To + 1) is null && IsRelation(sentence, owner.To + 2)));

    private static bool IsRelation(SentenceReading sentence, int token) => sentence.Hits.Covering(token)?.Words.Has(Category.Signals, "relation") == true;

    // "A, special envoy of President B, met C": B is only spoken of.
    private static bool IsSender(SentenceReading sentence, PersonMention before, PersonMention person) =>
        person.From == before.To + 2 && sentence.Tokens[person.From - 1].IsSign(',')
        && IsEnvoyOf(sentence, person);

    private static bool IsEnvoyOf(SentenceReading sentence, PersonMention person) => sentence.Titles.Any(t => t.From == person.From && t is { Name: not null, Offices: [Envoy, _, ..] });

    // "B, A's adviser for Africa, met C": A is only the owner of an office, not in "in A's talks with C".
    private static bool IsOwner(SentenceReading sentence, PersonMention person) =>
        sentence.Hits.Covering(person.To + 1) is { } owner && owner.IsMainly(Category.Signals, "possessive") && OwnsOffice(sentence, owner);

    private static bool OwnsOffice(SentenceReading sentence, Hit owner) =>
        sentence.Titles.Any(t => t.From > owner.To && t.From - owner.To <= NearOffice && t.Office is not null && IsPlain(sentence, owner.To + 1, t.From));

    // "Bên lề lễ nhậm chức của A, B gặp C": behind the comma and without "and" B does not go on a list that A begins.
    private static bool IsOfOccasion(SentenceReading sentence, List<PersonMention> people, int i)
    {
        var person = people[i];
        if (person.To + 1 >= sentence.Tokens.Count || !sentence.Tokens[person.To + 1].IsSign(',') || Lists.Joint(sentence, person.To, people[i + 1].From) != Joint.Comma
            || (i + 2 < people.Count && Lists.Joint(sentence, people[i + 1].To, people[i + 2].From) != Joint.None))
        {
            return false;
        }

        var start = person.From;
        while (start > 0 && !sentence.Tokens[start - 1].IsSign(',') && sentence.Hits.Covering(start - 1)?.Words.Has(Category.Visits, "noun") != true)
        {
            start--;
        }

        var isParted = start == 0 || sentence.Tokens[start - 1].IsSign(',');
        return isParted && start < person.From && (i == 0 || people[i - 1].To < start)
            && sentence.Hits.Covering(start) is { } head && (head.Words.Has(Category.Signals, "at") || head.Words.Has(Category.Signals, "amid"))
            && (sentence.Hits.IsSignal(person.From - 1, "of") || sentence.Hits.Covering(person.From - 1)?.Words.Has(Category.Visits, "occasion") == true);
    }

    // "longtime", "chief": nothing that the lexicon knows stands between.
    private static bool IsPlain(SentenceReading sentence, int from, int before)
    {
        for (var i = from; i < before; i++)
        {
            if (sentence.Hits.Covering(i) is not null || !sentence.Tokens[i].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    // "A, a close ally of President B, met C": B belongs to what is said of A.
    private static bool IsInApposition(SentenceReading sentence, PersonMention before, PersonMention person)
    {
        var (open, close) = (before.To + 1, person.To + 1);
        return open + 1 < person.From && close < sentence.Tokens.Count && sentence.Tokens[open].IsSign(',') && sentence.Tokens[close].IsSign(',')
            && (sentence.Hits.IsSignal(person.From - 1, "of") || sentence.Hits.IsSignal(person.From - 1, "to"))
            && (sentence.Hits.Covering(open + 1)?.As(Category.Signals) is { Key: "indefinite" or "article" } || BeginsTitle(sentence, open + 1));
    }

    private static bool BeginsTitle(SentenceReading sentence, int token) => sentence.Titles.Any(t => t.From == token);

    private static bool DoesMore(SentenceReading sentence, PersonMention person) => person.To + 3 < sentence.Tokens.Count && sentence.Tokens[person.To + 1].IsSign(',')
        && sentence.Hits.Covering(person.To + 2)?.Words.Has(Category.Signals, "who") == true && (sentence.Hits.Covering(person.To + 3)?.Words.Has(Category.Meetings, "verb") == true || HasTalks(sentence, person.To + 3));

    // "who had separate talks with"
    private static bool HasTalks(SentenceReading sentence, int verb) => sentence.Hits.IsSignal(verb, "light")
        && (sentence.Hits.Covering(verb + 1) ?? sentence.Hits.Covering(verb + 2)) is { } noun && noun.Words.Has(Category.Meetings);

    // "Besides B and C, A met D": up to the comma, behind which the clause has its subject.
    private static int MarkOthersMet(SentenceReading sentence, List<PersonMention> people, int first)
    {
        people[first] = people[first] with { IsOblique = true };
        while (first + 1 < people.Count && Lists.Joint(sentence, people[first].To, people[first + 1].From) == Joint.And)
        {
            first++;
            people[first] = people[first] with { IsOblique = true };
        }

        return first;
    }

    // "At the invitation of A, B and C, D visited ...": when nobody stands before the words, the last of the list is who travels.
    private static int MarkInviters(SentenceReading sentence, List<PersonMention> people, int first)
    {
        var last = first;
        var closed = false;
        while (last + 1 < people.Count && Lists.Joint(sentence, people[last].To, people[last + 1].From) is var joint and not Joint.None)
        {
            if (closed && joint == Joint.Comma)
            {
                break;
            }

            closed |= joint == Joint.And;
            last++;
        }

        var end = first == 0 && last > first && !closed ? last - 1 : last;
        if (first > 0 && DoesMore(sentence, people[last]))
        {
            // "She is accompanied by A, who met B"
            end = last - 1;
        }

        for (var i = first; i <= end; i++)
        {
            people[i] = people[i] with { IsOblique = true };
        }

        return Math.Max(first, end);
    }
}
