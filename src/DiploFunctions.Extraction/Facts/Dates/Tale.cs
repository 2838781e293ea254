using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>A journey told day by day: "The tour began in Accra on 2 May. On Saturday she met B." is the Saturday behind 2 May, and not the last one before publication.</summary>
internal sealed class Tale
{
    private const int FarthestBack = 21;
    private const int LongestStep = 3;
    private const int NearSaying = 5;
    private const int Week = 7;
    private DateOnly? _day;
    private int _paragraph = -1;

    /// <summary>Takes in a day told by its number in the sentence's paragraph.</summary>
    public void Note(SentenceReading sentence, ResolvedDate date)
    {
        if (date.Mention.IsAbsolute)
        {
            (_day, _paragraph) = (date is { Start.IsWholeDay: true, End: null } ? date.Start.First : null, sentence.Sentence.Paragraph);
        }
    }

    /// <summary>The weekday next behind the day that the paragraph told by its number; null where it told none, or the weekday is that on which something was said.</summary>
    public ResolvedDate? DayOf(SentenceReading sentence, DateMention mention, DateOnly? published)
    {
        if (mention is not { Weekday: { } weekday, LastWeekday: null, Relative: null, Start.IsEmpty: true } || _day is not { } told || _paragraph != sentence.Sentence.Paragraph
            || published is not { } now || now.DayNumber - told.DayNumber is < Week or > FarthestBack || IsOfSaying(sentence, mention))
        {
            return null;
        }

        var step = (weekday - 1 - ((int)told.DayOfWeek + 6) % Week + Week) % Week;
        return step is > 0 and <= LongestStep ? new ResolvedDate(mention, PartialDate.Of(told.AddDays(step)), null) : null;
    }

    // "the ministry said on Monday"
    private static bool IsOfSaying(SentenceReading sentence, DateMention mention) =>
        Clause.HasSignal(sentence, mention.From - NearSaying, mention.From, "says", "tells", "reports") || Clause.HasSignal(sentence, mention.To, mention.To + NearSaying, "says", "tells", "reports");
}
