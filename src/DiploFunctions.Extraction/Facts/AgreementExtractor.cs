using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Finds what was signed, adopted, issued or raised, sentence by sentence.</summary>
internal sealed class AgreementExtractor(ArticleReading reading, Calendar calendar, IReadOnlyList<MeetingTelling> meetings, IReadOnlyList<VisitTelling> visits)
{
    public List<AgreementTelling> Find()
    {
        var context = new PartyContext(reading, meetings, visits);
        var told = new List<AgreementTelling>();
        AgreementTelling? announced = null;
        foreach (var sentence in reading.Sentences)
        {
            context.Advance(sentence);
            if (sentence.Sentence.IsTitle)
            {
                continue;
            }

            var parties = new AgreementParties(reading, context, sentence);
            var partnerships = new PartnershipReading(calendar, sentence, parties).Read().ToList();
            var reader = new DocumentReading(reading, calendar, sentence, parties);
            var documents = reader.Read(announced).ToList();
            announced = reader.Announce() ?? (documents.Count > 0 ? documents[^1] : sentence.Tokens[0].IsDash ? announced : null);
            told.AddRange(partnerships);
            told.AddRange(documents);
        }

        return told;
    }
}
