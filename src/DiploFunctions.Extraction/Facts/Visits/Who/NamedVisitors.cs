using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Those whose journey a noun of travel tells of: "the visit of A to Kenya", "the state visit that A will pay".</summary>
internal sealed class NamedVisitors(SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int NounGap = 7;
    private const int NearMaking = 4;
    private const int WordsOfDuration = 2;

    /// <summary>Those named with the noun: "kunjungan kenegaraan Presiden X ke ...", "chuyến thăm ... của đồng chí X".</summary>
    public List<PersonMention> Read()
    {
        if (entry.Key is not ("noun" or "departure" or "stand-in"))
        {
            // "Kenya dikunjungi (oleh) Presiden A"
            return cue.IsSignal("fronted") ? Clause.GroupAfter(sentence, cue.To, 1) : [];
        }

        var group = Clause.GroupAfter(sentence, cue.To, NounGap);
        if (OfClause() is { } maker)
        {
            return Clause.GroupAround(sentence, maker);
        }

        if (group.Count == 0)
        {
            return BehindPlaces() is { } traveller ? Clause.GroupAround(sentence, traveller) : [];
        }

        // "During the visit of A, B held talks": without "and" B is none of those who came
        return !IsGenitive(group[0]) ? [] : group.Count == 2 && Lists.Joint(sentence, group[0].To, group[1].From) == Joint.Comma ? [group[0]] : group;
    }

    // "the visit of A", "the visit by the Kenyan president", but not "During the state visit President A met ..."
    private bool IsGenitive(PersonMention first) =>
        (first.From == cue.To + 1 && (!sentence.Hits.IsSignal(cue.From - 1, "article") || IsMade(first)))
        || IsBehindDuration(first)
        || sentence.Hits.IsSignal(BeforeOffice(first), "of")
        || (first.From == cue.To + 3 && sentence.Hits.Covering(cue.To + 1)?.Words.Has(Category.Institutions, "link") == true);

    // "by the then minister A", "by then minister A"
    private int BeforeOffice(PersonMention first)
    {
        var before = first.From - 1;
        before -= sentence.Hits.IsSignal(before, "capacity") ? 1 : 0;
        return before - (sentence.Hits.IsSignal(before, "article") ? 1 : 0);
    }

    // "kunjungan resmi tiga hari Presiden A", "kunjungan resmi selama tiga hari Presiden A"
    private bool IsBehindDuration(PersonMention first)
    {
        var start = cue.To + (sentence.Hits.IsSignal(cue.To + 1, "amid") ? 2 : 1);
        var i = start;
        while (i < first.From && (sentence.Tokens[i].IsNumber || sentence.Hits.Covering(i)?.Words.Has(Category.Dates) == true))
        {
            i++;
        }

        return i == first.From && i - start == WordsOfDuration;
    }

    // "chuyến thăm Kenya (3-5/6), Ghana (6/6) và Togo (7/6) của A": nothing but places and their days stands between.
    private PersonMention? BehindPlaces()
    {
        if (entry.Key != "noun" || sentence.Places.Length == 0 || sentence.Actors.FirstOrDefault(p => p.From > cue.To) is not { } person || !sentence.Hits.IsSignal(person.From - 1, "of"))
        {
            return null;
        }

        for (var i = cue.To + 1; i < person.From - 1; i++)
        {
            var token = sentence.Tokens[i];
            var isOfList = !token.IsWord || sentence.Hits.Covering(i) is PlaceMention || sentence.Hits.IsSignal(i, "and") || sentence.Hits.IsSignal(i, "to")
                || sentence.Hits.IsSignal(i, "begin") || sentence.Dates.Any(d => d.From <= i && d.To >= i);
            if (!isOfList)
            {
                return null;
            }
        }

        return person;
    }

    // "the state visit he was to pay to Kenya"
    private PersonMention? OfBareClause() => sentence.People.FirstOrDefault(p => p.From == cue.To + 1) is { IsOblique: false } maker && IsMade(maker) ? maker : null;

    private bool IsMade(PersonMention maker) => Clause.HasSignal(sentence, maker.To, maker.To + NearMaking + 1, "making");

    // "the state visit that A will pay to Kenya"
    private PersonMention? OfClause()
    {
        var that = cue.To + (cue.To + 1 < sentence.Tokens.Count && sentence.Tokens[cue.To + 1].IsSign(',') ? 2 : 1);
        return entry.Key != "noun" ? null : sentence.Hits.IsSignal(that, "cut")
            ? sentence.People.FirstOrDefault(p => p.From == that + 1 && !p.IsOblique && sentence.Cues.Any(c => c.From > p.To
                && c.From - p.To <= NearMaking && c.IsSignal("making")))
            : OfBareClause();
    }
}
