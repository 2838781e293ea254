using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>The trip that an article is about.</summary>
internal static class Trip
{
    /// <summary>
    /// What the days of the main visitor's stays have in common: a day, a month ("2025-05"), a year; null when no stay has dates.
    /// Events of the trip that have no date of their own carry it.
    /// </summary>
    public static PartialDate? CommonDate(IReadOnlyList<Visit> visits)
    {
        var main = visits.Where(v => !v.Background && v.Start is not null && v.Status is VisitStatus.Completed or VisitStatus.Ongoing
            && v.Kind != VisitKind.Transit)
            .GroupBy(v => v.Visitor.Name, StringComparer.Ordinal)
            .MaxBy(g => g.Count());
        PartialDate? common = null;
        foreach (var date in main?.SelectMany(v => new[] { v.Start, v.End }).OfType<PartialDate>() ?? [])
        {
            var next = common is { } c ? PartialDate.CommonPart(c, date) : date;
            if (next is null)
            {
                return null;
            }

            common = next;
        }

        return common;
    }
}
