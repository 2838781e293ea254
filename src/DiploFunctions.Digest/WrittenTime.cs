using DiploFunctions.Digest.Building;

namespace DiploFunctions.Digest;

/// <summary>Days and times of day as digests write them, for what is said around a digest.</summary>
public static class WrittenTime
{
    /// <summary>"5 Mei 2025", "5 May 2025", "5/5/2025".</summary>
    /// <param name="language">"id", "en" or "vi".</param>
    /// <exception cref="ArgumentException">The language is none of these.</exception>
    public static string DayOf(DateTimeOffset instant, string language) => In(language).Of(DateOnly.FromDateTime(instant.DateTime));

    /// <summary>Hours and minutes: "09.30" in Indonesian, "09:30" in the others.</summary>
    /// <param name="language">"id", "en" or "vi".</param>
    /// <exception cref="ArgumentException">The language is none of these.</exception>
    public static string HourOf(DateTimeOffset instant, string language) => In(language).TimeOf(instant);

    private static DateText In(string language) => new(Wording.Of(language));
}
