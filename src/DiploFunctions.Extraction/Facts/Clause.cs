using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Facts;

/// <summary>What stands around a cue in its sentence.</summary>
internal static class Clause
{
    private const int LongestApposition = 12;
    private const int NearWho = 4;

    /// <summary>The group of people that a person stands in, joined by commas and "and", in order.</summary>
    public static List<PersonMention> GroupAround(SentenceReading sentence, PersonMention member)
    {
        var people = sentence.Actors;
        var first = Array.IndexOf(people, member);
        var last = first;
        while (first > 0 && !BeginsPair(sentence, people[first - 1], people[first]) && Lists.Joint(sentence, people[first - 1].To, people[first].From) != Joint.None)
        {
            first--;
        }

        while (last + 1 < people.Length && !BeginsPair(sentence, people[last], people[last + 1]) && Lists.Joint(sentence, people[last].To, people[last + 1].From) != Joint.None)
        {
            last++;
        }

        List<PersonMention> group = [.. people.AsSpan(first, last - first + 1)];
        for (var i = group.Count > 2 ? group.Count - 1 : 0; i > 0; i--)
        {
            if (group[i].Person == group[i - 1].Person && group[i] is { Form: PersonForm.Office } && group[i] != member)
            {
                // "A, Thứ trưởng Bộ Quốc phòng và B": an office of A's own, and no third one.
                group.RemoveAt(i);
            }
        }

        return group;
    }

    // "A met B and the two ministers signed": the pair does something of its own.
    private static bool BeginsPair(SentenceReading sentence, PersonMention before, PersonMention next) =>
        next.From > before.To && sentence.Hits.IsSignal(next.From, "pair");

    /// <summary>The first person of the sentence before somebody, or null.</summary>
    public static PersonMention? Subject(SentenceReading sentence, PersonMention other) =>
        sentence.Actors.FirstOrDefault(p => p.To < other.From && p.Person != other.Person);

    /// <summary>People after a token, up to a gap of so many tokens: the first and all that are joined to it.</summary>
    public static List<PersonMention> GroupAfter(SentenceReading sentence, int token, int widestGap)
    {
        var at = 0;
        while (at < sentence.Actors.Length && sentence.Actors[at].From <= token)
        {
            at++;
        }

        if (at == sentence.Actors.Length || sentence.Actors[at] is not { } first || first.From - token - 1 > widestGap || HasBarrier(sentence, token, first.From))
        {
            return [];
        }

        var group = GroupAround(sentence, first);
        group.RemoveRange(0, group.IndexOf(first));
        return group;
    }

    /// <summary>The nearest person before a token who is none of those that stand elsewhere, or null.</summary>
    public static PersonMention? Before(SentenceReading sentence, int token, IReadOnlyList<PersonMention> others)
    {
        PersonMention? nearest = null;
        for (var i = sentence.Actors.Length - 1; i >= 0; i--)
        {
            var person = sentence.Actors[i];
            if (person.To >= token || IsOneOf(others, person.Person))
            {
                continue;
            }

            if (nearest is not null)
            {
                // "A, who came with B, met C": B stands in a clause of its own.
                return IsInserted(sentence, person, nearest, token) ? person : nearest;
            }

            nearest = person;
        }

        return nearest;
    }

    /// <summary>True when one of the mentions is of a person.</summary>
    public static bool IsOneOf(IReadOnlyList<PersonMention> mentions, KnownPerson person)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Person == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when somebody stands in a clause between commas that another one opens: B in "A, who met B on Monday, went to Kenya".</summary>
    public static bool IsInserted(SentenceReading sentence, PersonMention first, PersonMention second, int token) =>
        first.To + 2 < second.From && OpensInsertion(sentence, first, token) && HasComma(sentence, second.To, token);

    /// <summary>True for A in "A, who came with B, met C": a clause between commas stands behind it, which ends before the token.</summary>
    public static bool OpensInsertion(SentenceReading sentence, PersonMention person, int token) => person.To + 2 < token
        && sentence.Tokens[person.To + 1].IsSign(',') && sentence.Hits.IsSignal(person.To + 2, "cut") && HasComma(sentence, person.To + 2, token);

    /// <summary>True for "will" in "A, who will come too, was in Nairobi": a clause between commas, opened by "who", holds it and ends before the token.</summary>
    public static bool IsAside(SentenceReading sentence, Mention word, int token)
    {
        for (var who = word.From - 1; who > 0 && word.From - who <= NearWho && !sentence.Tokens[who].IsSign(','); who--)
        {
            if (sentence.Hits.Covering(who)?.Words.Has(Category.Signals, "who") == true)
            {
                return word.To < token && sentence.Tokens[who - 1].IsSign(',') && HasComma(sentence, word.To, token);
            }
        }

        return false;
    }

    /// <summary>True for "A, then foreign minister of Ghana, was in Nairobi": nothing but who A is stands between the commas.</summary>
    public static bool IsBehindApposition(SentenceReading sentence, PersonMention person, Mention cue) => person.Form == PersonForm.Named && cue.From - person.To <= LongestApposition
        && sentence.Tokens[person.To + 1].IsSign(',') && sentence.Tokens[cue.From - 1].IsSign(',') && !HasComma(sentence, person.To + 1, cue.From - 1)
        && sentence.Titles.Any(t => t.From > person.To && t.To < cue.From && t.Name is null);

    /// <summary>True when one of the signals stands between two tokens (neither included).</summary>
    public static bool HasSignal(SentenceReading sentence, int after, int before, params ReadOnlySpan<string> keys) =>
        Signal(sentence, after, before, keys) is not null;

    /// <summary>The first of the signals between two tokens (neither included), or null.</summary>
    public static CueMention? Signal(SentenceReading sentence, int after, int before, params ReadOnlySpan<string> keys)
    {
        var bits = 0UL;
        foreach (var key in keys)
        {
            bits |= EntrySet.BitOf(key);
        }

        if (!sentence.MayHaveSignal(bits))
        {
            return null;
        }

        foreach (var cue in sentence.Cues)
        {
            if (cue.From <= after || cue.To >= before || (cue.Words.Signals & bits) == 0)
            {
                continue;
            }

            foreach (var key in keys)
            {
                if (cue.IsSignal(key))
                {
                    return cue;
                }
            }
        }

        return null;
    }

    /// <summary>True when a comma or "and" stands between two tokens.</summary>
    public static bool HasJoint(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (sentence.Tokens[i].IsSign(',') || sentence.Hits.IsSignal(i, "and"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a comma stands between two tokens.</summary>
    public static bool HasComma(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (sentence.Tokens[i].IsSign(','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a quotation closes between two tokens: "I spoke to B," A said before leaving for Kenya.</summary>
    public static bool ClosesQuotation(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (sentence.Tokens[i].IsSign('"') || sentence.Tokens[i].IsSign('”'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of the signals between two tokens that is not part of what somebody said before a third one, or null.</summary>
    public static CueMention? SignalOutsideQuotes(SentenceReading sentence, int after, int before, int token, params ReadOnlySpan<string> keys)
    {
        var found = Signal(sentence, after, before, keys);
        while (found is not null && IsQuoted(sentence, found.From, token))
        {
            found = Signal(sentence, found.To, before, keys);
        }

        return found;
    }

    /// <summary>True for a token within a quoted sentence that closes before another token: "We will wait," A told B; not within some quoted words: has "no plans" to go.</summary>
    public static bool IsQuoted(SentenceReading sentence, int token, int before)
    {
        if (!ClosesQuotation(sentence, token, before))
        {
            return false;
        }

        var isOpen = false;
        for (var i = 0; i < before; i++)
        {
            var closes = sentence.Tokens[i].IsSign('”') || (isOpen && sentence.Tokens[i].IsSign('"'));
            if (closes && i > token)
            {
                return isOpen && (IsStop(sentence, i - 1) || IsStop(sentence, i + 1));
            }

            isOpen = sentence.Tokens[i].IsSign('“') || (sentence.Tokens[i].IsSign('"') ? !isOpen : isOpen && !closes);
        }

        return false;
    }

    private static bool IsStop(SentenceReading sentence, int token) => sentence.Tokens[token] is { Kind: TokenKind.Sign } sign && (char)sign.Value is ',' or '.' or '!' or '?' or '…';

    /// <summary>The last semicolon or colon before a token ("A and B are no strangers: they met"), or -1.</summary>
    public static int LastStop(SentenceReading sentence, int token)
    {
        var i = token - 1;
        while (i >= 0 && !sentence.Tokens[i].IsSign(';') && !sentence.Tokens[i].IsSign(':'))
        {
            i--;
        }

        return i;
    }

    /// <summary>Where the clause that holds a token begins: after the last semicolon, colon or word such as "that", "while".</summary>
    public static int Start(SentenceReading sentence, int token)
    {
        for (var i = token - 1; i >= 0; i--)
        {
            if (sentence.Tokens[i].IsSign(';') || sentence.Tokens[i].IsSign(':') || sentence.Hits.IsSignal(i, "cut"))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>True when a clause of its own begins between two tokens: "..., and the opening of a school".</summary>
    public static bool BeginsBetween(SentenceReading sentence, int after, int before) =>
        sentence.Cues.Any(c => c.From > after + 1 && c.To < before && c.IsSignal("and") && sentence.Tokens[c.From - 1].IsSign(','));

    /// <summary>True for a word of travel directly behind "before", "after" and the like: "three days before travelling to Kenya".</summary>
    public static bool FollowsOrder(SentenceReading sentence, CueMention cue) => sentence.Hits.Covering(cue.From - 1) is { } hit
        && (hit.Words.Has(Category.Signals, "order") || hit.Words.Has(Category.Dates, "before"));

    /// <summary>True for "host" in "his Samoan host": behind an adjective of a country stands no verb.</summary>
    public static bool IsNounOfOwner(SentenceReading sentence, CueMention cue) =>
        cue.Is(Category.Meetings, "verb") && sentence.Hits.Covering(cue.From - 1) is PlaceMention { Kind: "adjective" } && !sentence.People.Any(p => p.To == cue.From - 1);

    // "In the meeting with several leaders, A said": whoever follows the comma is none of them.
    private static bool HasBarrier(SentenceReading sentence, int after, int before) =>
        sentence.Cues.Any(cue => cue.From > after && cue.To < before
            && ((cue.As(Category.Meetings) is { Key: not ("noun-between" or "noun-guest" or "verb-around") and var key } && (key != "caption" || sentence.Sentence.IsCaption) && !IsNounOfOwner(sentence, cue)) || cue.IsSignal("cut") || cue.IsSignal("recipient")
            || (cue.IsSignal("indefinite") && sentence.Tokens[before - 1].IsSign(',') && !IsOfCountries(sentence, cue.To, before))));

    // "met the leaders of Kenya and Ghana, A and B"
    private static bool IsOfCountries(SentenceReading sentence, int after, int before) => sentence.Places.Count(p => p.From > after && p.To < before && p.IsCountry && p.Kind == "name") > 1;
}
