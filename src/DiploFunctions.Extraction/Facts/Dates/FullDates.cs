using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>Days that an article tells with their month and year.</summary>
internal static class FullDates
{
    /// <summary>The first of them, or null.</summary>
    public static DateOnly? First(ArticleReading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            foreach (var mention in sentence.Dates)
            {
                if (Full(mention) is { } day)
                {
                    return day;
                }
            }
        }

        return null;
    }

    private static DateOnly? Full(DateMention mention)
    {
        if (mention is { Start.Year: { } from, End.Year: { } to } && from != to && to - from > 1)
        {
            // "(1960-2025)" spans an age, not an event.
            return null;
        }

        var full = mention.Start is { Year: not null, Day: not null } ? mention.Start : mention.End ?? default;
        return full is { Year: { } year, Month: { } month, Day: { } day } && PartialDate.TryCreate(year, month, day, out var date) ? date.First : null;
    }
}
