using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Dates written out in a language.</summary>
internal sealed class DateText(Wording words)
{
    /// <summary>A date as precisely as it is known.</summary>
    public string Of(PartialDate date) => words.Say(
        date switch { { Day: not null } => "date.day", { Month: not null } => "date.month", _ => "date.year" },
        [.. Parts(date, "")]);

    public string Of(DateOnly day) => Of(PartialDate.Of(day));

    /// <summary>The days of a stay; what both ends share is written once.</summary>
    public string Of(PartialDate start, PartialDate? end)
    {
        if (end is not { } last || last == start)
        {
            return Of(start);
        }

        if (start is not { IsWholeDay: true } || !last.IsWholeDay || start.Year != last.Year)
        {
            return words.Say("date.span", ("from", Of(start)), ("to", Of(last)));
        }

        return words.Say(start.Month == last.Month ? "date.days-of-month" : "date.days-of-year", [.. Parts(start, ""), .. Parts(last, "2")]);
    }

    public string Of(DateOnly first, DateOnly last) => Of(PartialDate.Of(first), PartialDate.Of(last));

    /// <summary>Hours and minutes, 00:00 to 23:59.</summary>
    public string TimeOf(DateTimeOffset local) => words.Say(
        "date.time",
        ("h", local.Hour.ToString("D2", CultureInfo.InvariantCulture)),
        ("min", local.Minute.ToString("D2", CultureInfo.InvariantCulture)));

    private IEnumerable<(string Name, string Value)> Parts(PartialDate date, string suffix)
    {
        yield return ($"y{suffix}", Digits(date.Year));
        if (date.Month is { } month)
        {
            yield return ($"m{suffix}", Digits(month));
            yield return ($"month{suffix}", words.Say($"month.{Digits(month)}"));
        }

        if (date.Day is { } day)
        {
            yield return ($"d{suffix}", Digits(day));
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
