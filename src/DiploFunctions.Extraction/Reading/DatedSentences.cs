namespace DiploFunctions.Extraction.Reading;

/// <summary>Sentences within a paragraph that hold nothing but a day, as those of letters and of pages that are written on through the day.</summary>
internal static class DatedSentences
{
    private const int Longest = 60;

    /// <summary>Where the paragraph's text begins behind such a sentence at its head, and where it ends before one at its end.</summary>
    public static (int First, int Last) At(ReadOnlySpan<char> paragraph)
    {
        var first = paragraph[..Math.Min(Longest, paragraph.Length)].IndexOf(". ") + 1;
        first = first > 0 && first < paragraph.Length && DateText.IsDateline(paragraph[..first], mayNameOutlet: false) ? first : 0;
        var from = Math.Max(first, paragraph.Length - Longest);
        var last = paragraph[from..].LastIndexOf(". ") is >= 0 and var stop ? from + stop + 1 : paragraph.Length;
        return (first, last < paragraph.Length && DateText.IsDateline(paragraph[last..], mayNameOutlet: false) ? last : paragraph.Length);
    }
}
