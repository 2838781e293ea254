using System.Globalization;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>The stay told last, from which "the first day of the visit" and "hours after landing" are counted.</summary>
internal sealed class Stays(int sentences, DateOnly? reference)
{
    private const string Last = "last";
    private const int NearVisit = 9;
    private const int Head = 5;
    private const int RecentDays = 35;
    private static readonly ulong Bits = EntrySet.BitOf("first-day") | EntrySet.BitOf("of-stay");
    private readonly (DateOnly First, DateOnly? Last)?[] _at = new (DateOnly, DateOnly?)?[sentences];
    private (DateOnly First, DateOnly? Last)? _last;

    /// <summary>Takes in a sentence with its dates; sentences come in order.</summary>
    public void Advance(SentenceReading sentence, ResolvedDate[] dates)
    {
        if (dates.Length > 0 && sentence.HasCue(Category.Visits) && Read(sentence, dates) is { } stay && IsRecent(stay.First))
        {
            _last = stay.Last is null && _last is { Last: { } end } known && stay.First >= known.First && stay.First <= end ? _last : stay;
        }

        _at[sentence.Number] = _last;
    }

    /// <summary>The day of the stay that a sentence counts, by the words nearest to a mention; null when it counts none, tells a day itself or no stay was told.</summary>
    public ResolvedDate? DayOf(SentenceReading sentence, ResolvedDate[] dates, Mention? cue)
    {
        if (_at[sentence.Number] is not { } stay || (!sentence.MayHaveSignal(Bits) && !sentence.HasCue(Category.Visits)) || Array.Exists(dates, static d => d is { End: null, Start.IsWholeDay: true }))
        {
            return null;
        }

        return Counted(sentence, cue) is { } counted ? DayOf(sentence, stay, counted) : null;
    }

    private static CueMention? Counted(SentenceReading sentence, Mention? near)
    {
        CueMention? nearest = null;
        foreach (var cue in sentence.Cues)
        {
            if ((cue.IsSignal("of-stay") || (cue.IsSignal("first-day") && IsOfVisit(sentence, cue)) || IsAfterArrival(sentence, cue))
                && (nearest is null || (near is not null && Math.Abs(cue.From - near.From) < Math.Abs(nearest.From - near.From))))
            {
                nearest = cue;
            }
        }

        return nearest;
    }

    private ResolvedDate? DayOf(SentenceReading sentence, (DateOnly First, DateOnly? Last) stay, CueMention counted)
    {
        var which = (counted.As(Category.Signals, "of-stay") ?? counted.As(Category.Signals, "first-day"))?.Value ?? "-";
        var day = which == Last ? stay.Last : stay.First.AddDays(which == "-" ? 0 : int.Parse(which, CultureInfo.InvariantCulture) - 1);
        return day is { } told && !(reference is { } now && told > now.AddDays(1))
            ? new ResolvedDate(new DateMention(counted.From, counted.To, default, Relative: "stay"), PartialDate.Of(told), null) { Words = sentence.SpanOf(counted) } : null;
    }

    // "Hours after landing, he met B"
    private static bool IsAfterArrival(SentenceReading sentence, CueMention cue) => cue.From is > 0 and <= Head
        && cue.As(Category.Visits) is { Key: "arrival" or "verb" or "verb-near" or "came" } && sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "since") == true;

    private static bool IsOfVisit(SentenceReading sentence, CueMention counted) =>
        sentence.Cues.Any(c => c.From > counted.To && c.From - counted.To <= NearVisit && c.As(Category.Visits) is { Key: "noun" });

    private bool IsRecent(DateOnly day) => reference is not { } now || Math.Abs(now.DayNumber - day.DayNumber) <= RecentDays;

    // "from 9 to 11 June", "on Monday for a three-day visit", "ended a three-day visit on Wednesday"
    private static (DateOnly First, DateOnly? Last)? Read(SentenceReading sentence, ResolvedDate[] dates)
    {
        if (Array.FindLast(dates, static d => d is { Start.IsWholeDay: true, End.IsWholeDay: true }) is { End: { } last } span)
        {
            return (span.Start.First, last.First);
        }

        if (Array.Find(dates, static d => d is { Start.IsWholeDay: true, End: null }) is not { } single)
        {
            return null;
        }

        var day = single.Start.First;
        return DayCount.Of(sentence) is not ({ } days and > 1 and < 31) ? (day, null)
            : Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "completed") ? (day.AddDays(1 - days), day) : (day, day.AddDays(days - 1));
    }
}
