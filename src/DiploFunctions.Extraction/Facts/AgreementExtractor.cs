using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Finds what was signed, adopted, issued or raised, sentence by sentence.</summary>
internal sealed class AgreementExtractor(ArticleReading reading, Calendar calendar, IReadOnlyList<MeetingTelling> meetings, IReadOnlyList<VisitTelling> visits)
{
    public List<AgreementTelling> Find()
    {
        var context = new PartyContext(reading, meetings, visits);
        var told = new List<AgreementTelling>();
        foreach (var sentence in reading.Sentences)
        {
            context.Advance(sentence);
            var parties = new AgreementParties(reading, context, sentence);
            var partnerships = new PartnershipReading(calendar, sentence, parties).Read().ToList();
            var documents = new DocumentReading(reading, calendar, sentence, parties).Read(told.LastOrDefault()).ToList();
            told.AddRange(partnerships);
            told.AddRange(documents);
        }

        return told;
    }
}
