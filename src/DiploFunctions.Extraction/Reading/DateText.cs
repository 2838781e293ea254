using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Reads whole dates (with their year) and date lines; the words stand in <c>Lexicons/*/dateline.tsv</c>.</summary>
internal static partial class DateText
{
    private const int LongestLine = 160;
    private const int MostOutletWords = 6;
    private const int YearDigits = 4;

    private static readonly FrozenDictionary<string, int> Months = WordTable.Languages
        .SelectMany(language => WordTable.Rows(language, "dateline"))
        .Where(row => row[0] == "month")
        .DistinctBy(row => row[1], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(row => row[1], row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DateWords = new[] { "weekday", "zone", "published", "between" }
        .SelectMany(role => WordTable.Words("dateline", role))
        .SelectMany(words => words.Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // The words, or the last ones of several, behind which a year can end a date.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeYear = Months.Keys
        .Concat(WordTable.Words("dateline", "between"))
        .Concat(WordTable.Words("dateline", "after-day"))
        .Select(words => words.Split(' ')[^1].TrimEnd(',', '.'))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // All words that a date line is made of, those within times ("3 p.m.") too.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsOfDates = Months.Keys
        .Concat(WordTable.Words("dateline", "between"))
        .Concat(WordTable.Words("dateline", "after-day"))
        .SelectMany(words => words.Split(' '))
        .Select(word => word.Trim(',', '.'))
        .Concat(DateWords)
        .Concat(["gmt", "utc", "a", "p", "m", "am", "pm"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Regex Written = WrittenDate();

    /// <summary>The first whole date in a line of at most 160 characters, in numbers or in words of any of the languages; null when there is none.</summary>
    /// <remarks>8/4/2025 is the eighth of April, as the outlets write it, unless only the other order is a date.</remarks>
    public static PartialDate? Find(string line) => Match(line)?.Date;

    /// <summary>True for a line that holds a date and nothing but words of date lines; names of an outlet or author may stand beside it when told so.</summary>
    public static bool IsDateline(ReadOnlySpan<char> line, bool mayNameOutlet) =>
        MayHoldDate(line) && !HoldsMoreThan(line, mayNameOutlet ? MostOutletWords : 0) && IsDateline(line.ToString(), mayNameOutlet);

    // Words that stand neither in dates nor beside them.
    private static bool HoldsMoreThan(ReadOnlySpan<char> line, int others)
    {
        foreach (var word in Word().EnumerateMatches(line))
        {
            others -= WordsOfDates.Contains(line.Slice(word.Index, word.Length)) ? 0 : 1;
            if (others < 0)
                return true;
        }

        return false;
    }

    private static bool IsDateline(string line, bool mayNameOutlet)
    {
        if (Match(line) is not { } found)
            return false;
        var (before, after) = (line[..found.Start], line[found.End..]);
        var others = OtherWords(before).Concat(OtherWords(after)).ToList();
        if (others.Count == 0)
            return true;
        var isSetOff = before.TrimEnd() is "" or [.., '|' or '•' or '·' or ',' or '-' or '–' or '—' or ':' or '(' or '/']
            || after.TrimStart() is ['|' or '•' or '·' or ',' or '-' or '–' or '—', ..]
            || DateWords.Contains(LastWord(before));
        return mayNameOutlet && isSetOff && others.Count <= MostOutletWords && others.Count(word => char.IsLower(word, 0)) <= 1 && line[^1] != '.';
    }

    private static FoundDate? Match(string line)
    {
        if (!MayHoldDate(line))
            return null;
        var found = Numbers().Matches(line).Concat(Written.Matches(line)).Select(Read).OfType<FoundDate>().ToList();
        return found.MinBy(date => date.Start);
    }

    // Few lines hold a year, and most years stand behind other words than a date's ("in 2023"); these lines need no closer look.
    private static bool MayHoldDate(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return false;
        for (var start = line.IndexOfAnyInRange('0', '9'); start >= 0 && start < line.Length;)
        {
            var length = line[start..].IndexOfAnyExceptInRange('0', '9');
            var end = length < 0 ? line.Length : start + length;
            if (end - start == YearDigits && IsYear(int.Parse(line[start..end], NumberStyles.None, CultureInfo.InvariantCulture)) && (MayEndDate(line[..start]) || BeginsNumbers(line[end..])))
                return true;
            var next = line[end..].IndexOfAnyInRange('0', '9');
            start = next < 0 ? line.Length : end + next;
        }

        return false;
    }

    // "8 April 2025", "April 8th, 2025", "8/4/2025"
    private static bool MayEndDate(ReadOnlySpan<char> beforeYear)
    {
        var end = beforeYear.Length;
        while (end > 0 && (char.IsWhiteSpace(beforeYear[end - 1]) || beforeYear[end - 1] is '-' or ',' or '.' or '/'))
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(beforeYear[start - 1]))
            start--;
        return end > 0 && (char.IsAsciiDigit(beforeYear[end - 1]) || (start < end && BeforeYear.Contains(beforeYear[start..end])));
    }

    // "2025-04-08"
    private static bool BeginsNumbers(ReadOnlySpan<char> behindYear) => behindYear is ['/' or '.' or '-', >= '0' and <= '9', ..];

    private static bool IsYear(int number) => number is >= 1900 and <= 2100;

    private static FoundDate? Read(Match match)
    {
        var (year, day) = (Number(match.Groups["y"].Value), Number(match.Groups["d"].Value));
        var month = Months.TryGetValue(match.Groups["m"].Value, out var named) ? named : Number(match.Groups["m"].Value);
        if (!IsYear(year))
            return null;
        var isDate = PartialDate.TryCreate(year, month, day, out var date) || PartialDate.TryCreate(year, day, month, out date);
        return isDate ? new FoundDate(match.Index, match.Index + match.Length, date) : null;
    }

    private static IEnumerable<string> OtherWords(string text) =>
        Word().Matches(Times().Replace(text, " ")).Select(match => match.Value).Where(word => !DateWords.Contains(word));

    private static string LastWord(string text) => Word().Matches(text) is { Count: > 0 } words ? words[^1].Value : string.Empty;

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // "8 April 2025", "8th of April, 2025", "April 8, 2025", "April, 08/2025", "8 tháng 4 năm 2025".
    private static Regex WrittenDate()
    {
        var month = $"(?<m>{Any(Months.Keys)})";
        var day = $"(?<d>[0-9]{{1,2}})(?:{Any(WordTable.Words("dateline", "after-day"))})?";
        var between = $@"(?:\s+(?:{Any(WordTable.Words("dateline", "between"))}))?";
        const string Year = "(?<y>[0-9]{4})(?![0-9])";
        return new Regex(
            $@"(?<![0-9\p{{L}}])(?:{day}{between},?[\s-]+{month}\.?,?{between}[\s-]+{Year}|{month}\.?,?\s+{day}(?:,?\s+|/){Year})",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    // The longer word first, so that "tháng 1" does not match in "tháng 12".
    private static string Any(IEnumerable<string> words) =>
        string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));

    [GeneratedRegex(@"(?<![0-9./-])(?:(?<d>[0-9]{1,2})\s?([/.-])\s?(?<m>[0-9]{1,2})\s?\1\s?(?<y>[0-9]{4})|(?<y>[0-9]{4})([/.-])(?<m>[0-9]{1,2})\2(?<d>[0-9]{1,2}))(?![0-9])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?:GMT|UTC)?\s?[+-][0-9]{1,2}(?::?[0-9]{2})?|[0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?\s?(?:[ap]\.?m\.?\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}']*")]
    private static partial Regex Word();

    private sealed record FoundDate(int Start, int End, PartialDate Date);
}
