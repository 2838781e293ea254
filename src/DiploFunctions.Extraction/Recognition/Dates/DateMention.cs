namespace DiploFunctions.Extraction.Recognition.Dates;

/// <summary>Words that tell a day, a month, a year or a span of days.</summary>
/// <param name="Start">The parts told of the (first) day.</param>
/// <param name="End">The parts told of the last day of a span, or null.</param>
/// <param name="Weekday">1 (Monday) to 7, or null; counts only when no day is told.</param>
/// <param name="Relative">"today", "same", "next", "previous", "days" and so on, or null.</param>
/// <param name="LastWeekday">The second of "from Tuesday to Thursday", or null.</param>
/// <param name="Offset">For "days": how many days later (negative: earlier).</param>
internal sealed record DateMention(
    int From,
    int To,
    RawDate Start,
    RawDate? End = null,
    int? Weekday = null,
    string? Relative = null,
    int Offset = 0,
    int? LastWeekday = null) : Mention(From, To)
{
    /// <summary>True when the words alone tell at least the month or the year.</summary>
    public bool IsAbsolute => Start.Month is not null || Start.Year is not null || Start.YearOffset is not null;

    public bool IsSpan => End is not null;
}
