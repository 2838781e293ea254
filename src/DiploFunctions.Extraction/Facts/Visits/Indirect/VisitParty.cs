using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Members of a delegation with a programme of their own: "A, who travelled with the president, met ..." was there for the days of the president's stay.</summary>
internal static class VisitParty
{
    private const int NearMember = 6;
    private const double InTheParty = 0.5;

    // Of so many journeys some tell the days; more are not looked at.
    private const int MostTold = 40;

    /// <summary>The visit of whoever stands before the words; null when they do nothing of their own or nobody of their country travels.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The words that tell of a delegation.</param>
    /// <param name="told">The recent journeys told before, in order.</param>
    public static VisitTelling? Read(SentenceReading sentence, CueMention cue, IReadOnlyList<VisitTelling> told)
    {
        var member = sentence.Actors.LastOrDefault(p => p.To < cue.From && cue.From - p.To <= NearMember);
        if (member is not { Form: PersonForm.Named, Person: { Offices.Count: > 0, Country: { IsCountry: true } home } } || !sentence.HasCue(Category.Meetings) && !sentence.HasCue(Category.Agreements))
        {
            return null;
        }

        VisitTelling? leader = null;
        for (var i = told.Count - 1; i >= 0 && told.Count - i <= MostTold; i--)
        {
            if (told[i].Visitor != member.Person && told[i].Visitor.Country == home && told[i].Status != VisitStatus.Cancelled && (leader is null || Rank(told[i]) > Rank(leader)))
            {
                leader = told[i];
            }
        }

        return leader is null ? null : VisitHere.Telling(sentence, cue, member, leader.To, VisitKind.Unspecified, null, leader.Status) with
        {
            Start = leader.Start,
            End = leader.End,
            Confidence = InTheParty,
            IsTold = false,
            Basis = leader.Basis.By("member of a visitor's delegation"),
        };
    }

    private static int Rank(VisitTelling telling) => (telling.End is not null ? 2 : 0) + (telling.Start is { IsWholeDay: true } ? 1 : 0);
}
