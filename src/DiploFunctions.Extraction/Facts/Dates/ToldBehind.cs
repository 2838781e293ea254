using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>The day that the sentence behind tells of what was told without one: "The talks were held on Tuesday.", "The signing took place on 10 June."</summary>
internal static class ToldBehind
{
    private const int Head = 3;
    private const int Direct = 2;
    private const int FarthestHeld = 6;

    /// <summary>The day, or null.</summary>
    /// <param name="key">The key of the signal for the event itself ("signing"), or of the category's words.</param>
    public static ResolvedDate? Of(ArticleReading reading, Calendar calendar, SentenceReading sentence, Category category, string key)
    {
        if (sentence.Number + 1 >= reading.Sentences.Count || calendar.In(reading.Sentences[sentence.Number + 1]) is not [var date, ..] || date is not { End: null, Start.IsWholeDay: true })
        {
            return null;
        }

        var next = reading.Sentences[sentence.Number + 1];
        var head = HeadOf(next, category, key);
        if (head is null || Clause.HasSignal(next, -1, date.Mention.From, "future", "negation"))
        {
            return null;
        }

        var isHeld = Array.Find(next.Cues, c => c.From > head.To && c.To < date.Mention.From && (c.IsSignal("held") || c.As(Category.Agreements) is { Key: "passive" or "conclude" }));
        return date.Mention.To < head.From || date.Mention.From - head.To <= Direct || isHeld is not null ? date : null;
    }

    /// <summary>The place that the sentence behind tells so ("The talks were held in Oslo."), or null.</summary>
    /// <param name="key">As for the day.</param>
    public static PlaceMention? Place(ArticleReading reading, SentenceReading sentence, Category category, string key)
    {
        if (sentence.Number + 1 >= reading.Sentences.Count || reading.Sentences[sentence.Number + 1] is not { Places.Length: > 0 } next || HeadOf(next, category, key) is not { } head)
        {
            return null;
        }

        var held = Clause.Signal(next, head.To, head.To + FarthestHeld, "held");
        return held is null || Clause.HasSignal(next, -1, held.From, "future", "negation") ? null
            : next.Places.FirstOrDefault(p => p.IsCountry && p.From > held.To && p.From - held.To <= FarthestHeld && Location.IsAt(next, p));
    }

    private static CueMention? HeadOf(SentenceReading next, Category category, string key) =>
        Array.Find(next.Cues, c => c.From <= Head && (c.IsSignal(key) || c.As(category, key) is not null)) is { } head && !next.People.Any(p => p.From < head.From) ? head : null;
}
