using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>Visits as a calendar (RFC 5545): whole days, the last one included. Visits whose first day is not known are left out.</summary>
internal static class VisitCalendar
{
    private const string UidSuffix = "@diplofunctions";
    private const string Refresh = "PT6H";
    private const int MostQuotations = 5;
    private static readonly DateTimeOffset Beginning = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(FactPage<Visit> page) => Write("DiploFunctions", page.Facts, page.Addresses.OfFact);

    /// <summary>A calendar of visits.</summary>
    /// <param name="name">What calendar programs call it.</param>
    /// <param name="visits">The visits.</param>
    /// <param name="addressOf">A fact's absolute address, by the name of its list and its id.</param>
    public static byte[] Write(string name, IEnumerable<MergedFact<Visit>> visits, Func<string, string, string> addressOf)
    {
        var calendar = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//DiploFunctions//Visits//EN")
            .Line("CALSCALE", "GREGORIAN")
            .Line("METHOD", "PUBLISH")
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", Refresh)
            .Line("X-PUBLISHED-TTL", Refresh);
        foreach (var visit in visits)
        {
            if (visit.Fact.Start is { IsWholeDay: true } start)
            {
                Event(calendar, visit, start.First, addressOf(VisitView.View.List, visit.Id));
            }
        }

        return calendar.Line("END", "VCALENDAR").ToBytes();
    }

    private static void Event(CalendarText calendar, MergedFact<Visit> visit, DateOnly start, string address)
    {
        var (fact, changed) = (visit.Fact, visit.Updated.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

        // The stay ends on the day before DTEND. An end known to the month, or before the start, tells no more than the start does.
        var last = fact.End is { IsWholeDay: true } end && end.First > start ? end.First : start;
        calendar.Line("BEGIN", "VEVENT")
            .Line("UID", visit.Id + UidSuffix)
            .Line("DTSTAMP", changed)
            .Line("LAST-MODIFIED", changed)
            .Line("SEQUENCE", SequenceOf(visit.Updated))
            .Line("DTSTART;VALUE=DATE", Day(start))
            .Line("DTEND;VALUE=DATE", Day(last == DateOnly.MaxValue ? last : last.AddDays(1)))
            .Text("SUMMARY", VisitView.Journey(fact))
            .Text("LOCATION", fact.Place is { } place ? $"{place}, {fact.To.NameIn("en")}" : fact.To.NameIn("en"))
            .Text("DESCRIPTION", DescriptionOf(visit))
            .Line("URL", address)
            .Text("CATEGORIES", fact.Kind == VisitKind.Unspecified ? VisitView.View.List : EnumName.Of(fact.Kind))
            .Line("STATUS", StatusOf(fact.Status))
            .Line("TRANSP", "TRANSPARENT")
            .Line("CLASS", "PUBLIC")
            .Line("END", "VEVENT");
    }

    private static string StatusOf(VisitStatus status) => status switch
    {
        VisitStatus.Planned => "TENTATIVE",
        VisitStatus.Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    };

    // A number of 31 bits that grows with each change: seconds since a day before the first article.
    private static string SequenceOf(DateTimeOffset updated) =>
        Math.Clamp((updated - Beginning).TotalSeconds, 0, int.MaxValue).ToString("F0", CultureInfo.InvariantCulture);

    private static string DescriptionOf(MergedFact<Visit> visit)
    {
        var fact = visit.Fact;
        IEnumerable<string?> lines =
        [
            VisitView.View.Title(fact),
            fact.Visitor.Office,
            fact.Occasion,
            FlatText.Conflicts(visit.Conflicts),
            .. visit.Sources.Take(MostQuotations).SelectMany(source => new[] { source.Quotation(), source.WebAddress() }),
        ];
        return string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
