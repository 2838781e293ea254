using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>Days told by their place in a visit or by another event: "on Thursday, the second day of a visit", "a day after visiting Kenya".</summary>
internal static class DayOfVisit
{
    private const string Last = "last";
    private const string FirstDay = "first-day";
    private const int NearVisit = 9;
    private const int NearDate = 4;
    private const int NearTravel = 3;
    private const int FarthestDate = 14;

    /// <summary>The days of the visit when one of them is counted, with a date that is null when they cannot be told; null when none is counted.</summary>
    public static (ResolvedDate? Days, bool IsCounted) Read(Calendar calendar, SentenceReading sentence, CueMention cue)
    {
        if ((cue.Words.Has(Category.Signals, FirstDay) ? cue : Clause.Signal(sentence, Math.Max(-1, cue.From - NearVisit), cue.From, FirstDay)) is not { } counted
            || counted.As(Category.Signals, FirstDay) is not { Value: var which } || Day(calendar, sentence, counted, cue) is not { } date)
        {
            return (null, false);
        }

        var length = DayCount.Of(sentence) is { } days and > 1 and < 31 ? days : (int?)null;
        if (which == Last)
        {
            return (length is { } all ? date with { Start = date.Start.AddDays(1 - all), End = date.Start } : null, true);
        }

        var before = which == "-" ? 0 : int.Parse(which, System.Globalization.CultureInfo.InvariantCulture) - 1;
        var start = date.Start.AddDays(-before);
        return (date with { Start = start, End = length is { } whole ? start.AddDays(whole - 1) : null }, true);
    }

    /// <summary>"arrived on Friday, a day after visiting Kenya": the day that many days before the one told; null elsewhere.</summary>
    public static ResolvedDate? BeforeAnother(Calendar calendar, SentenceReading sentence, CueMention cue)
    {
        var counted = Array.FindLast(sentence.Dates, d => d.To < cue.From && cue.From - d.To <= NearTravel && d.Relative is "next" or "previous" or "days");
        if (counted is null || sentence.Hits.Covering(counted.To)?.Words.Has(Category.Signals, "counted-from") != true)
        {
            return null;
        }

        var days = counted.Relative switch { "next" => 1, "previous" => -1, _ => counted.Offset };
        var told = calendar.In(sentence).LastOrDefault(d => d.Mention.To < counted.From && d is { End: null, Start.IsWholeDay: true });
        return told is null ? null : told with { Start = told.Start.AddDays(-days) };
    }

    // The whole day told directly before the words, else the one behind the word of travel, else the one at the head of the sentence.
    private static ResolvedDate? Day(Calendar calendar, SentenceReading sentence, CueMention counted, CueMention cue)
    {
        var days = calendar.In(sentence).Where(d => d is { End: null, Start.IsWholeDay: true }).ToArray();
        return days.LastOrDefault(d => d.Mention.To < counted.From && counted.From - d.Mention.To <= NearDate)
            ?? days.FirstOrDefault(d => d.Mention.From > cue.To && d.Mention.From - cue.To <= FarthestDate && !Clause.HasSignal(sentence, cue.To, d.Mention.From, "cut"))
            ?? days.LastOrDefault(d => d.Mention.To < counted.From);
    }
}
