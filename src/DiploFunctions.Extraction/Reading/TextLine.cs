namespace DiploFunctions.Extraction.Reading;

/// <summary>A line of a text that is not blank, or several that an editor wrapped.</summary>
/// <param name="Start">The offset of its first character that is not white space.</param>
/// <param name="End">The offset behind its last character that is not white space.</param>
internal readonly record struct TextLine(int Start, int End)
{
    // Editors wrap between these widths; shorter lines are lists or verses, longer ones whole paragraphs.
    private const int NarrowestWrap = 45;
    private const int WidestWrap = 120;

    /// <summary>All lines of a text; those of a text wrapped to a fixed width are joined up to the next blank line.</summary>
    public static IReadOnlyList<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var blankBefore = new List<bool>();
        var isBlank = true;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var trimmed = Trimmed(text, start, end);
            if (trimmed is { } line)
            {
                lines.Add(line);
                blankBefore.Add(isBlank);
            }

            isBlank = trimmed is null;
            start = end + 1;
        }

        return WrapWidth(text, lines, blankBefore) is { } width ? Join(lines, blankBefore, width) : lines;
    }

    /// <summary>The span without white space at its ends, or null when nothing is left.</summary>
    public static TextLine? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end > start ? new TextLine(start, end) : null;
    }

    // A text is wrapped when no line is long and most lines run on in the middle of a sentence.
    private static int? WrapWidth(string text, List<TextLine> lines, List<bool> blankBefore)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.End - line.Start);
        if (width is < NarrowestWrap or > WidestWrap)
            return null;
        var runningOn = 0;
        var followed = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (blankBefore[i + 1])
                continue;
            followed++;
            runningOn += IsFull(lines[i], width) && char.IsLetterOrDigit(text[lines[i + 1].Start]) && text[lines[i].End - 1] is not ('.' or '!' or '?') ? 1 : 0;
        }

        return followed >= 3 && runningOn * 10 >= followed * 6 ? width : null;
    }

    private static List<TextLine> Join(List<TextLine> lines, List<bool> blankBefore, int width)
    {
        var joined = new List<TextLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !blankBefore[i] && IsFull(lines[i - 1], width))
                joined[^1] = joined[^1] with { End = lines[i].End };
            else
                joined.Add(lines[i]);
        }

        return joined;
    }

    private static bool IsFull(TextLine line, int width) => line.End - line.Start >= width * 0.7;
}
