using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>"NAIROBI, May 5 -": where and when an article was written.</summary>
internal sealed class DatelineReading(Article article, Lexicon lexicon, PhraseFinder phrases)
{
    // A page gives its own day, often that of the editor or of another time zone; an older date line is that of something else, unless it tells its year.
    private const int LatestDays = 3;
    private const int LatestDaysInFull = 14;
    private const int TopSentences = 2;
    private const int FarthestDay = 4;

    /// <summary>The first place and the first day of the lines; the day only where it lies shortly before that of publication, and null where it is the same.</summary>
    public (Party? Place, DateOnly? Day) Read(List<Span> lines, List<SentenceReading> sentences)
    {
        Party? place = null;
        DateOnly? day = null;
        var splitter = lines.Count == 0 ? null : new SentenceSplitter(article.Text, lexicon.Phrases.Vocabulary, lexicon.Abbreviations);
        foreach (var line in lines)
        {
            foreach (var tokens in splitter!.Split(line))
            {
                var hits = phrases.Find(tokens);
                place ??= Array.Find(hits.All, h => h.Words is { IsCountry: true, PlaceKind: "city" or "name" })?.Words.Place;
                day ??= DateRecognizer.Find(article.Text, tokens, hits).Select(DayOf).FirstOrDefault(d => d is not null);
            }
        }

        return (place, day ?? sentences.Take(TopSentences).Select(AtHead).FirstOrDefault(d => d is not null));
    }

    // "Santiago, 19 May 2025.- The minister arrived today"
    private DateOnly? AtHead(SentenceReading sentence) => sentence.Dates is [{ From: > 0 and <= FarthestDay } day, ..] && day.To + 1 < sentence.Tokens.Count
        && (sentence.Tokens[day.To + 1].IsSign('.') || sentence.Tokens[day.To + 1].IsDash) && sentence.Hits.StartingAt(0)?.Words.Place is not null ? DayOf(day) : null;

    private DateOnly? DayOf(DateMention date) => article.Published is { IsWholeDay: true } published && date is { Relative: null, End: null, Start: { Day: { } day, Month: { } month } start }
        && PartialDate.TryCreate(start.Year ?? published.Year, month, day, out var told) && published.First.DayNumber - told.First.DayNumber is > 0 and var late && late <= (start.Year is null ? LatestDays : LatestDaysInFull) ? told.First : null;
}
