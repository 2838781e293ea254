using DiploFunctions.Extraction.Facts;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction;

/// <summary>Article to facts.</summary>
public static class FactExtractor
{
    /// <summary>
    /// The visits, meetings and agreements that the article states; empty lists when it states none or is in a language without a
    /// lexicon. The same article gives the same facts on every machine.
    /// </summary>
    public static ArticleFacts Extract(Article article)
    {
        if (Lexicon.For(article.Language) is not { } lexicon)
        {
            return new ArticleFacts(article, [], [], []);
        }

        var reading = ArticleRecognizer.Read(article, lexicon);
        var calendar = new Calendar(reading);
        var context = new ArticleContext(reading, calendar);
        var meetings = new MeetingExtractor(reading, calendar).Find();
        var tellings = new VisitExtractor(reading, calendar).Find();
        var visits = VisitMerging.Merge(context, [.. tellings, .. VisitExtractor.FromMeetings(meetings)]).ToList();
        context.TripDate = Trip.CommonDate(visits);
        var agreements = new AgreementExtractor(reading, calendar, meetings, tellings).Find();
        return new ArticleFacts(
            article,
            visits,
            [.. MeetingMerging.Merge(context, meetings)],
            [.. AgreementMerging.Merge(context, agreements)]);
    }
}
