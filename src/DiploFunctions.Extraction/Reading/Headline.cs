namespace DiploFunctions.Extraction.Reading;

/// <summary>Knows headlines by their form.</summary>
internal static class Headline
{
    private const int Longest = 200;

    /// <summary>True for a short line of at least two words that does not end as a sentence does.</summary>
    public static bool LooksLike(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var opening = line.TrimStart("\"“‘'(");
        var ending = line.TrimEnd("\"”’')");
        return line.Length is >= 5 and <= Longest
            && line.Contains(' ')
            && !opening.IsEmpty && char.IsLetterOrDigit(opening[0])
            && !ending.IsEmpty && ending[^1] is not ('.' or ':' or ';' or ',' or '…');
    }
}
