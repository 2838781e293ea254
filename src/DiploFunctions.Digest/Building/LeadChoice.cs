using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Which facts a week begins with.</summary>
internal static class LeadChoice
{
    private const int Most = 5;
    private const int Fewest = 3;
    private const int FewFacts = 6;
    private const int AlikeLimit = 2;
    private const int NewsDays = 30;

    // An undated state visit stands behind dated treaties and official visits, ahead of talks.
    private const int BehindUndated = 6;

    /// <summary>
    /// The most important facts, most important first: state visits, partnerships, treaties, then the rest; of equals those that more articles
    /// tell. No more than two of one rank while others are left, and none that is unsure. What nobody dates stands behind what is dated and nearly as
    /// important; what was over a month before the week, and is only told again, comes behind all else.
    /// </summary>
    public static IReadOnlyList<AnyFact> Of(WeekFacts week)
    {
        var ranked = week.All.Where(fact => !fact.IsUnsure)
            .OrderBy(fact => IsOld(fact, week))
            .ThenBy(fact => WeightOf(fact.Fact))
            .ThenByDescending(fact => fact.Sources.Count)
            .ThenByDescending(fact => fact.Fact.Confidence)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToList();
        var limit = ranked.Count < FewFacts ? Fewest : Most;
        var varied = ranked.GroupBy(fact => (IsOld(fact, week), WeightOf(fact.Fact))).SelectMany(alike => alike.Take(AlikeLimit)).Take(limit).ToList();
        var rest = ranked.Except(varied).Take(Math.Max(0, Fewest - varied.Count));
        return [.. varied.Concat(rest).OrderBy(fact => IsOld(fact, week)).ThenBy(fact => WeightOf(fact.Fact))];
    }

    // What nobody dates is as old as its latest article.
    private static bool IsOld(AnyFact fact, WeekFacts week)
    {
        var last = fact.Fact is Visit { End: { } end } ? end : DateOf(fact.Fact);
        return (last?.Last ?? fact.Sources.Max(source => source.Published?.Last)) < week.Monday.AddDays(-NewsDays);
    }

    // A year alone dates nothing of a week.
    private static int WeightOf(Fact fact) => RankOf(fact) + (DateOf(fact) is { Month: not null } ? 0 : BehindUndated);

    private static PartialDate? DateOf(Fact fact) => fact switch
    {
        Visit visit => visit.Start,
        Agreement agreement => agreement.Date,
        Meeting meeting => meeting.Date,
        _ => null,
    };

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
