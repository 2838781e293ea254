namespace DiploFunctions.Extraction.Recognition.Dates;

/// <summary>The parts of a date that the words tell; any may be missing.</summary>
internal readonly record struct RawDate(int? Year, int? Month, int? Day)
{
    /// <summary>For "last year": how many years after publication, or null.</summary>
    public int? YearOffset { get; init; }

    /// <summary>For "next month": how many months after publication, or null.</summary>
    public int? MonthOffset { get; init; }

    /// <summary>For "the following year": how many years after the one last told, or null.</summary>
    public int? ToldYearOffset { get; init; }

    public bool IsEmpty => (Year ?? Month ?? Day ?? YearOffset ?? MonthOffset ?? ToldYearOffset) is null;

    /// <summary>This date with what it lacks taken from another one ("5" of "5-12 May 2025").</summary>
    public RawDate FilledFrom(RawDate other) => new(Year ?? other.Year, Month ?? other.Month, Day) { YearOffset = YearOffset ?? other.YearOffset };

    public bool IsPlausible => (Month is null or (>= 1 and <= 12)) && (Day is null or (>= 1 and <= 31));
}
