using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>What was read in an article, and the facts found in it.</summary>
internal sealed record ArticleFindings(
    ArticleReading Reading,
    Calendar Calendar,
    IReadOnlyList<Found<Visit>> Visits,
    IReadOnlyList<Found<Meeting>> Meetings,
    IReadOnlyList<Found<Agreement>> Agreements)
{
    public static ArticleFindings Of(Article article, Lexicon lexicon, bool isExplained)
    {
        var reading = ArticleRecognizer.Read(article, lexicon, isExplained);
        var calendar = new Calendar(reading);
        var context = new ArticleContext(reading, calendar);
        var meetings = new MeetingExtractor(reading, calendar).Find();
        var tellings = new VisitExtractor(reading, calendar).Find();
        List<VisitTelling> travels = [.. tellings, .. InferredVisits.From(context, meetings, tellings)];
        context.TripDate = Trip.CommonDate([.. VisitMerging.Merge(context, travels).Select(v => v.Fact)]);
        var agreements = new AgreementExtractor(reading, calendar, meetings, tellings).Find();
        var visits = VisitMerging.Merge(context, [.. travels, .. SignerVisits.From(agreements)]).ToList();
        return new ArticleFindings(
            reading, calendar, visits, [.. MeetingMerging.Merge(context, meetings)], [.. AgreementMerging.Merge(context, agreements)]);
    }
}
