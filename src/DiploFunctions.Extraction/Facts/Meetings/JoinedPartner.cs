using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Whom a word of meeting reaches only by the word "with", at a distance: "spoke for an hour with B", "held talks at the palace with B".</summary>
internal static class JoinedPartner
{
    private const int Farthest = 14;

    /// <summary>The people behind "with"; empty when somebody else, or words of something else, stand in between.</summary>
    public static List<PersonMention> After(SentenceReading sentence, CueMention cue, bool anyTopic)
    {
        var people = Clause.GroupAfter(sentence, cue.To, Farthest);
        return people.Count > 0 && With(sentence, cue.To, people[0].From) is { } with && IsFree(sentence, cue.To, with, anyTopic) ? people : [];
    }

    // The last "with" before the person, and nothing but what belongs to the person behind it.
    private static int? With(SentenceReading sentence, int after, int before)
    {
        for (var i = before - 1; i > after; i--)
        {
            if (sentence.Hits.IsSignal(i, "with"))
            {
                return i;
            }

            if (!sentence.Tokens[i].IsCapitalised && !IsOfPerson(sentence.Hits.Covering(i)) && !IsOfHost(sentence, i))
            {
                return null;
            }
        }

        return null;
    }

    // "with his host, President B"
    private static bool IsOfHost(SentenceReading sentence, int i) =>
        sentence.Hits.Covering(sentence.Tokens[i].IsSign(',') ? i - 1 : i)?.Words.Has(Category.Signals, "opposite") == true;

    /// <summary>True when nothing stands between two tokens but offices, countries and other words that lead to a person.</summary>
    public static bool IsOfPeople(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised && !sentence.Tokens[i].IsSign(',') && !sentence.Tokens[i].IsSign(':') && sentence.Hits.Covering(i) is var hit && !IsOfPerson(hit)
                && hit?.As(Category.Signals) is not { Key: "and" or "guest" } && hit?.Words.Has(Category.Signals, "members") != true && !(i == before - 1 && (hit?.Words.Has(Category.Signals, "among") == true || hit?.Words.Has(Category.Signals, "copula") == true)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when only where and when it was, and what leads to a person, stand between two tokens: "received at the palace on Monday HE President A".</summary>
    public static bool IsPlaceAndTime(SentenceReading sentence, int after, int before)
    {
        if (sentence.Hits.Covering(after + 1)?.Words.Has(Category.Signals, "at") != true && !sentence.BeginsDate(after + 1))
        {
            return false;
        }

        for (var i = after + 1; i < before; i++)
        {
            var hit = sentence.Hits.Covering(i);
            if (!sentence.Tokens[i].IsWord && !sentence.Tokens[i].IsNumber || sentence.Hits.IsSignal(i, "and") || sentence.Hits.IsSignal(i, "to") || sentence.Hits.IsSignal(i, "cut")
                || (hit is CueMention cue && (cue.Words.Has(Category.Meetings) || cue.Words.Has(Category.Visits) || cue.Words.Has(Category.Agreements))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfPerson(Hit? hit) => hit is PlaceMention || hit?.As(Category.Offices) is not null || hit?.As(Category.Honorifics) is not null
        || hit?.Words.Has(Category.Institutions) == true || hit?.Words.Has(Category.Signals, "own") == true
        || hit?.As(Category.Signals) is { Key: "article" or "possessive" or "of" };

    // Days, places and small words may stand in between, and behind a word of place or topic anything that is not theirs ("his dispute with B").
    private static bool IsFree(SentenceReading sentence, int after, int with, bool anyTopic)
    {
        var isPhrase = anyTopic;
        for (var i = after + 1; i < with; i++)
        {
            var hit = sentence.Hits.Covering(i);
            if (hit?.Words.Has(Category.Signals, "own") == true || sentence.Hits.IsSignal(i, "that"))
            {
                return false;
            }

            // "đồng chủ trì tham vấn lần thứ 10 cùng B"
            isPhrase |= hit?.Words.Has(Category.Dates, "times") == true || hit?.Words.Has(Category.Dates, "ordinal") == true;
            isPhrase |= hit?.Words.Has(Category.Signals, "at") == true || hit?.As(Category.Signals) is { Key: "about" or "amid" };
            var isDate = sentence.Dates.Any(d => d.From <= i && d.To >= i);
            if (hit is null && !isPhrase && !isDate && !sentence.Tokens[i].IsNumber && !sentence.Tokens[i].IsSign(','))
            {
                return false;
            }
        }

        return true;
    }
}
