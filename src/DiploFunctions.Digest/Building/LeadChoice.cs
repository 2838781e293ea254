using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Which facts a week begins with.</summary>
internal static class LeadChoice
{
    private const int Most = 5;
    private const int Fewest = 3;
    private const int FewFacts = 6;
    private const int AlikeLimit = 2;

    /// <summary>
    /// The most important facts, most important first: state visits, partnerships, treaties, then the rest; of equals those that more articles
    /// tell. No more than two of one rank while others are left, and none that is unsure.
    /// </summary>
    public static IReadOnlyList<AnyFact> Of(WeekFacts week)
    {
        var ranked = week.All.Where(fact => !fact.IsUnsure)
            .OrderBy(fact => RankOf(fact.Fact))
            .ThenByDescending(fact => fact.Sources.Count)
            .ThenByDescending(fact => fact.Fact.Confidence)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToList();
        var limit = ranked.Count < FewFacts ? Fewest : Most;
        var varied = ranked.GroupBy(fact => RankOf(fact.Fact)).SelectMany(alike => alike.Take(AlikeLimit)).Take(limit).ToList();
        var rest = ranked.Except(varied).Take(Math.Max(0, Fewest - varied.Count));
        return [.. varied.Concat(rest).OrderBy(fact => RankOf(fact.Fact))];
    }

    // The lower the more important. What is only announced stands behind what happened.
    private static int RankOf(Fact fact) => fact switch
    {
        Visit { Status: VisitStatus.Cancelled } => 3,
        Visit { Kind: VisitKind.State, Status: VisitStatus.Planned } => 4,
        Visit { Kind: VisitKind.State } => 0,
        Visit { Kind: VisitKind.Official, Status: not VisitStatus.Planned } => 5,
        Visit { Kind: VisitKind.Official } => 7,
        Visit { Kind: VisitKind.Working } => 8,
        Visit { Kind: VisitKind.Transit } => 12,
        Visit => 9,
        Agreement { Level: not null, Status: not AgreementStatus.Planned } => 1,
        Agreement { Level: not null } => 4,
        Agreement { Kind: AgreementKind.Agreement, Status: AgreementStatus.Signed or AgreementStatus.Adopted } => 2,
        Agreement { Kind: AgreementKind.JointStatement or AgreementKind.Declaration, Status: not AgreementStatus.Planned } => 6,
        Agreement { Status: AgreementStatus.Planned } => 10,
        Agreement => 8,
        Meeting { Kind: MeetingKind.Talks } => 7,
        Meeting { Kind: MeetingKind.Dialogue } => 8,
        Meeting { Kind: MeetingKind.Call } => 11,
        _ => 10,
    };
}
