using System.Buffers;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Finds the credit of a photo behind, before or instead of its caption.</summary>
internal static class PhotoCredit
{
    private const int LongestCredit = 120;
    private const int LongestLabel = 20;
    private const int LongestAlone = 350;
    private const int LongestCaption = 4000;

    // "Foto: Kementerian Luar Negeri" names a maker; with more words behind the label it is the caption itself.
    private const int MostMakerWords = 7;

    // No credit is without one of these.
    private static readonly SearchValues<char> Marks = SearchValues.Create(":/：([.|");

    // What stands before a credit within a line.
    private static readonly SearchValues<char> SetOffMarks = SearchValues.Create("([.|/");

    // What stands behind a label.
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":/：");

    private static readonly WordStarts Credits = WordStarts.Of("credit");
    private static readonly WordStarts Starts = WordStarts.Of("credit-start");
    private static readonly WordStarts Agencies = WordStarts.Of("agency");

    /// <summary>The part of a line that is the caption, empty when the line is a credit alone; null when the line has no credit at all.</summary>
    public static Range? Caption(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestCaption || line[Math.Max(0, line.Length - LongestCredit)..].IndexOfAny(Marks) < 0)
            return null;
        var end = line.TrimEnd(" \t|").Length;
        var start = LabelEnd(line[..end], 0);
        var creditStart = LabelledCredit(line, start, end) ?? BracketedCredit(line, end);
        if (start == 0 && creditStart is null)
            return null;
        var until = creditStart ?? end;
        while (until > start && (char.IsWhiteSpace(line[until - 1]) || line[until - 1] is '(' or '[' or '|' or '-' or '–' or '/'))
            until--;
        while (start < until && char.IsWhiteSpace(line[start]))
            start++;
        if (until <= start)
            return 0..0;
        return creditStart is null && WordCount(line[start..until]) <= MostMakerWords ? 0..0 : start..until;
    }

    /// <summary>Where the caption starts that a lost line break glued to a paragraph: its last sentence. 0 for captions of common length.</summary>
    public static int GluedCaption(ReadOnlySpan<char> caption)
    {
        for (var i = caption.Length - 2; i > 2 && caption.Length > LongestAlone; i--)
        {
            var next = caption[i..].TrimStart("\"” ");
            var isEnd = caption[i - 1] is '.' or '!' or '?' && char.IsLower(caption[i - 2]) && char.IsLower(caption[i - 3]);
            if (isEnd && !next.IsEmpty && char.IsUpper(next[0]) && WordCount(next) > MostMakerWords - 2)
                return caption.Length - next.Length;
        }

        return 0;
    }

    // The last "Foto:", with an opening bracket or without, that only a name follows.
    private static int? LabelledCredit(ReadOnlySpan<char> line, int from, int end)
    {
        var first = Math.Max(from, end - LongestCredit);
        var mayHoldLabel = line[first..Math.Max(first, end)].IndexOfAny(LabelMarks) >= 0;
        for (var at = mayHoldLabel ? end - 1 : LastSetOff(line, end); at >= first; at = mayHoldLabel ? at - 1 : LastSetOff(line, at))
        {
            var label = BeginsWord(line, at) ? CreditLabelEnd(line, at, end) : 0;
            if (label == 0)
                continue;
            // "Sumber foto:" ends as "foto:" does; the longer label is the one.
            for (var earlier = at - 1; earlier >= Math.Max(from, at - LongestLabel); earlier--)
                at = CreditLabelEnd(line, earlier, end) == label ? earlier : at;
            return IsMaker(line[label..end]) ? at : null;
        }

        return null;
    }

    private static int CreditLabelEnd(ReadOnlySpan<char> line, int at, int end)
    {
        if (!BeginsWord(line, at))
            return 0;
        var label = LabelEnd(line[..end], at);
        var start = label == 0 && IsSetOff(line, at) ? Starts.LengthAt(line[at..end]) : 0;
        return start > 0 ? at + start : label;
    }

    private static bool BeginsWord(ReadOnlySpan<char> line, int at) => char.IsLetter(line[at]) && (at == 0 || !char.IsLetterOrDigit(line[at - 1]));

    private static bool IsSetOff(ReadOnlySpan<char> line, int at) => at == 0 || (line[..at].TrimEnd() is [.., var mark] && SetOffMarks.Contains(mark));

    // The last place before another one that is set off; -1 when there is none.
    private static int LastSetOff(ReadOnlySpan<char> line, int before)
    {
        for (var mark = before; mark > 0;)
        {
            mark = line[..mark].LastIndexOfAny(SetOffMarks);
            var at = mark + 1;
            while (mark >= 0 && at < before && char.IsWhiteSpace(line[at]))
                at++;
            if (at < before)
                return at;
        }

        return -1;
    }

    // "(Thong Nhat/VNA)", "(ANTARA/HO-Kemlu)": brackets with an agency and a stroke in them.
    private static int? BracketedCredit(ReadOnlySpan<char> line, int end)
    {
        var opening = end > 0 && line[end - 1] is ')' or ']' ? line[..end].LastIndexOfAny('(', '[') : -1;
        if (opening < 0 || end - opening > LongestCredit)
            return null;
        var parts = line[(opening + 1)..(end - 1)].ToString().Split('/');
        return parts.Length > 1 && parts.Any(part => Agencies.LengthAt(part.Trim()) > 0) ? opening : null;
    }

    // Behind "Foto:" or "REUTERS/" at a place; 0 when there is none.
    private static int LabelEnd(ReadOnlySpan<char> line, int at)
    {
        var open = at == 0 && !line.IsEmpty && line[0] is '(' or '[' ? 1 : 0;
        var length = Credits.LengthAt(line[(at + open)..]);
        var behind = at + open + length;
        while (length > 0 && behind < line.Length && line[behind] == ' ')
            behind++;
        return length > 0 && behind < line.Length && LabelMarks.Contains(line[behind]) ? behind + 1 : 0;
    }

    // "Foto: VNA. Presiden tiba di bandara kemarin" goes on with a sentence; "Foto: Dok. Kemlu" and "Photo: J. Doe" do not.
    private static bool IsMaker(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && WordCount(text[(i + 2)..]) > 4)
                return false;
        }

        return WordCount(text) <= MostMakerWords * 2;
    }

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            count += char.IsLetterOrDigit(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '"') ? 1 : 0;
        return count;
    }
}
