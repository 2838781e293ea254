using System.Globalization;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition.Dates;

/// <summary>Reads one date at a token: "5 Mei 2025", "March 29, 2025", "12/11/2024", "ngày 4 tháng 10 năm 2024", "tháng 6/2013".</summary>
internal readonly struct DateReader(Tokens tokens, HitMap hits)
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2100;
    private const int LongestShortMonth = 4;

    /// <summary>The date that begins at a token and the token after it, or null.</summary>
    public (RawDate Date, int Next)? ReadAt(int i)
    {
        var start = SkipDayWord(i);
        return Numeric(start) ?? DayMonth(start) ?? MonthFirst(start) ?? MonthWord(start) ?? (start > i ? BareDay(start) : null);
    }

    /// <summary>A day of the month without anything else ("24" of "24 to 27 March").</summary>
    public (RawDate Date, int Next)? BareDay(int i)
    {
        i = SkipDayWord(i);
        return Number(i) is >= 1 and <= 31 and var day && tokens[i].Span.Length <= 2 ? (new RawDate(null, null, day), IsSuffix(i + 1) ? i + 2 : i + 1) : null;
    }

    /// <summary>"next month", "bulan lalu"; null when no such words stand there.</summary>
    public (RawDate Date, int Next)? MonthOffsetAt(int i) =>
        hits.Is(i, Category.Dates, "month-offset", out var hit) ? (new RawDate(null, null, null) { MonthOffset = Offset(hit, "month-offset") }, hit.To + 1) : null;

    /// <summary>"tahun 2015", "in 2008": a year after a word that says that it is one; "last year", "tahun depan".</summary>
    public (RawDate Date, int Next)? YearAt(int i) =>
        hits.Is(i, Category.Dates, "year-offset", out var offset) ? (new RawDate(null, null, null) { YearOffset = Offset(offset, "year-offset") }, offset.To + 1)
        : hits.Is(i, Category.Dates, "year-word", out var hit) && Year(hit.To + 1) is { } year && !GoesOn(hit.To + 2)
            ? (new RawDate(year, null, null), hit.To + 2)
        : hits.Is(i, Category.Dates, "told-year", out var told) ? (new RawDate(null, null, null) { ToldYearOffset = Offset(told, "told-year") }, told.To + 1)
        : YearAtHead(i) ?? YearBefore(i);

    // "1985: A visits Ghana.", "2021 - B follows in May"
    private (RawDate Date, int Next)? YearAtHead(int i) => i == 0 && tokens.Count > 3 && Year(0) is { } year && (tokens[1].IsSign(':') || (tokens[1].IsDash && !tokens[1].IsGlued)) && !tokens[2].IsNumber
        ? (new RawDate(year, null, null), 1) : null;

    // "a 2023 visit"
    private (RawDate Date, int Next)? YearBefore(int i) =>
        Year(i) is { } year && hits.Is(i + 1, Category.Visits, out _) ? (new RawDate(year, null, null), i + 1) : null;

    /// <summary>The year that goes on a list of years ("in 2019, 2021 and 2023") and the token after it, or null.</summary>
    public (RawDate Date, int Next)? NextYear(int i)
    {
        if (i >= tokens.Count || !(tokens[i].IsSign(',') || hits.IsSignal(i, "and")) || Year(i + 1) is not { } year || GoesOn(i + 2))
        {
            return null;
        }

        var ends = i + 2 >= tokens.Count || !tokens[i + 2].IsWord || hits.Covering(i + 2) is not null;
        return ends ? (new RawDate(year, null, null), i + 2) : null;
    }

    private static int Offset(Hit hit, string key) =>
        int.Parse(hit.Entries.First(e => e.Category == Category.Dates && e.Key == key).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    // "2024-11-12", "2024/25": more than a year.
    private bool GoesOn(int i) => i + 1 < tokens.Count && tokens[i].IsGlued && (tokens[i].IsDash || tokens[i].IsSign('/')) && tokens[i + 1].IsGlued;

    /// <summary>A four-digit number that can be a year.</summary>
    public int? Year(int i) => i < tokens.Count && tokens[i].Span.Length == 4
        && Number(i) is >= EarliestYear and <= LatestYear and var year ? year : null;

    private int SkipDayWord(int i)
    {
        while (i < tokens.Count && hits.Is(i, Category.Dates, "day-word", out var hit))
        {
            i = hit.To + 1;
        }

        return i;
    }

    // 30/9, 12/11/2024, 12.11.2024, 2024-11-12
    private (RawDate Date, int Next)? Numeric(int i)
    {
        if (Number(i) is not { } first || i + 2 >= tokens.Count || !tokens[i + 1].IsGlued || !tokens[i + 2].IsGlued
            || Number(i + 2) is not { } second)
        {
            return null;
        }

        var sign = tokens[i + 1];
        var third = i + 4 < tokens.Count && tokens[i + 3].IsGlued && tokens[i + 3].Kind == sign.Kind && tokens[i + 3].Value == sign.Value
            && tokens[i + 4].IsGlued ? Number(i + 4) : null;
        if (sign.IsDash && tokens[i].Span.Length == 4 && third is { } isoDay)
        {
            return Plausible(new RawDate(first, second, isoDay), i + 5);
        }

        if (third is { } year && (year > 31 || tokens[i + 4].Span.Length == 2) && (sign.IsSign('/') || sign.IsSign('.') || sign.IsDash))
        {
            return Plausible(new RawDate(year < 100 ? 2000 + year : year, second, first), i + 5);
        }

        if (third is null && first <= 12 && i > 0 && tokens[i - 1].IsSign('(') && (sign.IsSign('/') || sign.IsDash) && Year(i + 2) is { } yearOfMonth)
        {
            // "the visit to China (10-2022)"
            return (new RawDate(yearOfMonth, first, null), i + 3);
        }

        return third is null && (sign.IsSign('/') || hits.Is(i - 1, Category.Dates, "dash-date", out _))
            && DayAndMonth(i) is var (date, next) ? WithYear(date, next) : null;
    }

    /// <summary>A day and a month with a slash or dash between them ("5/7", "5-7"), and not the beginning of something longer ("5-7/8", "5-7 May").</summary>
    public (RawDate Date, int Next)? DayAndMonth(int i)
    {
        if (Number(i) is not { } day || Number(i + 2) is not { } month || !(tokens[i + 1].IsSign('/') || tokens[i + 1].IsDash)
            || !tokens[i + 1].IsGlued || !tokens[i + 2].IsGlued)
        {
            return null;
        }

        var isLonger = tokens[i + 1].IsDash && i + 3 < tokens.Count
            && (tokens[i + 3].IsGlued && (tokens[i + 3].IsSign('/') || tokens[i + 3].IsDash)
                || hits.Is(i + 3, Category.Dates, "month", out _) || hits.Is(i + 3, Category.Dates, "month-word", out _));
        return isLonger ? null : Plausible(new RawDate(null, month, day), i + 3);
    }

    // 5 Mei 2025, 5 May, 4 tháng 10 năm 2024
    private (RawDate Date, int Next)? DayMonth(int i)
    {
        if (Number(i) is not (>= 1 and <= 31 and var day))
        {
            return null;
        }

        var next = AfterSuffix(i + 1);
        if (tokens.Count > next && !tokens[i].IsSign('/') && hits.Is(next, Category.Dates, "month", out var month))
        {
            return WithYear(new RawDate(null, Value(month), day), month.To + 1);
        }

        return MonthWord(next) is var (date, after) ? (date with { Day = day }, after) : null;
    }

    // "5th", "5th of"
    private int AfterSuffix(int i)
    {
        if (!IsSuffix(i))
        {
            return i;
        }

        return hits.Is(i + 1, Category.Signals, "of", out var of) ? of.To + 1 : i + 1;
    }

    private bool IsSuffix(int i) => i < tokens.Count && tokens[i].IsGlued && hits.Is(i, Category.Dates, "day-suffix", out _);

    /// <summary>"the 4th": a day of the month told last, when no word follows that the number could count; null otherwise.</summary>
    public (RawDate Date, int Next)? OrdinalDayAt(int i)
    {
        var next = i + 2;
        var isAlone = next >= tokens.Count || tokens[next].Kind == TokenKind.Sign || hits.Is(next, Category.Signals, "and", out _);
        return isAlone && IsSuffix(i + 1) && hits.Is(i - 1, Category.Signals, "article", out _) && Number(i) is >= 1 and <= 31 and var day
            ? (new RawDate(null, null, day), next) : null;
    }

    // March 29, 2025; March 29; May 2025; September
    private (RawDate Date, int Next)? MonthFirst(int i)
    {
        if (!hits.Is(i, Category.Dates, "month", out var month))
        {
            return null;
        }

        var next = month.To + 1;
        if (next < tokens.Count && tokens[next].IsSign('.') && tokens[next].IsGlued && month.To == month.From && tokens[month.From].Length <= LongestShortMonth)
        {
            // "Feb. 12"
            next++;
        }

        if (Number(next) is >= 1 and <= 31 and var day && tokens[next].Span.Length <= 2 && !IsHour(next))
        {
            return WithYear(new RawDate(null, Value(month), day), IsSuffix(next + 1) ? next + 2 : next + 1);
        }

        return WithYear(new RawDate(null, Value(month), null) { ToldYearOffset = FollowsTold(i) ? 0 : null }, next);
    }

    // "that September": of the year last told.
    private bool FollowsTold(int i) => hits.Covering(i - 1)?.Words.Has(Category.Dates, "told-month") == true;

    // tháng 6/2013, tháng 6-2013, tháng 6 năm 2013, bulan Agustus 1957
    private (RawDate Date, int Next)? MonthWord(int i)
    {
        if (!hits.Is(i, Category.Dates, "month-word", out var word))
        {
            return null;
        }

        var next = word.To + 1;
        if (hits.Is(next, Category.Dates, "month", out _))
        {
            return MonthFirst(next);
        }

        if (Number(next) is not (>= 1 and <= 12 and var month))
        {
            return null;
        }

        next++;
        if (next + 1 < tokens.Count && (tokens[next].IsSign('/') || tokens[next].IsDash) && tokens[next].IsGlued && Year(next + 1) is { } year)
        {
            return (new RawDate(year, month, null), next + 2);
        }

        return WithYear(new RawDate(null, month, null), next);
    }

    private (RawDate Date, int Next) WithYear(RawDate date, int i)
    {
        var at = i < tokens.Count && tokens[i].IsSign(',') ? i + 1 : i;
        if (Year(at) is { } year)
        {
            return (date with { Year = year, ToldYearOffset = null }, at + 1);
        }

        return YearAt(i) is var (told, next) ? (date with { Year = told.Year, YearOffset = told.YearOffset, ToldYearOffset = told.ToldYearOffset }, next) : (date, i);
    }

    private bool IsHour(int i) => i + 1 < tokens.Count && tokens[i + 1].IsGlued && tokens[i + 1].IsSign(':');

    private int? Number(int i) =>
        i < tokens.Count && tokens[i].IsNumber && tokens[i].Length <= 4 ? tokens[i].Value : null;

    private static (RawDate Date, int Next)? Plausible(RawDate date, int next) => date.IsPlausible ? (date, next) : null;

    private static int Value(Hit hit) => int.Parse(hit.As(Category.Dates)!.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
