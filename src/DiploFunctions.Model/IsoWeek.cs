using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DiploFunctions.Model;

/// <summary>A week of ISO 8601: Monday to Sunday, week 1 being the one that holds the year's first Thursday.</summary>
public readonly record struct IsoWeek : IComparable<IsoWeek>
{
    private IsoWeek(int year, int week) => (Year, Week) = (year, week);

    /// <summary>The ISO week-numbering year, which may differ from the calendar year around New Year.</summary>
    public int Year { get; }

    /// <summary>1 to 53.</summary>
    public int Week { get; }

    /// <summary>The first day.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Week, DayOfWeek.Monday));

    /// <summary>The last day.</summary>
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The week after this one.</summary>
    public IsoWeek Next => Of(Monday.AddDays(7));

    /// <summary>The week before this one.</summary>
    public IsoWeek Previous => Of(Monday.AddDays(-7));

    /// <summary>The week that holds a day.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return new IsoWeek(ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
    }

    /// <summary>The week that holds an instant, in a time zone.</summary>
    public static IsoWeek Of(DateTimeOffset instant, TimeZoneInfo zone) =>
        Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime));

    /// <summary>Reads <c>2025-W20</c>; false for anything else and for a week 53 that the year does not have.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IsoWeek week)
    {
        week = default;
        if (text is not { Length: 8 } || text[4] != '-' || text[5] is not ('W' or 'w')
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 2 or > 9998 || number < 1 || number > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        week = new IsoWeek(year, number);
        return true;
    }

    /// <summary>True when the day lies in this week.</summary>
    public bool Contains(DateOnly day) => day >= Monday && day <= Sunday;

    public int CompareTo(IsoWeek other) => Monday.CompareTo(other.Monday);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Week:D2}");

    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;
}
