using DiploFunctions.Extraction.Facts.Agreements;
using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Meetings;
using DiploFunctions.Extraction.Facts.Visits;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>What was read in an article, and the facts found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Home">The country from whose point of view it is written, or null.</param>
/// <param name="Parts">Its sentences, with what their dates mean; empty unless they are to be explained.</param>
internal sealed record ArticleFindings(
    Article Article,
    Party? Home,
    IReadOnlyList<PartFindings> Parts,
    IReadOnlyList<Found<Visit>> Visits,
    IReadOnlyList<Found<Meeting>> Meetings,
    IReadOnlyList<Found<Agreement>> Agreements)
{
    public static ArticleFindings Of(Article article, Lexicon lexicon, bool isExplained)
    {
        var context = new ArticleContext(article, lexicon);
        var tellings = new Tellings(context);
        var parts = new List<PartFindings>();
        PartFindings? last = null;
        foreach (var reading in new ArticleRecognizer(article, lexicon, isExplained).Read())
        {
            last = new PartFindings(reading, new Calendar(reading, last?.Calendar));
            tellings.Add(last);
            if (isExplained)
            {
                parts.Add(last);
            }
            else
            {
                last.Release();
            }
        }

        var travels = VisitMerging.Merge(context, tellings.Travels).ToList();
        context.Trip = new Trip([.. travels.Select(v => v.Fact)]);
        context.Signings.Add(context, tellings.Agreements);
        var visits = tellings.Signers.Count == 0 ? travels : [.. VisitMerging.Merge(context, tellings.Travels.Concat(tellings.Signers))];
        return new ArticleFindings(
            article, last?.Reading.Home, parts, SharedDays.Fill(context, visits), [.. MeetingMerging.Merge(context, tellings.Meetings)], [.. AgreementMerging.Merge(context, tellings.Agreements)]);
    }
}
