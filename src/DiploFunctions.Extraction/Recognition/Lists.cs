using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Reads enumerations: "A, B dan C", "A serta B", "A and Kenya's B", "A of Kenya and B".</summary>
internal static class Lists
{
    // Room for "and", a comma, and small words such as "dengan", "Presiden" that belong to no mention: ", as well as with", ", and a longer one with".
    private const int WidestGap = 7;
    private const int LongestApposition = 9;

    /// <summary>What stands between the last token of one member and the first of the next.</summary>
    public static Joint Joint(SentenceReading sentence, int lastToken, int nextToken)
    {
        if (nextToken <= lastToken || (nextToken == lastToken + 1 && sentence.Tokens[lastToken].IsDash))
        {
            // One phrase ("the two leaders") can mean both; "the meeting Prabowo-Putin".
            return Recognition.Joint.And;
        }

        var last = PastCountry(sentence, AfterBracket(sentence, lastToken));
        var next = BeforeOwner(sentence, nextToken);
        var joint = Between(sentence, last, next);
        return joint == Recognition.Joint.None && PastApposition(sentence, last, next) is { } closed
            && Between(sentence, closed - 1, next) == Recognition.Joint.And ? Recognition.Joint.And : joint;
    }

    private static Joint Between(SentenceReading sentence, int last, int next)
    {
        var joint = Recognition.Joint.None;
        for (var i = last + 1; i < next && next - last - 1 <= WidestGap; i++)
        {
            var token = sentence.Tokens[i];
            var hit = sentence.Hits.Covering(i);
            if (token.IsSign(','))
            {
                joint = joint == Recognition.Joint.And ? joint : Recognition.Joint.Comma;
            }
            else if (hit?.IsMainly(Category.Signals, "and") == true)
            {
                joint = Recognition.Joint.And;
            }
            else if (joint == Recognition.Joint.Comma && hit?.IsMainly(Category.Signals, "with") == true && FollowsWith(sentence, last))
            {
                // "met with A, with B and with C"
                continue;
            }
            else if (joint == Recognition.Joint.And && IsRepeated(sentence, last, i, next))
            {
                // "called on A and on B"
                continue;
            }
            else if (joint == Recognition.Joint.And && (hit?.IsMainly(Category.Signals, "with") == true || hit?.IsMainly(Category.Signals, "then") == true || hit?.IsMainly(Category.Signals, "again") == true
                || hit?.Words.Has(Category.Signals, "each") == true || hit?.Words.Has(Category.Signals, "opposite") == true
                || hit?.Words.Has(Category.Visits, "guest") == true))
            {
                // "with A and separately with B", "a meeting with A and another with B", "A and his host, B"
                continue;
            }
            else if (hit?.As(Category.Honorifics) is null && hit?.IsMainly(Category.Signals, "article") != true
                && hit?.Words.Has(Category.Signals, "own") != true)
            {
                return Recognition.Joint.None;
            }
        }

        return joint;
    }

    private static bool FollowsWith(SentenceReading sentence, int last) =>
        sentence.People.FirstOrDefault(p => p.To == last) is { } person && sentence.Hits.Covering(BeforeOwner(sentence, person.From) - 1) is { } before
        && (before.IsMainly(Category.Signals, "with") || before.Words.Has(Category.Meetings, "verb"));

    // The preposition behind "and" that already stood at the end of the verb, directly before whoever is next.
    private static bool IsRepeated(SentenceReading sentence, int last, int i, int next) => i == next - 1 && sentence.Tokens[i].IsWord && sentence.People.FirstOrDefault(p => p.To == last) is { From: > 0 } first
        && sentence.Hits.Covering(first.From - 1) is { To: var end } verb && verb.From < end && verb.Words.Has(Category.Meetings, "verb") && sentence.Tokens[end].Word == sentence.Tokens[i].Word;

    // "Hakan Fidan of Turkey"
    private static int PastCountry(SentenceReading sentence, int last) =>
        sentence.Hits.IsSignal(last + 1, "of") && sentence.Hits.StartingAt(last + 2) is PlaceMention { IsCity: false } place ? place.To : last;

    // "New Zealand's Christopher Luxon"
    private static int BeforeOwner(SentenceReading sentence, int next) =>
        sentence.Hits.Covering(next - 1) is { } owner && owner.IsMainly(Category.Signals, "possessive") && sentence.Hits.Covering(owner.From - 1) is PlaceMention place
            ? place.From
            : next;

    // "A, Minister for Trade and East African Cooperation, and B": where the comma behind the office stands, or the "and" directly before B ("A, Thứ trưởng Bộ Quốc phòng và B"); null when
    // neither is there.
    private static int? PastApposition(SentenceReading sentence, int last, int next)
    {
        if (last + 1 >= next || !sentence.Tokens[last + 1].IsSign(',') || OfficeBetween(sentence, last, next) is not { } office)
        {
            return null;
        }

        var i = office.To + 1;
        while (i < next - 1 && i - office.To <= LongestApposition && !sentence.Tokens[i].IsSign(',') && IsOfOffice(sentence, i))
        {
            i++;
        }

        return i < next && (sentence.Tokens[i].IsSign(',') || (i == next - 1 && sentence.Hits.IsSignal(i, "and"))) ? i : null;
    }

    private static TitledPerson? OfficeBetween(SentenceReading sentence, int last, int next) =>
        sentence.Titles.FirstOrDefault(t => t.Name is null && t.From > last && t.From - last <= 3 && t.To < next);

    private static bool IsOfOffice(SentenceReading sentence, int i) =>
        sentence.Tokens[i].IsCapitalised || sentence.Hits.Covering(i) is not { } hit
            || (hit.IsMainly(Category.Signals, "and") || hit.IsMainly(Category.Signals, "of") || hit.IsMainly(Category.Signals, "article")
            || hit.Words.Has(Category.Institutions));

    // "Li Qiang (China), Anthony Albanese (Australia)": a country in brackets parts nobody.
    private static int AfterBracket(SentenceReading sentence, int last) =>
        last + 3 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsSign('(') && sentence.Tokens[last + 3].IsSign(')')
            && sentence.Hits.Covering(last + 2)?.Words.Place is not null ? last + 3 : last;
}
