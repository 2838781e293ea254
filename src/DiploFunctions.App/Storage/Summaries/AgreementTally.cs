using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What two parties, alone or with others, concluded.</summary>
/// <param name="Kinds">How many of each kind; kinds of which there is none are left out.</param>
/// <param name="Planned">How many are only planned; they are in no other figure.</param>
/// <param name="Partnerships">At which levels relations were established or to which they were raised.</param>
internal sealed record AgreementTally(IReadOnlyDictionary<AgreementKind, int> Kinds, int Planned, IReadOnlyList<PartnershipEvent> Partnerships)
{
    public static AgreementTally Of(IReadOnlyList<MergedFact<Agreement>> agreements)
    {
        var concluded = agreements.Where(agreement => agreement.Fact.Status != AgreementStatus.Planned).ToList();
        var news = concluded.Where(agreement => !agreement.Fact.Background).ToList();
        var counted = concluded.Where(agreement => !agreement.Fact.Background || !news.Exists(one => MayRecall(agreement.Fact, one.Fact)));
        return new AgreementTally(
            Count(counted.Select(agreement => KeyValuePair.Create(agreement.Fact.Kind, 1))),
            agreements.Count - concluded.Count,
            [.. concluded.Where(agreement => agreement.Fact is { Kind: AgreementKind.Partnership, Level: not null })
                .Select(agreement => new PartnershipEvent(agreement.Fact.Level!.Value, agreement.Fact.Date, agreement.Id))
                .OrderBy(one => one.AgreementId, StringComparer.Ordinal)]);
    }

    public static AgreementTally Sum(IEnumerable<AgreementTally> tallies)
    {
        var all = tallies.ToList();
        return new AgreementTally(Count(all.SelectMany(tally => tally.Kinds)), all.Sum(tally => tally.Planned), [.. all.SelectMany(tally => tally.Partnerships)]);
    }

    private static Dictionary<AgreementKind, int> Count(IEnumerable<KeyValuePair<AgreementKind, int>> counts) =>
        counts.GroupBy(one => one.Key).OrderBy(kind => kind.Key).ToDictionary(kind => kind.Key, kind => kind.Sum(one => one.Value));

    // An agreement that is recalled without its exact day is most often one that is told as news too; it is not counted twice.
    private static bool MayRecall(Agreement recalled, Agreement news) =>
        recalled.Kind == news.Kind && ((recalled.Date, news.Date) is not ({ } one, { } other) || one.IsCompatibleWith(other));
}
