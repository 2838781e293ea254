using System.Text.RegularExpressions;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Knows the lines around an article that are no prose; their words stand in <c>Lexicons/*/furniture.tsv</c>.</summary>
internal static partial class Furniture
{
    private const int LongestLine = 400;
    private const int MostBylineWords = 14;
    private const int MostAttributionWords = 9;
    private const int MostCopyrightWords = 40;

    private static readonly WordStarts Sources = WordStarts.Of("source");
    private static readonly WordStarts Attributions = WordStarts.Of("attribution");
    private static readonly WordStarts Labels = WordStarts.Of("byline", "tags", "source");
    private static readonly WordStarts BylineStarts = WordStarts.Of("byline-start");
    private static readonly WordStarts Copyrights = WordStarts.Of("copyright");
    private static readonly WordStarts Related = WordStarts.Of("related");
    private static readonly WordStarts RelatedHeadings = WordStarts.Of("related-heading");
    private static readonly WordStarts Counters = WordStarts.Of("comment");
    private static readonly WordStarts Alone = WordStarts.Of("ad", "action", "comment", "source", "tags");
    private static readonly WordStarts LanguageLabels = WordStarts.Of("language-label");
    private static readonly IReadOnlyList<string> ImageEndings = WordTable.Words("furniture", "image-ending");

    /// <summary>True for a line in which no facts are to be read.</summary>
    public static bool IsNoise(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return false;
        var plain = line.Trim("()[]|*-–—•>»/ \t");
        return !HoldsLetter(plain)
            || (line[0] is '[' && Placeholder().IsMatch(line.Trim("| ")))
            || IsImageName(line)
            || Address.BareHost(plain) is not null
            || (!plain.Contains(' ') && Address.Clean(plain.ToString()) is not null)
            || Alone.Is(plain.TrimEnd(":."))
            || IsCounter(plain)
            || IsPointer(line)
            || IsCreditLine(plain);
    }

    /// <summary>True for a line that points to another article ("Baca juga: ...") or heads a list of them, or for an advertisement's mark.</summary>
    public static bool IsPointer(ReadOnlySpan<char> line)
    {
        var length = line.Length <= LongestLine ? Related.LengthAt(line) : 0;
        var isPhrase = length > 0 && line[..length].Contains(' ');
        return (length > 0 && (length == line.Length || line[length] == ':' || (isPhrase && line[length] == ' '))) || IsRelatedHeading(line);
    }

    /// <summary>True for a line that heads a list of other articles.</summary>
    public static bool IsRelatedHeading(ReadOnlySpan<char> line) => line.Length < 60 && RelatedHeadings.Is(line.Trim().TrimEnd(':'));

    /// <summary>True for the file name of a picture, with whatever words stand in it.</summary>
    public static bool IsImageName(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || line.LastIndexOf('.') <= line.Length - 7)
            return false;
        foreach (var ending in ImageEndings)
        {
            if (line.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The length of a translation program's label at the start of a text ("Bahasa Indonesia:"), 0 when there is none.</summary>
    public static int LanguageLabel(ReadOnlySpan<char> line)
    {
        var length = LanguageLabels.LengthAt(line);
        return length > 0 && length < line.Length && line[length] == ':' ? length + 1 : 0;
    }

    /// <summary>What follows the label of a line that names the source ("Sumber: https://..."), or null for all other lines.</summary>
    public static string? NamedSource(ReadOnlySpan<char> line)
    {
        var length = line.Length <= Address.Longest ? Sources.LengthAt(line.TrimStart("([")) : 0;
        return length == 0 ? null : line.TrimStart("([")[length..].TrimStart(": \t：").Trim().ToString();
    }

    private static bool HoldsLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    private static bool IsCounter(ReadOnlySpan<char> line)
    {
        const string Around = "(): \t";
        var word = line.Trim(Around).Trim(Digits).Trim(Around);
        return word.Length < line.Length && Counters.Is(word);
    }

    // Labels with what they name, and the short lines that say who wrote, gave or owns the text.
    private static bool IsCreditLine(ReadOnlySpan<char> line)
    {
        var words = line.Count(' ') + 1;
        var label = Labels.LengthAt(line);
        if (label > 0 && label < line.Length && line[label..].TrimStart() is [':', ..] && words <= MostBylineWords)
            return true;
        if (Copyrights.LengthAt(line) > 0 && words <= MostCopyrightWords)
            return true;
        var isSentence = line.EndsWith('.') && !line.EndsWith("./.");
        return !isSentence && words <= MostAttributionWords && (Attributions.LengthAt(line) > 0 || IsByline(line));
    }

    // "By Staff reporter, New Delhi" but not "By any measure a good year": names are capitalised.
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        var length = BylineStarts.LengthAt(line);
        if (length == 0 || length == line.Length)
            return false;
        var names = line[length..].ToString();
        return names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsLower(word, 0)) <= 2 && names.Any(char.IsUpper);
    }

    private const string Digits = "0123456789";

    [GeneratedRegex(@"^\[[^\[\]\s]{1,40}\]$")]
    private static partial Regex Placeholder();
}
