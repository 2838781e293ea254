using System.Globalization;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition.Dates;

/// <summary>Finds dates, spans of days, weekdays and words such as "the next day" in a sentence.</summary>
internal static class DateRecognizer
{
    private const int LongestPartOfDay = 3;
    private const int DaysOfWeek = 7;

    public static DateMention[] Find(string text, Tokens tokens, HitMap hits)
    {
        var reader = new DateReader(tokens, hits);
        var holdsWords = hits.Have(Category.Dates);
        List<DateMention>? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            // Every date begins with a number or with a word of the dates.
            if (!tokens[i].IsNumber && !(holdsWords && hits.Is(i, Category.Dates, out _) && !MonthNames.IsName(text, tokens, hits, i)))
            {
                continue;
            }

            var mention = Span(reader, tokens, hits, i) ?? Weekday(reader, tokens, hits, i) ?? Relative(reader, tokens, hits, i) ?? Single(reader, i);
            if (mention is not null)
            {
                (found ??= []).Add(mention);
                AddYears(reader, found);
                i = found[^1].To;
            }
        }

        return found is null ? [] : [.. InYearOfHead(found)];
    }

    // "2021: A visits Ghana in May": the month of that year
    private static List<DateMention> InYearOfHead(List<DateMention> found) => found is [{ From: 0, To: 0, Start: { Year: { } year, Month: null } }, _, ..]
        ? found.ConvertAll(d => d.Start is { Month: not null, Year: null, YearOffset: null, ToldYearOffset: null } && d.Relative is null ? d with { Start = d.Start with { Year = year }, End = d.End is { Year: null } end ? end with { Year = year } : d.End } : d)
        : found;

    // in 2019, 2021 and 2023
    private static void AddYears(DateReader reader, List<DateMention> found)
    {
        while (found[^1] is { End: null, Start: { Year: not null, Month: null }, To: var last } && reader.NextYear(last + 1) is var (year, next))
        {
            found.Add(new DateMention(next - 1, next - 1, year));
        }
    }

    // 5-12 Mei 2025; 24 hingga 27 November; March 24 to 27; 30/9 - 1/10; 1 - 3/10
    private static DateMention? Span(DateReader reader, Tokens tokens, HitMap hits, int i)
    {
        if (reader.ReadAt(i) is var (first, next) && first.Day is not null && (Separator(tokens, hits, next) ?? AndBetween(hits, i, next)) is { } after)
        {
            var second = reader.ReadAt(after) is var (full, end) && full.Day is not null ? (full, end) : reader.DayAndMonth(after) ?? reader.BareDay(after);
            if (second is var (last, stop))
            {
                var filled = new RawDate(last.Year, last.Month ?? first.Month, last.Day);
                // "30 Desember - 2 Januari 2025": the year is that of the last day alone when the first would come after it.
                var crossesYear = last.Year is not null && first.Year is null && first.Month > filled.Month;
                return new DateMention(i, stop - 1, first.FilledFrom(crossesYear ? filled with { Year = filled.Year - 1 } : filled), filled.FilledFrom(first));
            }
        }

        return reader.BareDay(i) is var (day, sign) && Separator(tokens, hits, sign) is { } then
            && (reader.ReadAt(then) ?? reader.DayAndMonth(then)) is var (to, stopAt) && to is { Day: not null, Month: not null }
            ? new DateMention(i, stopAt - 1, day.FilledFrom(to), to)
            : null;
    }

    private static int? Separator(Tokens tokens, HitMap hits, int i)
    {
        if (i >= tokens.Count)
        {
            return null;
        }

        var isRange = hits.Is(i, Category.Dates, "range", out var hit) || (hits.Is(i, Category.Signals, "and", out hit) && i + 1 < tokens.Count
            && tokens[i + 1].IsNumber);
        return isRange ? hit!.To + 1 : tokens[i].IsDash ? i + 1 : null;
    }

    // between May 12 and May 14
    private static int? AndBetween(HitMap hits, int first, int i) => hits.IsSignal(first - 1, "between") && hits.Is(i, Category.Signals, "and", out var and) ? and.To + 1 : null;

    // Selasa (12/11/2024); Rabu (9/4); on Friday
    private static DateMention? Weekday(DateReader reader, Tokens tokens, HitMap hits, int i)
    {
        if (!hits.Is(i, Category.Dates, "weekday", out var hit) || (i > 0
            && hits.Covering(i - 1)?.Words.Has(Category.Dates, "times") == true) || IsOrdinal(tokens, hit))
        {
            return null;
        }

        var weekday = Weekday(hit);
        var next = AfterPartOfDay(tokens, AfterSecondWeekday(tokens, hits, hit.To + 1));
        if (next < tokens.Count && (tokens[next].IsSign('(') || tokens[next].IsSign(',')))
        {
            if (Span(reader, tokens, hits, next + 1) is { } span)
            {
                return span with { From = i, To = Closed(tokens, span.To) };
            }

            if (reader.ReadAt(next + 1) is var (date, after) && date.Day is not null)
            {
                return Until(reader, tokens, hits, new DateMention(i, Closed(tokens, after - 1), date));
            }
        }

        if (reader.ReadAt(hit.To + 1) is var (direct, stop) && direct is { Day: not null, Month: not null })
        {
            // "Monday 12 May"
            return Until(reader, tokens, hits, new DateMention(i, stop - 1, direct));
        }

        return (Separator(tokens, hits, hit.To + 1) ?? AndNextDay(hits, hit, weekday)) is { } then && hits.Is(then, Category.Dates, "weekday", out var last)
            ? new DateMention(i, last.To, default, Weekday: weekday, LastWeekday: Weekday(last))
            : hits.Is(hit.To + 1, Category.Dates, "week-offset", out var week)
            ? new DateMention(i, week.To, default, Weekday: weekday, Relative: "week", Offset: Value(week, "week-offset"))
            : new DateMention(i, hit.To, default, Weekday: weekday);
    }

    // "thứ nhất, về y tế; thứ hai, về khí hậu": the second, and not Monday
    private static bool IsOrdinal(Tokens tokens, Hit hit) => hit.From > 0 && hit.Words.Has(Category.Signals, "each")
        && (tokens[hit.From - 1].IsSign(';') || tokens[hit.From - 1].IsSign(':')) && hit.To + 1 < tokens.Count && tokens[hit.To + 1].IsSign(',');

    // "on Tuesday and Wednesday", and not "came on Tuesday and Wednesday's talks"
    private static int? AndNextDay(HitMap hits, Hit first, int weekday) => hits.Is(first.To + 1, Category.Signals, "and", out var and)
        && hits.Is(and.To + 1, Category.Dates, "weekday", out var second) && Weekday(second) == (weekday % 7) + 1 && !hits.IsSignal(second.To + 1, "possessive") ? and.To + 1 : null;

    // from Monday, 12 May, to Wednesday, 14 May
    private static DateMention Until(DateReader reader, Tokens tokens, HitMap hits, DateMention first)
    {
        var then = Separator(tokens, hits, SkipComma(tokens, first.To + 1));
        if (then is not { } at || !hits.Is(at, Category.Dates, "weekday", out var weekday))
        {
            return first;
        }

        // "sejak Rabu (14/5) hingga Minggu (18/5)"
        var begin = weekday.To + 1 < tokens.Count && tokens[weekday.To + 1].IsSign('(') ? weekday.To + 2 : SkipComma(tokens, weekday.To + 1);
        return reader.ReadAt(begin) is var (last, next) && last is { Day: not null, Month: not null }
            ? first with { To = Closed(tokens, next - 1), Start = first.Start.FilledFrom(last), End = last } : first;
    }

    private static int SkipComma(Tokens tokens, int i) => i < tokens.Count && tokens[i].IsSign(',') ? i + 1 : i;

    private static int Weekday(Hit hit) => Value(hit, "weekday");

    private static int Value(Hit hit, string key) =>
        int.Parse(hit.Entries.First(e => e.Key == key).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    // Rabu-Kamis (21-22/8/2024)
    private static int AfterSecondWeekday(Tokens tokens, HitMap hits, int i) =>
        i + 1 < tokens.Count && tokens[i].IsDash && hits.Is(i + 1, Category.Dates, "weekday", out var second) ? second.To + 1 : i;

    // Senin malam (26/5); "Selasa sore waktu setempat, 27 Mei 2025"
    private static int AfterPartOfDay(Tokens tokens, int i)
    {
        var next = i;
        while (next < tokens.Count && next - i < LongestPartOfDay && tokens[next].IsWord && !tokens[next].IsCapitalised)
        {
            next++;
        }

        return next < tokens.Count && (tokens[next].IsSign('(') || tokens[next].IsSign(',')) ? next : i;
    }

    private static int Closed(Tokens tokens, int last) =>
        last + 1 < tokens.Count && tokens[last + 1].IsSign(')') ? last + 1 : last;

    // hari yang sama; the next day; hai ngày sau; 3 days later
    private static DateMention? Relative(DateReader reader, Tokens tokens, HitMap hits, int i)
    {
        // "12 hari itu" are those twelve days, and not "that day".
        if (hits.Is(i, Category.Dates, "relative", out var hit) && !(i > 0 && tokens[i - 1].IsNumber && hit.As(Category.Dates)!.Value == "same"))
        {
            // "the president at that time"; "this afternoon, 26 April": the day is told in full.
            return i > 0 && hit.As(Category.Dates)!.Value == "then" ? null : reader.ReadAt(hit.To + 1)?.Date.Day is not null ? null
                // "a week later": 7 days from the day told last
                : int.TryParse(hit.As(Category.Dates)!.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) ? new DateMention(i, hit.To, default, Relative: "days", Offset: offset)
                : new DateMention(i, hit.To, default, Relative: hit.As(Category.Dates)!.Value);
        }

        if (hits.Is(i, Category.Dates, "year-after", out var years))
        {
            return new DateMention(i, years.To, default, Relative: "years", Offset: -int.Parse(years.As(Category.Dates)!.Value, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        if (hits.Is(i, Category.Dates, "week-offset", out var week))
        {
            return new DateMention(i, week.To, default, Relative: "week", Offset: Value(week, "week-offset"));
        }

        if (hits.Is(i, Category.Dates, "weekend", out var weekend) && !(hits.IsSignal(weekend.To + 1, "of") && reader.ReadAt(weekend.To + 2) is not null))
        {
            return new DateMention(i, weekend.To, default, Relative: "weekend");
        }

        var count = hits.Is(i, Category.Dates, "count", out var word)
            ? int.Parse(word.Entries.First(e => e.Key == "count").Value, NumberStyles.None, CultureInfo.InvariantCulture)
            : tokens[i].IsNumber && tokens[i].Length <= 2 ? tokens[i].Value : (int?)null;
        if (count is not { } days)
        {
            return null;
        }

        return Counted(hits, i, (word?.To ?? i) + 1, days);
    }

    // "two days later", "three weeks before", "4 months ago": "value" of the row tells what is counted.
    private static DateMention? Counted(HitMap hits, int i, int next, int count) =>
        hits.Is(next, Category.Dates, "after", out var later) && !IsAfterVisit(hits, later) ? FromTold(i, later, "after", count)
        // "to spend three days before travelling to Kenya" counts no days back.
        : hits.Is(next, Category.Dates, "before", out var earlier) && hits.Covering(earlier.To + 1)?.Words.Has(Category.Visits) != true ? FromTold(i, earlier, "before", -count)
        : hits.Is(next, Category.Dates, "ago", out var ago) ? FromNow(i, ago, count)
        : null;

    // "hai tháng sau chuyến thăm", "ba tuần sau khi nhậm chức": behind what the words name, and not behind the day told last.
    private static bool IsAfterVisit(HitMap hits, Hit later) => Unit(later, "after") != "-" && (hits.Covering(later.To + 1)?.Words.Has(Category.Visits) == true || hits.IsSignal(later.To + 1, "cut"));

    private static DateMention FromTold(int i, Hit unit, string key, int count) => Unit(unit, key) switch
    {
        "weeks" => new DateMention(i, unit.To, default, Relative: "days", Offset: count * DaysOfWeek),
        "months" => new DateMention(i, unit.To, default, Relative: "months", Offset: count),
        "years" => new DateMention(i, unit.To, new RawDate { ToldYearOffset = count }),
        _ => new DateMention(i, unit.To, default, Relative: "days", Offset: count),
    };

    private static DateMention FromNow(int i, Hit unit, int count) => Unit(unit, "ago") switch
    {
        "weeks" => new DateMention(i, unit.To, default, Relative: "week", Offset: -count),
        "months" => new DateMention(i, unit.To, new RawDate { MonthOffset = -count }),
        "years" => new DateMention(i, unit.To, new RawDate { YearOffset = -count }),
        _ => new DateMention(i, unit.To, default, Relative: "ago", Offset: -count),
    };

    private static string Unit(Hit hit, string key) => hit.Entries.First(e => e.Category == Category.Dates && e.Key == key).Value;

    private static DateMention? Single(DateReader reader, int i) =>
        (reader.ReadAt(i) ?? reader.YearAt(i) ?? reader.MonthOffsetAt(i) ?? reader.OrdinalDayAt(i)) is var (date, next) && !date.IsEmpty
            ? new DateMention(i, next - 1, date)
            : null;
}
