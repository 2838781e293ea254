using System.Globalization;
using System.Text.RegularExpressions;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>The day of publication that an outlet's content system writes into its addresses.</summary>
internal static partial class AddressDate
{
    /// <summary>
    /// The day in an address: <c>/2025/08/05/</c>, <c>/2025-08-05</c>, an id that starts with yyyyMMdd (alone or with a time of day),
    /// an id of 12 digits with yyMMddHHmmss, one of 15 with the same before or after three others, or one of 18 with it after three. Null for all other ids.
    /// </summary>
    public static PartialDate? Find(string? address)
    {
        if (address is null)
            return null;
        foreach (Match match in Folders().Matches(address))
        {
            if (Day(match.Groups[1].Value + match.Groups[3].Value + match.Groups[4].Value) is { } day)
                return day;
        }

        foreach (Match match in Id().Matches(address))
        {
            if (FromId(match.Value) is { } day)
                return day;
        }

        return null;
    }

    private static PartialDate? FromId(string id) => id.Length switch
    {
        8 => Day(id),
        12 when IsTime(id.AsSpan(8)) && Day(id[..8]) is { } day => day,
        12 when IsTime(id.AsSpan(6)) => Day("20" + id[..6]),
        14 or 17 when IsTime(id.AsSpan(8)) => Day(id[..8]),
        15 when IsTime(id.AsSpan(6)) && Day("20" + id[..6]) is { } day => day,
        15 when IsTime(id.AsSpan(9)) => Day("20" + id[3..9]),
        18 when IsTime(id.AsSpan(9)) => Day("20" + id[3..9]),
        _ => null,
    };

    private static bool IsTime(ReadOnlySpan<char> digits) =>
        Number(digits[..2]) < 24 && Number(digits[2..4]) < 60 && (digits.Length < 6 || Number(digits[4..6]) < 60);

    private static PartialDate? Day(string digits) =>
        Number(digits.AsSpan(0, 4)) is >= 1995 and <= 2099
        && PartialDate.TryCreate(Number(digits.AsSpan(0, 4)), Number(digits.AsSpan(4, 2)), Number(digits.AsSpan(6, 2)), out var date)
            ? date
            : null;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/([0-9]{4})([/-])([0-9]{2})\2([0-9]{2})(?![0-9])")]
    private static partial Regex Folders();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]{8,18}(?![0-9A-Za-z])")]
    private static partial Regex Id();
}
