using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>How keys are made: rows come in the order of their keys, so what is to come first has the lowest.</summary>
internal static class RowKeys
{
    private const int LastDay = 99_999_999;
    private const int HashDigits = 32;
    private const int LongestWord = 60;
    private const int DayDigits = 8;
    private const int TickDigits = 19;
    private const long MostTicks = 3_155_378_975_999_999_999; // of DateTime.MaxValue

    /// <summary>A day as the number yyyymmdd; 0 for none.</summary>
    public static int NumberOf(DateOnly? day) => day is { } d ? (d.Year * 10_000) + (d.Month * 100) + d.Day : 0;

    /// <summary>The latest day first; what has no date (0) comes last.</summary>
    public static string LatestFirst(int day, string suffix) => string.Create(CultureInfo.InvariantCulture, $"d-{LastDay - day:D8}-{suffix}");

    /// <summary>The earliest day first; what has no date (0) comes first.</summary>
    public static string EarliestFirst(int day, string suffix) => string.Create(CultureInfo.InvariantCulture, $"a-{day:D8}-{suffix}");

    /// <summary>The last to change first.</summary>
    public static string LastChangedFirst(long ticks, string suffix) =>
        string.Create(CultureInfo.InvariantCulture, $"u-{DateTime.MaxValue.Ticks - ticks:D19}-{suffix}");

    /// <summary>The first to change first.</summary>
    public static string FirstChangedFirst(long ticks, string suffix) => string.Create(CultureInfo.InvariantCulture, $"v-{ticks:D19}-{suffix}");

    /// <summary>The key of what is left where a row lay until an instant: behind that row, should it come back, and before all others.</summary>
    /// <param name="until">In ticks, UTC.</param>
    public static string Former(string key, long until) => string.Create(CultureInfo.InvariantCulture, $"{key}-{until:D19}");

    /// <summary>The key of a row of a list without what <see cref="Former"/> added to it.</summary>
    public static string StandOf(string key) =>
        key.Length > TickDigits + 1 && key[^(TickDigits + 1)] == '-' && !key.AsSpan(key.Length - TickDigits).ContainsAnyExceptInRange('0', '9')
            ? key[..^(TickDigits + 1)]
            : key;

    /// <summary>The day, as a number, and the id in the key of a row of the index of words: the word, the inverted day and the id.</summary>
    public static (int Day, string Id) OfWordRow(string key)
    {
        var parts = key.Split('-');
        return (LastDay - int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    /// <summary>A text behind a row of a list and all that is, or ever will be, left in its place; before the next.</summary>
    public static string Behind(string key) => StandOf(key) + '.';

    /// <summary>The day of a key of the earliest day first, as a number; null for any other text.</summary>
    public static int? DayOf(string key) => key.StartsWith("a-", StringComparison.Ordinal) && NumberIn(key, DayDigits) is { } day ? (int)day : null;

    /// <summary>The instant of a key of an order by change, UTC; null for any other text.</summary>
    public static DateTimeOffset? ChangeOf(string key) => (key[0], NumberIn(key, TickDigits)) switch
    {
        (_, null or > MostTicks) => null,
        ('u', { } ticks) => new DateTimeOffset(MostTicks - ticks, TimeSpan.Zero),
        ('v', { } ticks) => new DateTimeOffset(ticks, TimeSpan.Zero),
        _ => null,
    };

    /// <summary>Newest first, to the tick.</summary>
    public static string NewestFirst(DateTimeOffset instant, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTime.MaxValue.Ticks - instant.UtcTicks:D19}-{id}");

    /// <summary>The latest week first.</summary>
    public static string NewestFirst(IsoWeek week) => (LastDay - NumberOf(week.Monday)).ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>A word as a part of a key or of a column's name: itself when it is short and plain, otherwise a hash.</summary>
    public static string OfWord(string word) => word.Length <= LongestWord && word.All(char.IsAsciiLetterOrDigit) ? word : HashOf(word);

    /// <summary>A key for a text that may hold anything, such as an address.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];

    // Behind the letter of the order and a hyphen.
    private static long? NumberIn(string key, int digits) =>
        key.Length >= digits + 2 && long.TryParse(key.AsSpan(2, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
