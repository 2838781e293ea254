using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>What a paragraph says of its dates once, for all that follow: the month at its head, the year of a journey, that its days are still to come.</summary>
/// <param name="reference">The day against which something is recent or long ago, or null.</param>
internal sealed class ToldOnce(DateOnly? reference)
{
    private const int FarthestComing = 2;
    private (ResolvedDate Date, int Paragraph)? _month;
    private (ResolvedDate Date, int Sentence, int Paragraph)? _year;
    private (DateOnly Day, int Paragraph)? _last;

    /// <summary>Takes in a date, in order.</summary>
    public void Note(SentenceReading sentence, ResolvedDate date)
    {
        var paragraph = sentence.Sentence.Paragraph;
        if (date is { End: null, Start: { IsWholeDay: false, Month: not null } } && date.Mention.From <= 1)
        {
            _month = (date, paragraph);
        }

        if (date.Mention.Start.Year is not null)
        {
            _year = (date, sentence.Number, paragraph);
        }

        if (date.Start.IsWholeDay)
        {
            _last = (date.Start.First, paragraph);
        }
    }

    /// <summary>"June. She met B on the 12th.": the month at the head of the paragraph, for a day without a month; null elsewhere.</summary>
    public ResolvedDate? Month(SentenceReading sentence, DateMention mention) =>
        mention is { Relative: null, Weekday: null, Start: { Day: not null, Month: null } } && _month is { } told && told.Paragraph == sentence.Sentence.Paragraph ? told.Date : null;

    /// <summary>"In 2014 she toured Asia. She was in Kenya on 14 May.": the past year of the sentence before, where no more than a pronoun goes on with it; null elsewhere.</summary>
    public ResolvedDate? Year(SentenceReading sentence, DateMention mention) =>
        mention is { Relative: null, Weekday: null, Start: { Year: null, YearOffset: null, Month: not null } } && _year is { } told && told.Paragraph == sentence.Sentence.Paragraph && told.Sentence == sentence.Number - 1
            && told.Date.Start.Year < reference?.Year && sentence.People is [{ Form: PersonForm.Pronoun } first, ..] && first.From < mention.From && !Clause.HasSignal(sentence, -1, mention.From, "future") ? told.Date : null;

    /// <summary>True where a clause opens directly behind the date told last in the sentence: "in 2013, when ...".</summary>
    public static bool IsWhen(SentenceReading sentence, List<ResolvedDate> before) => before is [.., var last] && last.Mention.To + 2 < sentence.Tokens.Count && sentence.Tokens[last.Mention.To + 1].IsSign(',')
        && sentence.Hits.Covering(last.Mention.To + 2)?.Words.Has(Category.Signals, "cut") == true;

    /// <summary>"is to be received on Thursday (22 May). Jumat pagi ia mengunjungi ...": a weekday behind a day that is still to come, where the verb has no tense and nothing says that it has passed.</summary>
    public bool IsBeforeComing(SentenceReading sentence, DateMention weekday) => sentence.MayHaveSignal(EntrySet.BitOf("tenseless")) && _last is { } last && last.Day > reference
        && sentence.Sentence.Paragraph - last.Paragraph is >= 0 and <= FarthestComing && Clause.HasSignal(sentence, weekday.To, sentence.Tokens.Count, "tenseless") && !Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "past", "says", "tells");
}
