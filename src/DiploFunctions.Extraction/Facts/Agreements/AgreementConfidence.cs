using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>How sure one telling of an agreement is: what was seen to go wrong on the test sets counts less.</summary>
internal static class AgreementConfidence
{
    private const double Named = 0.93;

    /// <param name="isBare">True when the words say nothing about the document but what it is ("an agreement").</param>
    public static double Of(SentenceReading sentence, AgreementKind kind, AgreementStatus status, IReadOnlyList<Party> parties, bool isBare)
    {
        var confidence = Named;
        confidence *= kind switch { AgreementKind.Mou => 1.03, AgreementKind.Partnership or AgreementKind.JointStatement => 1, AgreementKind.Declaration => 0.8, _ => 0.95 };
        // What is agreed or planned may still be under way.
        confidence *= status switch { AgreementStatus.Agreed => 0.75, AgreementStatus.Planned => 0.88, _ => 1 };
        // One body alone is easily the wrong one, and of three parties one.
        confidence *= parties.Count switch { 1 => 0.65, 2 => 1, _ => 0.88 };
        confidence *= isBare ? 0.85 : 1;
        // Of two parties one is named and the other one guessed; "the two sides" are known from what was told before.
        confidence *= parties.Count(p => !IsNamed(sentence, p)) == 1 ? 0.88 : 1;
        return Math.Round(confidence, 3);
    }

    private static bool IsNamed(SentenceReading sentence, Party party) =>
        sentence.Places.Any(p => p.Party == party) || sentence.People.Any(p => p.Person.Country == party);
}
