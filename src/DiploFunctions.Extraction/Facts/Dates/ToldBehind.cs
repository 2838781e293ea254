using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>The day that the sentence behind tells of what was told without one: "The talks were held on Tuesday.", "The signing took place on 10 June."</summary>
internal static class ToldBehind
{
    private const int Head = 3;
    private const int Direct = 2;

    /// <summary>The day, or null.</summary>
    /// <param name="key">The key of the signal for the event itself ("signing"), or of the category's words.</param>
    public static ResolvedDate? Of(ArticleReading reading, Calendar calendar, SentenceReading sentence, Category category, string key)
    {
        if (sentence.Number + 1 >= reading.Sentences.Count || calendar.In(reading.Sentences[sentence.Number + 1]) is not [var date, ..] || date is not { End: null, Start.IsWholeDay: true })
        {
            return null;
        }

        var next = reading.Sentences[sentence.Number + 1];
        var head = Array.Find(next.Cues, c => c.From <= Head && (c.IsSignal(key) || c.As(category, key) is not null));
        if (head is null || next.People.Any(p => p.From < head.From) || Clause.HasSignal(next, -1, date.Mention.From, "future", "negation"))
        {
            return null;
        }

        var isHeld = Array.Find(next.Cues, c => c.From > head.To && c.To < date.Mention.From && (c.IsSignal("held") || c.As(Category.Agreements) is { Key: "passive" or "conclude" }));
        return date.Mention.To < head.From || date.Mention.From - head.To <= Direct || isHeld is not null ? date : null;
    }
}
