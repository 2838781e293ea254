using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Further visits to the same country told by their dates alone: "the third visit to Kenya, after those in January 2023 and May 2024", "went to Kenya in 2019 and again in 2022".</summary>
internal static class VisitRecalls
{
    private const int FarthestWord = 14;
    private const int NearDate = 3;
    private const int NearPlace = 5;
    private const int LongestJoint = 6;

    // Days that lie closer are those of one visit.
    private const int FewestDaysBetween = 60;

    /// <summary>The dates of visits before the one to a destination; empty when none are told.</summary>
    public static IReadOnlyList<ResolvedDate> Of(Calendar calendar, SentenceReading sentence, Destination destination)
    {
        var earlier = sentence.Cues.FirstOrDefault(c => c.From > destination.Place.To && c.From - destination.Place.To <= FarthestWord
            && (c.IsSignal("earlier") || IsEarlierNoun(sentence, c)));
        if (earlier is null)
        {
            return [];
        }

        var found = new List<ResolvedDate>();
        var last = earlier.To;
        foreach (var date in calendar.In(sentence).Where(d => d.Mention.From > earlier.To))
        {
            if (date.Mention.From - last > NearDate)
            {
                break;
            }

            found.Add(date);
            last = date.Mention.To;
        }

        return found;
    }

    /// <summary>The dates that go on a list of which the first stands near behind a token: the second and all after it; empty without a list.</summary>
    public static IReadOnlyList<ResolvedDate> Listed(Calendar calendar, SentenceReading sentence, int token)
    {
        if (sentence.DateMentions.Length < 2)
        {
            return [];
        }

        var dates = calendar.In(sentence).Where(d => d.Mention.From > token).ToArray();
        if (dates.Length < 2 || dates[0].Mention.From - token > NearPlace)
        {
            return [];
        }

        var count = 1;
        while (count < dates.Length && GoesOn(sentence, dates[count - 1], dates[count]))
        {
            count++;
        }

        return dates[1..count];
    }

    /// <summary>True for "visits" in "after visits in 2021 and 2023", "sau các chuyến thăm vào tháng 11/2015 và 12/2023".</summary>
    public static bool IsEarlierNoun(SentenceReading sentence, CueMention cue) =>
        cue.Words.Has(Category.Visits) && sentence.Hits.Covering(sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "many") == true ? cue.From - 2 : cue.From - 1) is { } hit
        && (hit.Words.Has(Category.Signals, "since") || hit.Words.Has(Category.Signals, "order") || hit.Words.As(Category.Signals, "amid") is { Value: "after" })
        && sentence.DateMentions.Any(d => d.From > cue.To && d.From - cue.To <= NearDate);

    private static bool GoesOn(SentenceReading sentence, ResolvedDate one, ResolvedDate next)
    {
        if (next.Mention is not { Relative: null, Weekday: null } || next.Mention.From - one.Mention.To > LongestJoint || Math.Abs(next.Start.First.DayNumber - one.Start.First.DayNumber) < (one.Start.IsWholeDay ? FewestDaysBetween : 1))
        {
            return false;
        }

        if (sentence.People.Any(p => p.From == next.Mention.To + 1) || (next.Mention.Start.ToldYearOffset is not null && sentence.Tokens[Math.Min(next.Mention.To + 1, sentence.Tokens.Count - 1)].IsSign(',')))
        {
            // "came in August 2016, and in 2014 President A met B", "came in October 2022, and four years earlier, in July, B": the second date is that of the clause which it opens.
            return false;
        }

        for (var i = one.Mention.To + 1; i < next.Mention.From; i++)
        {
            var hit = sentence.Hits.Covering(i);
            if (!sentence.Tokens[i].IsSign(',') && hit?.IsMainly(Category.Signals, "and") != true && hit?.IsMainly(Category.Signals, "at") != true
                && hit?.Words.Has(Category.Signals, "again") != true && hit?.IsMainly(Category.Signals, "about") != true)
            {
                return false;
            }
        }

        return next.Mention.From > one.Mention.To + 1;
    }
}
