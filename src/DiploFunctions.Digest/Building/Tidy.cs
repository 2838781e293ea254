using System.Text;

namespace DiploFunctions.Digest.Building;

/// <summary>Words of articles made fit to stand in a line.</summary>
internal static class Tidy
{
    /// <summary>One line without control characters, cut at a word's end when it is too long; null when nothing is left.</summary>
    public static string? Line(string? text, int limit)
    {
        var line = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (!IsGap(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        var words = line.ToString().TrimEnd();
        return words.Length == 0 ? null : Cut(words, limit);
    }

    /// <summary>The parts that there are, with a separator between them; null when there is none.</summary>
    public static string? Join(string separator, params ReadOnlySpan<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                joined.Append(joined.Length > 0 ? separator : "").Append(part);
            }
        }

        return joined.Length == 0 ? null : joined.ToString();
    }

    private static bool IsGap(char c) => char.IsControl(c) || char.IsWhiteSpace(c);

    private static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', limit - 1);
        if (end < limit / 2)
        {
            end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        }

        return text[..end].TrimEnd(',', ';', ':', '-', ' ') + "…";
    }
}
