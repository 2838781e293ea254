namespace DiploFunctions.Extraction.Recognition.Dates;

/// <summary>The parts of a date that the words tell; any may be missing.</summary>
/// <remarks>Small, since every date has two and reading one passes many on.</remarks>
internal readonly record struct RawDate
{
    private readonly Part _year;
    private readonly Part _month;
    private readonly Part _day;
    private readonly Part _yearOffset;
    private readonly Part _monthOffset;
    private readonly Part _toldYearOffset;

    public RawDate(int? year, int? month, int? day) => (_year, _month, _day) = (new Part(year), new Part(month), new Part(day));

    public int? Year
    {
        get => _year.Number;
        init => _year = new Part(value);
    }

    public int? Month
    {
        get => _month.Number;
        init => _month = new Part(value);
    }

    public int? Day
    {
        get => _day.Number;
        init => _day = new Part(value);
    }

    /// <summary>For "last year": how many years after publication, or null.</summary>
    public int? YearOffset
    {
        get => _yearOffset.Number;
        init => _yearOffset = new Part(value);
    }

    /// <summary>For "next month": how many months after publication, or null.</summary>
    public int? MonthOffset
    {
        get => _monthOffset.Number;
        init => _monthOffset = new Part(value);
    }

    /// <summary>For "the following year": how many years after the one last told, or null.</summary>
    public int? ToldYearOffset
    {
        get => _toldYearOffset.Number;
        init => _toldYearOffset = new Part(value);
    }

    public bool IsEmpty => (Year ?? Month ?? Day ?? YearOffset ?? MonthOffset ?? ToldYearOffset) is null;

    /// <summary>This date with what it lacks taken from another one ("5" of "5-12 May 2025").</summary>
    public RawDate FilledFrom(RawDate other) => new(Year ?? other.Year, Month ?? other.Month, Day) { YearOffset = YearOffset ?? other.YearOffset };

    public bool IsPlausible => (Month is null or (>= 1 and <= 12)) && (Day is null or (>= 1 and <= 31));

    // A number, or nothing, in two bytes: 0 is nothing, and numbers from 0 on are kept as one more.
    private readonly record struct Part
    {
        private readonly short _kept;

        public Part(int? number) => _kept = number is { } told ? checked((short)(told < 0 ? told : told + 1)) : (short)0;

        public int? Number => _kept == 0 ? null : _kept < 0 ? _kept : _kept - 1;
    }
}
