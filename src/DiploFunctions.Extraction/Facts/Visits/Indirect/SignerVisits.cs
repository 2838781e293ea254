using DiploFunctions.Extraction.Facts.Agreements;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Visits of those who sign at the other side's: "signed by A and B in Nairobi".</summary>
internal static class SignerVisits
{
    private const double AtTheOtherSide = 0.5;
    private const string Resident = "ambassador";

    public static IEnumerable<VisitTelling> From(IEnumerable<AgreementTelling> agreements) =>
        agreements.Where(a => a is { Status: AgreementStatus.Signed, Parties.Count: 2 }).DistinctBy(a => a.Sentence).SelectMany(Guests);

    private static IEnumerable<VisitTelling> Guests(AgreementTelling signed)
    {
        var sentence = signed.Sentence;
        var people = sentence.People.Where(p => !p.IsOblique && p.Form != PersonForm.Pronoun && p.Person.Country is { } c && signed.Parties.Contains(c))
            .DistinctBy(p => p.Person).ToList();
        var place = sentence.Places.LastOrDefault(p => signed.Parties.Contains(p.Party) && Location.IsAt(sentence, p));
        return place is null || people.Count != 2 || people[0].Person.Country == people[1].Person.Country
            ? []
            : people.Where(p => p.Person.Country != place.Party && !p.Person.Offices.Contains(Resident)).Select(guest => new VisitTelling
            {
                Visitor = guest.Person,
                To = place.Party,
                Kind = VisitKind.Unspecified,
                Status = VisitStatus.Completed,
                Start = signed.Date,
                City = place.IsCity ? sentence.SpanOf(place) : null,
                Sentence = sentence,
                Span = sentence.SpanOf(Math.Min(guest.From, place.From), Math.Max(guest.To, place.To)),
                Confidence = AtTheOtherSide,
                Basis = Basis.Of(sentence, "signature at the other side's", ("visitor", sentence.SpanOf(guest)), ("destination", sentence.SpanOf(place))),
                IsTold = false,
            });
    }
}
