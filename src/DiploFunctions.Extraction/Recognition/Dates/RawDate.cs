namespace DiploFunctions.Extraction.Recognition.Dates;

/// <summary>The parts of a date that the words tell; any may be missing.</summary>
internal readonly record struct RawDate(int? Year, int? Month, int? Day)
{
    /// <summary>For "last year": how many years after publication, or null.</summary>
    public int? YearOffset { get; init; }

    /// <summary>For "next month": how many months after publication, or null.</summary>
    public int? MonthOffset { get; init; }

    /// <summary>True for "that year": the year told last.</summary>
    public bool IsOfSameYear { get; init; }

    public bool IsEmpty => !IsOfSameYear && (Year ?? Month ?? Day ?? YearOffset ?? MonthOffset) is null;

    /// <summary>This date with what it lacks taken from another one ("5" of "5-12 May 2025").</summary>
    public RawDate FilledFrom(RawDate other) => new(Year ?? other.Year, Month ?? other.Month, Day) { YearOffset = YearOffset ?? other.YearOffset, IsOfSameYear = IsOfSameYear || other.IsOfSameYear };

    public bool IsPlausible => (Month is null or (>= 1 and <= 12)) && (Day is null or (>= 1 and <= 31));
}
