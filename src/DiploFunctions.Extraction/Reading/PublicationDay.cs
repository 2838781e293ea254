using System.Globalization;
using System.Text.RegularExpressions;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Decides on which day an article was published.</summary>
internal static partial class PublicationDay
{
    /// <summary>The day that the file states, else the one of its date line, else the one in its address; never one from the prose.</summary>
    public static PartialDate? Choose(Draft draft, PartialDate? told, string? url)
    {
        if (draft.Published is not { } stated)
            return told ?? AddressDate.Find(url);
        // A time in UTC can fall on the day before or after the outlet's own, which the date line shows.
        var isNeighbour = told is { IsWholeDay: true } day && stated.IsWholeDay && Math.Abs(day.First.DayNumber - stated.First.DayNumber) <= 1;
        return draft.IsPublishedInUtc && isNeighbour ? told : stated;
    }

    /// <summary>
    /// Reads a machine's time stamp (ISO 8601 with or without time and offset, or yyyyMMdd) or a written date.
    /// The day is the one written, thus that of the stamp's own offset; a Unix time is no day of any zone and is not read.
    /// </summary>
    public static PartialDate? Read(string? stamp, out bool isUtc)
    {
        isUtc = false;
        var text = stamp?.Trim() ?? string.Empty;
        var match = Iso().Match(text);
        if (!match.Success)
            return text.Length <= 80 ? DateText.Find(text) : null;
        isUtc = match.Groups["zone"].Value is "Z" or "z" or "+00:00" or "+0000" or "-00:00";
        return PartialDate.TryCreate(Number(match, "y"), Number(match, "m"), Number(match, "d"), out var date) ? date : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<y>[0-9]{4})(?<dash>[-/]?)(?<m>[0-9]{2})\k<dash>(?<d>[0-9]{2})(?:[T ][0-9:.,]{2,18}\s?(?<zone>Z|z|[+-][0-9]{2}:?[0-9]{2})?)?\z")]
    private static partial Regex Iso();
}
