using DiploFunctions.Model;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Blocks whose facts change while they come in; what is left in the end is always the same.</summary>
internal static class Story
{
    private static readonly Visit[][] Visits =
    [
        [Told.Visit(), Told.Visit("Dana Omar", start: "2025-02-01")],
        [Told.Visit("Bora Tek", "KZ", "VN", "2024-03-01"), Told.Visit("Bora Tek", "KZ", "VN", "2024-09-01", status: VisitStatus.Planned)],
        [Told.Visit("Ana Lim", "VN", "LA", null), Told.Visit("ANA LIM", "VN", "LA", "2025-03")],
    ];

    private static readonly Agreement[][] Agreements =
    [
        [Told.Agreement(), Told.Agreement("relations", kind: AgreementKind.Partnership) with { Level = PartnershipLevel.Strategic }],
        [Told.Agreement("relations", ["VN", "KZ", "LA"], "2025-05", AgreementKind.Partnership) with { Level = PartnershipLevel.Comprehensive }],
    ];

    /// <summary>Merged facts, each of one article.</summary>
    public static IReadOnlyList<MergedFact<TFact>> Merged<TFact>(IEnumerable<TFact> facts)
        where TFact : Fact =>
        [.. facts.Select(fact => new MergedFact<TFact>(fact, [new FactSource("a1", null, null, null, null, Told.Received, fact.Evidence)], Told.Received))];

    /// <summary>Each block once, as it is in the end.</summary>
    public static IEnumerable<Func<Task>> InOrder(Stores stores) =>
    [
        .. Visits.Select((facts, number) => (Func<Task>)(() => FollowAsync(stores, number, facts))),
        .. Agreements.Select((facts, number) => (Func<Task>)(() => FollowAsync(stores, number, facts))),
    ];

    /// <summary>The blocks in any order, first with a part of the facts, or those of other blocks, and some of them twice.</summary>
    public static IEnumerable<Func<Task>> InAnyOrder(Stores stores, Random random)
    {
        List<Func<Task>> first =
        [
            .. Visits.Select((facts, number) => (Func<Task>)(() => FollowAsync(stores, number, [.. facts.Take(random.Next(3)), .. Visits[random.Next(Visits.Length)]]))),
            .. Agreements.Select((facts, number) => (Func<Task>)(() => FollowAsync(stores, number, [.. facts.Take(random.Next(3))]))),
        ];
        var last = InOrder(stores).ToList();
        return [.. random.GetItems([.. first], 6), .. random.GetItems([.. last], 3), .. last.OrderBy(_ => random.Next())];
    }

    private static Task FollowAsync<TFact>(Stores stores, int number, TFact[] facts)
        where TFact : Fact => stores.SummaryWriter.FollowAsync($"block.{number}", Merged(facts), CancellationToken.None);
}
