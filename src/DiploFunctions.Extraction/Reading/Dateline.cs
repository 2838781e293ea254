using System.Collections.Frozen;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Finds the place and agency that news agencies put before the first sentence ("Jakarta (Warta) - ", "HANOI, March 29, 2025 - ").</summary>
internal static class Dateline
{
    private const int Longest = 90;
    private const int MostWords = 9;
    private const int LongestInCapitals = 24;

    // "ngày 4 tháng 10 năm 2024"
    private const int MostOfDate = 3;

    // Countries and organisations in capitals open sentences too: "ASEAN - Jepang sepakat ...".
    private static readonly FrozenSet<string> NoPlaces = Party.All
        .SelectMany(party => WordTable.Languages.Select(party.NameIn).Append(party.Code))
        .Concat(WordTable.Words("furniture", "no-place"))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Days = WordTable.Words("dateline", "weekday").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The length of the dateline at the start of a paragraph with its dash, 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        var (dash, end) = Dash(paragraph);
        if (dash < 2)
            return Math.Max(Colon(paragraph), Stop(paragraph));
        var words = paragraph[..dash].Trim().ToString();
        return words.Split(' ').Length <= MostWords && Opens(words) ? end : Math.Max(Colon(paragraph), Stop(paragraph));
    }

    // "KUALA LUMPUR: ", "ACCRA | ": only in capitals, and no day or other word that opens paragraphs so ("MONDAY: ")
    private static int Colon(ReadOnlySpan<char> paragraph)
    {
        var end = paragraph[..Math.Min(LongestInCapitals, paragraph.Length)].IndexOfAny(':', '|');
        if (end < 3 || end + 1 >= paragraph.Length || paragraph[end + 1] != ' ')
            return 0;
        var words = paragraph[..end].Trim().ToString();
        return IsCapitals(words) && !NoPlaces.Contains(words) && !Array.Exists(words.Split(' '), Days.Contains) ? end + 1 : 0;
    }

    // "ULAANBAATAR, Nov. 2 (Montsame). "
    private static int Stop(ReadOnlySpan<char> paragraph)
    {
        var close = paragraph[..Math.Min(Longest, paragraph.Length)].IndexOf(").", StringComparison.Ordinal);
        if (close < 0)
            return 0;
        var words = paragraph[..close].ToString();
        var open = words.IndexOf('(', StringComparison.Ordinal);
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        return comma > 2 && open > comma && IsCapitals(words[..comma]) && AreNames(words[..open]) && words[comma..open].Any(char.IsDigit) && AreNames(words[(open + 1)..]) ? close + 2 : 0;
    }

    private static bool IsCapitals(string words) => words.Count(char.IsUpper) >= 3 && words.All(static c => char.IsUpper(c) || c is ' ' or '.' or '\'' or '-');

    private static bool Opens(string words)
    {
        var bracket = words.IndexOf('(', StringComparison.Ordinal);
        if (bracket >= 0)
            return words[^1] == ')' && words.LastIndexOf('(') == bracket && AreNames(words[..bracket]);
        if (DateText.Find(words) is not null)
            return CountSmall(words) <= MostOfDate || DateText.IsDateline(words, mayNameOutlet: true);
        var parts = words.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Any(part => Address.BareHost(part) is not null))
            return parts.All(part => Address.BareHost(part) is not null || AreNames(part));
        var isCapitals = words.Count(char.IsUpper) >= 3 && !words.Any(char.IsLower) && !words.Any(char.IsDigit);
        return (isCapitals && !NoPlaces.Contains(words)) || (parts.Length == 2 && parts.All(AreNames) && !parts.All(NoPlaces.Contains) && parts[0].Length > 2);
    }

    private static bool AreNames(string words) => CountSmall(words) is var small && (small == 0 || (small <= MostOfDate && DateText.Find(words) is not null));

    // Words that begin with a small letter.
    private static int CountSmall(string words)
    {
        var small = 0;
        for (var i = 0; i < words.Length; i++)
            small += (i == 0 || words[i - 1] == ' ') && char.IsLower(words, i) ? 1 : 0;
        return small;
    }

    // The first dash that stands free or behind a closing bracket.
    private static (int Start, int End) Dash(ReadOnlySpan<char> paragraph)
    {
        for (var i = 1; i < Math.Min(Longest, paragraph.Length); i++)
        {
            if (paragraph[i] is not ('-' or '–' or '—'))
                continue;
            var end = i;
            while (end < paragraph.Length && paragraph[end] is '-' or '–' or '—')
                end++;
            var isFree = paragraph[i - 1] is ' ' or ')' || paragraph[i] == '—';
            if (isFree && end < paragraph.Length && (paragraph[end] == ' ' || paragraph[i] == '—'))
                return (i, end);
        }

        return (-1, -1);
    }
}
