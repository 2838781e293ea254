using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Model;

/// <summary>A calendar date of the proleptic Gregorian calendar that may be known only to its month or year.</summary>
/// <remarks>
/// It is written as reduced-precision ISO 8601: <c>2025</c>, <c>2025-05</c> or <c>2025-05-12</c>. It has no time zone: it is the
/// date that an article states. A date known to the month is its own value, never a full date with an invented day.
/// </remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    // Four bytes: a long article has tens of thousands of dates. 0 for a month or day that is not known.
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day) => (_year, _month, _day) = ((short)year, (byte)month, (byte)day);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _year;

    /// <summary>The month, 1 to 12, or null when only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, or null when it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>True when the day is known.</summary>
    public bool IsWholeDay => _day != 0;

    /// <summary>The first day that this date can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that this date can mean.</summary>
    public DateOnly Last
    {
        get
        {
            var month = Month ?? 12;
            return new DateOnly(Year, month, Day ?? DateTime.DaysInMonth(Year, month));
        }
    }

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>A date of the given precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without a month.</exception>
    public static PartialDate Of(int year, int? month = null, int? day = null) =>
        TryCreate(year, month, day, out var date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}.");

    /// <summary>Makes a date, or returns false when the calendar has none such.</summary>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        var valid = year is >= 1 and <= 9999
            && (month is null or (>= 1 and <= 12))
            && (day is null || (month is { } m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        if (!valid)
        {
            return false;
        }

        date = new PartialDate(year, month ?? 0, day ?? 0);
        return true;
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        return TryDigits(text, 0, 4, out var year)
            && TryPart(text, 4, out var month)
            && TryPart(text, 7, out var day)
            && TryCreate(year, month, day, out date);
    }

    /// <summary>The same date without its day.</summary>
    public PartialDate ToMonth() => new(Year, Month ?? 0, 0);

    /// <summary>The date so many days later; a date without a day is returned unchanged.</summary>
    public PartialDate AddDays(int days) => IsWholeDay ? Of(First.AddDays(days)) : this;

    /// <summary>True when both can mean the same day: one is, or lies within, the other.</summary>
    public bool IsCompatibleWith(PartialDate other) => First <= other.Last && other.First <= Last;

    /// <summary>The most precise date that contains both, or null when they do not even share a year.</summary>
    public static PartialDate? CommonPart(PartialDate first, PartialDate second)
    {
        if (first.Year != second.Year)
        {
            return null;
        }

        var sameMonth = first.Month is not null && first.Month == second.Month;
        var sameDay = sameMonth && first.Day is not null && first.Day == second.Day;
        return new PartialDate(first.Year, sameMonth ? first.Month!.Value : 0, sameDay ? first.Day!.Value : 0);
    }

    /// <summary>Orders by the first possible day; of two with the same first day the more precise comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The ISO 8601 text, of 4, 7 or 10 characters.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };

    private static bool TryPart(string text, int dash, out int? value)
    {
        value = null;
        if (text.Length <= dash)
        {
            return true;
        }

        if (text[dash] != '-' || !TryDigits(text, dash + 1, 2, out var number))
        {
            return false;
        }

        value = number;
        return true;
    }

    private static bool TryDigits(string text, int start, int length, out int value) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
