using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Meetings told one after another behind one word: "met A in Riyadh on May 4, B in Amman on May 5 and C in Cairo a day later".</summary>
internal static class MeetingSeries
{
    private const int LongestTail = 14;
    private const int Most = 8;

    /// <summary>The people of a series: those given, and all who follow the last of them behind places, days and a joint.</summary>
    public static IReadOnlyList<PersonMention> Extend(SentenceReading sentence, IReadOnlyList<PersonMention> objects)
    {
        if (objects.Count == 0 || objects[^1].To + 2 >= sentence.Tokens.Count || sentence.People[^1].From <= objects[^1].To || Next(sentence, objects[^1]) is not { } first)
        {
            return objects;
        }

        var all = objects.ToList();
        for (var next = first; next is not null && all.Count < Most && all.TrueForAll(p => p.Person != next.Person); next = Next(sentence, all[^1]))
        {
            var group = Clause.GroupAround(sentence, next);
            all.AddRange(group.Skip(group.IndexOf(next)).Where(p => all.TrueForAll(a => a.Person != p.Person)).ToList());
        }

        return all;
    }

    /// <summary>Where the words that belong to one member of a list end: before the next member, else at the end of the sentence.</summary>
    public static int EndOf(SentenceReading sentence, IReadOnlyList<PersonMention> objects, PersonMention member) =>
        objects.FirstOrDefault(o => o.From > member.To)?.From ?? sentence.Tokens.Count;

    // Whoever stands behind the places and days of a member and a joint, and does nothing there.
    private static PersonMention? Next(SentenceReading sentence, PersonMention member)
    {
        var (isJoined, tells) = (false, false);
        for (var i = member.To + 1; i < sentence.Tokens.Count && i - member.To <= LongestTail; i++)
        {
            if (ActorAt(sentence, i) is { } next)
            {
                return isJoined && tells && !(next.Form == PersonForm.Pronoun && IsSubject(sentence, i)) && EndsWith(sentence, next) ? next : null;
            }

            if (DateAt(sentence, i) is { } date)
            {
                (i, tells) = (date.To, true);
            }
            else if (sentence.Tokens[i].IsSign(','))
            {
                isJoined = true;
            }
            else if (sentence.Tokens[i].IsSign('(') || sentence.Tokens[i].IsSign(')'))
            {
                // "bertemu A di Oslo (5/5), B di Wina (7/5)"
                continue;
            }
            else if (sentence.Hits.Covering(i) is { } hit)
            {
                if (!IsOfTail(hit))
                {
                    return AfterThen(sentence, member, i);
                }

                isJoined |= hit.IsMainly(Category.Signals, "and");
                tells |= hit is PlaceMention || hit.Words.Has(Category.Signals, "then");
                i = hit.To;
            }
            else if (!sentence.Tokens[i].IsCapitalised)
            {
                return AfterThen(sentence, member, i);
            }
        }

        return null;
    }

    private static PersonMention? ActorAt(SentenceReading sentence, int token) => sentence.Actors.FirstOrDefault(p => p.From == token);

    private static DateMention? DateAt(SentenceReading sentence, int token) => sentence.Dates.FirstOrDefault(d => d.From <= token && d.To >= token);

    // "received A in the small hall before the concert, and then B": whoever stands directly behind "and then", where nobody does anything in between.
    private static PersonMention? AfterThen(SentenceReading sentence, PersonMention member, int from)
    {
        if (sentence.People.FirstOrDefault(p => p.From > from) is not { IsOblique: false, Form: not PersonForm.Pronoun } next || next.From - member.To > LongestTail
            || !JoinedThen(sentence, next.From - (sentence.Hits.IsSignal(next.From - 1, "article") ? 2 : 1)) || !EndsWith(sentence, next))
        {
            return null;
        }

        return sentence.Cues.Any(c => c.From > member.To && c.To < next.From && ((c.IsSignal("cut") && !c.IsSignal("order")) || c.Words.Has(Category.Meetings) || c.As(Category.Visits) is { Key: not "occasion" } || c.Words.Has(Category.Agreements)))
            ? null : next;
    }

    private static bool JoinedThen(SentenceReading sentence, int last) => sentence.Hits.Covering(last)?.Words.Has(Category.Signals, "then") == true
        && (sentence.Hits.IsSignal(last - 1, "and") || sentence.Tokens[Math.Max(0, last - 1)].IsSign(',') || sentence.Hits.Covering(last) is { } then && then.From < last);

    // "..., and on Saturday he and B opened a school": a subject opens a clause of its own.
    private static bool IsSubject(SentenceReading sentence, int token) =>
        sentence.Hits.Covering(token)?.Entries.Any(static e => e is { Key: "pronoun", Value: "subject" }) == true;

    private static bool IsOfTail(Hit hit) =>
        hit is PlaceMention || hit.Words.As(Category.Institutions) is not null || hit.Words.Has(Category.Signals, "day-part") || hit.Words.Has(Category.Signals, "then") || hit.As(Category.Signals) is { Key: "and" or "at" or "about" or "article" or "of" or "with" or "own" or "possessive" };

    // "and B in Amman", "and B.": not "and B said"
    private static bool EndsWith(SentenceReading sentence, PersonMention person)
    {
        var i = person.To + 1;
        return i >= sentence.Tokens.Count || sentence.Tokens[i].IsSign(',') || sentence.Tokens[i].IsSign('.') || sentence.Tokens[i].IsSign(';') || sentence.Tokens[i].IsSign('(')
            || sentence.Dates.Any(d => d.From == i)
            || sentence.Hits.Covering(i) is { } hit && (hit.Words.Has(Category.Signals, "then") || hit.As(Category.Signals) is { Key: "and" or "at" or "about" or "of" });
    }
}
