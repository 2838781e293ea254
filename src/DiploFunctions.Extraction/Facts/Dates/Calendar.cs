using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>What the dates of an article mean, worked out once in reading order.</summary>
/// <remarks>
/// A day without a year is the most recent one before publication, or the next one for what is to come; without a day of publication
/// it is the one nearest to the dates told in full. "The same day" and its like count from the last day told.
/// </remarks>
internal sealed class Calendar
{
    private const int ComingDays = 40;
    private const int LongestDays = 62;
    private const int HalfWeek = 3;
    private const int RecentDays = 10;
    private const int Months = 12;
    private const int HalfYear = 6;
    private const int RecalledDays = 20;
    private readonly ResolvedDate[][] _bySentence;
    private readonly ResolvedDate?[] _carried;
    private readonly ResolvedDate?[] _headings;
    private readonly Stays _stays;
    private readonly DayOfTalks _talks = new();
    private readonly Tale _tale = new();
    private readonly ToldOnce _told;
    private readonly ArticleReading _reading;
    private readonly DateOnly? _published;
    private readonly DateOnly? _firstFull;
    private readonly DateCompletion _completion;
    private PartialDate? _month;
    private int? _year;
    private DateOnly? _anchor;
    private DateOnly? _pastAnchor;
    private (DateOnly Day, int Paragraph)? _recent;
    private int _paragraph;
    private int _anchorAt;
    private DateOnly? _day;
    private ResolvedDate? _last;

    /// <param name="reading">The article, or a part of it.</param>
    /// <param name="before">The calendar of the part before, whose days are gone on from; null for the first.</param>
    public Calendar(ArticleReading reading, Calendar? before = null)
    {
        _reading = reading;
        _published = reading.Article.Published is { IsWholeDay: true } day ? day.First : null;
        _firstFull = before?._firstFull ?? FullDates.First(reading);
        _told = new ToldOnce(Reference);
        _completion = new DateCompletion(_published, Reference);
        (_month, _year, _anchor, _pastAnchor) = (before?._month, before?._year, before?._anchor, before?._pastAnchor);
        _bySentence = new ResolvedDate[reading.Sentences.Count][];
        _carried = new ResolvedDate?[reading.Sentences.Count];
        _headings = new ResolvedDate?[reading.Sentences.Count];
        _stays = new Stays(reading.Sentences.Count, Reference);
        var paragraph = -1;
        ResolvedDate? carried = null;
        ResolvedDate? heading = null;
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Sentence.Paragraph != paragraph)
            {
                (paragraph, carried) = (sentence.Sentence.Paragraph, heading);
            }

            var resolved = sentence.Dates.Length > 0 ? ResolveAll(sentence, heading) : [];
            _bySentence[sentence.Number] = resolved;
            _stays.Advance(sentence, resolved);
            carried = _carried[sentence.Number] = resolved.Length > 0 ? carried : _talks.In(sentence) is { } talks && (heading is null || heading.Start.IsCompatibleWith(talks.Start)) ? talks : carried;
            _talks.Advance(sentence, resolved);
            carried = Array.FindLast(resolved, d => d is { Start.IsWholeDay: true, End: null } && !DateRole.IsOfAside(sentence, d.Mention) && !DateRole.IsLast(sentence, d.Mention)) ?? Array.FindLast(resolved, d => d.Start.IsWholeDay && !DateRole.IsLast(sentence, d.Mention)) ?? DayOfStay(sentence, null) ?? carried;
            _headings[sentence.Number] = heading;
            heading = DateRole.Heading(sentence, resolved, heading, _published);
        }
    }

    /// <summary>The day against which something is recent or long ago: the publication, else the first full date; null when neither is told.</summary>
    public DateOnly? Reference => _published ?? _firstFull;

    private DateOnly? Written => _reading.Reported ?? _published;

    /// <summary>The dates of a sentence that could be resolved, in order.</summary>
    public ResolvedDate[] In(SentenceReading sentence) => _bySentence[sentence.Number];

    /// <summary>The day of the visit that the sentence counts ("on the first day of the visit", "hours after landing"), by the words nearest to a mention; null when it counts none.</summary>
    public ResolvedDate? DayOfStay(SentenceReading sentence, Mention? cue) => _stays.DayOf(sentence, In(sentence), cue);

    /// <summary>True for what begins later than the day after publication.</summary>
    public bool IsToCome(ResolvedDate date) => IsToCome(date.Start);

    /// <summary>The same for a first day.</summary>
    public bool IsToCome(PartialDate start) => _published is { } now && start.First > now.AddDays(1);

    /// <summary>The day that stands as a line of its own above the sentence, or null.</summary>
    public ResolvedDate? Above(SentenceReading sentence) => _headings[sentence.Number];

    /// <summary>The last whole day told earlier in the sentence's paragraph, or null.</summary>
    public ResolvedDate? CarriedInto(SentenceReading sentence) => _carried[sentence.Number];

    private ResolvedDate[] ResolveAll(SentenceReading sentence, ResolvedDate? heading)
    {
        var resolved = new List<ResolvedDate>();
        _paragraph = sentence.Sentence.Paragraph;
        foreach (var mention in sentence.DateMentions)
        {
            if (DateRole.IsNone(sentence, mention) || DateRole.IsTerm(sentence, mention, Reference)
                || Resolve(sentence, YearBeside.Complete(mention, resolved, heading ?? _told.Month(sentence, mention) ?? _told.Year(sentence, mention), ToldOnce.IsWhen(sentence, resolved))) is not { } date || IsAge(date))
            {
                continue;
            }

            _tale.Note(sentence, date);
            _told.Note(sentence, date);
            _last = date;
            resolved.Add(date with { Mention = mention, Words = sentence.SpanOf(mention) });
            _year = mention.Start is { Year: null, YearOffset: null, ToldYearOffset: null or 0 } && mention.End is not { Year: not null } ? _year : date.Start.Year;
            if (date.Start is { Month: { } month } && PartialDate.TryCreate(date.Start.Year, month, null, out var whole))
            {
                _month = whole;
            }

            if (date.Start.IsWholeDay && !(date.End is { } last && (resolved.Exists(d => d.End is null && d.Start.IsWholeDay) || (_anchor >= date.Start.First && _anchor <= last.First))))
            {
                // A single day is a better anchor for "the same day" than a span told beside it, or one that it lies in.
                (_anchor, _anchorAt) = (date.Start.First, _paragraph);
                _recent = IsRecalled(date.Start.First) ? _recent : (date.Start.First, _paragraph);
                _pastAnchor = (_published is { } now && date.Start.First > now) || (_pastAnchor is not null && DateRole.IsToCome(sentence, mention)) ? _pastAnchor : _anchor;
                _day = mention.Relative == "previous" ? _day : _pastAnchor;
            }
        }

        return [.. resolved];
    }

    private ResolvedDate? Resolve(SentenceReading sentence, DateMention mention)
    {
        if (mention is { Weekday: { } weekday, LastWeekday: null, Start.IsEmpty: true } && _anchor is { } told && sentence.Hits.IsSignal(mention.From - 1, "article"))
        {
            // "left on 17 April; he had met B on the Wednesday": of the days told
            return new ResolvedDate(mention, PartialDate.Of(told.AddDays(((weekday - 1 - (((int)told.DayOfWeek + 6) % 7) + 10) % 7) - 3)), null);
        }

        var future = IsToCome(sentence, mention) || IsOfPlanGivenUp(sentence, mention);
        return (future ? null : _tale.DayOf(sentence, mention, _published)) ?? Resolve(mention, future);
    }

    // "was to come in early August, which was called off", told in May: the month nearest to publication.
    private bool IsOfPlanGivenUp(SentenceReading sentence, DateMention mention) => mention is { End: null, Start: { Month: { } month, Day: null, Year: null, YearOffset: null, ToldYearOffset: null } }
        && Reference is { } now && (month - now.Month + Months) % Months is > 0 and <= HalfYear && DateRole.IsOfFormerPlan(sentence, mention);

    // What was planned for a weekday and called off: the nearest such day.
    private bool IsToCome(SentenceReading sentence, DateMention mention) => DateRole.IsToCome(sentence, mention)
        ? !(IsNearWeekday(mention) && (DateRole.IsCalledOff(sentence, mention) || DateRole.IsOfPastPlan(sentence, mention) || CalledOff.In(sentence, mention.To) || CalledOff.Behind(_reading, sentence)))
        : mention.Weekday is not null && ((!IsNearWeekday(mention) && (DateRole.IsOfLeaving(sentence, mention) || DateRole.IsOfPastPlan(sentence, mention))) || _told.IsBeforeComing(sentence, mention));

    private bool IsNearWeekday(DateMention mention) =>
        mention is { Weekday: { } weekday, LastWeekday: null } && Reference is { } now && ((int)now.DayOfWeek + 6 - (weekday - 1)) % 7 <= HalfWeek;

    // "fifty years of relations (25 October 1973 - 25 October 2023)", "the plan for 2021-2025": no days of any event.
    private static bool IsAge(ResolvedDate date) => date.End is { } end && end.First.DayNumber - date.Start.First.DayNumber > LongestDays;

    private ResolvedDate? Resolve(DateMention mention, bool future) => mention.Relative is not null ? Counted(mention, future) : Told(mention, future);

    // What counts from publication or from the day, month or year told last.
    private ResolvedDate? Counted(DateMention mention, bool future)
    {
        if (mention.Relative == "years")
        {
            return Reference is { } now ? new ResolvedDate(mention, PartialDate.Of(now.Year + mention.Offset), null) : null;
        }

        if (mention.Relative == "then")
        {
            // "At that time the two sides signed ...": what was told last, however exactly
            return _last is { } last ? last with { Mention = mention } : null;
        }

        if (mention.Relative == "same" && _anchor is null && _last is { Start.IsWholeDay: false } before && before.Start.Last < Reference)
        {
            // "came in February 2024. They met the same evening"
            return before with { Mention = mention };
        }

        if (mention.Relative == "same-month")
        {
            return _month is { } inMonth ? new ResolvedDate(mention, inMonth, null) : null;
        }

        if (mention.Relative is "previous-month" or "next-month" or "months")
        {
            var then = (_month?.First ?? _anchor)?.AddMonths(mention.Relative switch { "next-month" => 1, "previous-month" => -1, _ => mention.Offset });
            return then is { } t && PartialDate.TryCreate(t.Year, t.Month, null, out var thatMonth) ? new ResolvedDate(mention, thatMonth, null) : null;
        }

        if (mention.Relative is "week" or "weekend")
        {
            return Reference is { } now ? Weeks.Resolve(mention, now) : null;
        }

        return Relative(mention.Relative!, mention.Offset, future) is { } day ? new ResolvedDate(mention, PartialDate.Of(day), null) : null;
    }

    private ResolvedDate? Told(DateMention mention, bool future)
    {
        if (mention.Weekday is { } weekday)
        {
            return Weekdays(mention, weekday, future);
        }

        if (Complete(mention.Start, future) is not { } start)
        {
            return null;
        }

        var end = mention.End is { } last ? Complete(last with { Year = last.Year ?? start.Year }, future) : null;
        if (end is { } told && told < start)
        {
            // Over New Year: a year told belongs to the last day; without one the span is the nearer of the two.
            if (mention.End?.Year is null && PartialDate.TryCreate(told.Year + 1, told.Month, told.Day, out var later) && (future
                || later.First <= (Reference ?? later.First).AddDays(ComingDays)))
            {
                end = later;
            }
            else if (PartialDate.TryCreate(start.Year - 1, start.Month, start.Day, out var earlier))
            {
                start = earlier;
            }
        }

        return new ResolvedDate(mention, start, end is { } e && e > start ? e : null);
    }

    private PartialDate? Complete(RawDate raw, bool future) => _completion.Of(raw, _anchor, _year, future);

    private DateOnly? Relative(string relative, int offset, bool future) => relative switch
    {
        "today" => Written ?? _anchor,
        "yesterday" => Written?.AddDays(-1),
        "tomorrow" => Written?.AddDays(1),
        "ago" => Written?.AddDays(offset),
        "same" => Reported ?? (future ? _anchor : _pastAnchor) ?? _anchor ?? _published,
        "same-part" => _day is { } day && _published is { } now && now.DayNumber - day.DayNumber <= RecentDays ? day : null,
        "next" => (future ? _anchor : _pastAnchor ?? _anchor)?.AddDays(1),
        "previous" => (future ? _anchor : _pastAnchor ?? _anchor)?.AddDays(-1),
        _ => _anchor?.AddDays(offset),
    };

    // "A met B on Monday. [...] C had come on 1 January for the inauguration.", and in a paragraph of its own "On the same day D arrived": a day recalled in another paragraph is not the one that is gone on from.
    private DateOnly? Reported => _recent is var (day, paragraph) && _anchor is { } last && day != last && IsRecalled(last) && _anchorAt != _paragraph && paragraph < _anchorAt ? day : null;

    private bool IsRecalled(DateOnly day) => Reference is { } now && now.DayNumber - day.DayNumber > RecalledDays;

    // "from Tuesday to Thursday": of what is past the last of them is the one nearest to publication.
    private ResolvedDate? Weekdays(DateMention mention, int weekday, bool future)
    {
        var days = mention.LastWeekday is { } last ? (last - weekday + 7) % 7 : 0;
        var first = future || days == 0 ? OnWeekday(weekday, future) : OnWeekday(mention.LastWeekday!.Value, future)?.AddDays(-days);
        return first is { } day ? new ResolvedDate(mention, PartialDate.Of(day), days > 0 ? PartialDate.Of(day.AddDays(days)) : null) : null;
    }

    private DateOnly? OnWeekday(int weekday, bool future)
    {
        if ((Written ?? Reference ?? _anchor) is not { } reference)
        {
            return null;
        }

        var back = ((int)reference.DayOfWeek + 6 - (weekday - 1)) % 7;
        return future && back != 0 ? reference.AddDays(7 - back) : reference.AddDays(-back);
    }
}
