using DiploFunctions.Extraction.Recognition.Dates;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>The year of a day that is told beside it: "March 2024: the Prime Minister visited Kenya from 10 to 11 March".</summary>
internal static class YearBeside
{
    /// <summary>The mention with the year of the same month told before in its sentence, or in the line above it; the mention itself when none is.</summary>
    /// <param name="before">The dates told before in the sentence.</param>
    /// <param name="heading">The date that stands as a line of its own above, the month at the head of the paragraph or the year of the sentence before; or null.</param>
    /// <param name="isClause">True where "when" stands directly behind the date told before.</param>
    public static DateMention Complete(DateMention mention, List<ResolvedDate> before, ResolvedDate? heading, bool isClause)
    {
        if (mention is { Relative: null, Weekday: null, Start: { Day: not null, Month: null, Year: null } } && before is [.., { Start: { IsWholeDay: false, Month: { } inMonth } } whole])
        {
            // "in March, on the 12th"
            return mention with { Start = mention.Start with { Month = inMonth, Year = whole.Start.Year } };
        }

        if (mention is { Relative: null, Weekday: null, Start: { Day: not null, Month: null, Year: null } } && before.Count == 0 && heading is { Start: { IsWholeDay: false, Month: { } above } })
        {
            // "June. She met B on the 12th."
            return mention with { Start = mention.Start with { Month = above, Year = heading.Start.Year } };
        }

        if (mention is not { Relative: null, Weekday: null, Start: { Year: null, YearOffset: null, ToldYearOffset: null, MonthOffset: null, Month: { } month } })
        {
            return mention;
        }

        if (before is [.., { Mention.End: null, Start: { IsWholeDay: false, Month: null } } year] && mention.Start.Day is not null && isClause)
        {
            // "in 2013, when A met B on 25 July"
            return mention with { Start = mention.Start with { Year = year.Start.Year } };
        }

        var told = before.FindLast(d => d.Start.Month == month && d.Mention.Start.Year is not null) ?? (heading is { Start.Month: null } || heading?.Start.Month == month ? heading : null);
        return told is null ? mention : mention with { Start = mention.Start with { Year = told.Start.Year } };
    }
}
