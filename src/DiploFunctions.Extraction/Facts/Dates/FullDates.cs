using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>Days that an article tells with their month and year.</summary>
internal static class FullDates
{
    /// <summary>The first of them, or null.</summary>
    public static DateOnly? First(ArticleReading reading)
    {
        foreach (var mention in reading.Sentences.SelectMany(s => s.Dates))
        {
            if (mention is { Start.Year: { } from, End.Year: { } to } && from != to && to - from > 1)
            {
                // "(1960-2025)" spans an age, not an event.
                continue;
            }

            var full = mention.Start is { Year: not null, Day: not null } ? mention.Start : mention.End ?? default;
            if (full is { Year: { } year, Month: { } month, Day: { } day } && PartialDate.TryCreate(year, month, day, out var date))
            {
                return date.First;
            }
        }

        return null;
    }
}
