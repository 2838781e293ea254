using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Which tellings of a block are of one agreement.</summary>
internal static class AgreementClusters
{
    /// <param name="block">In order (<see cref="TellingOrder"/>).</param>
    public static IEnumerable<Cluster<Agreement>> Of(IReadOnlyList<Telling<Agreement>> block) =>
        block.GroupBy(telling => telling.Fact.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Key switch
        {
            AgreementKind.Partnership => PartnershipClusters.Of(kind),
            AgreementKind.JointStatement => StatementClusters.Of(kind, sameDays: 1),
            _ => new DocumentClusters().Of(kind),
        });
}
