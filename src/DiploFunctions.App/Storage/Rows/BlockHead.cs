using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The row that guards a block: every writer of the block renews it with its ETag.</summary>
/// <param name="Open">The facts whose rows may not be written yet; empty when the block is settled.</param>
/// <param name="Former">Where rows lay before, and must not lie any more.</param>
/// <param name="Past">Where rows were cleared lately: who was cut off may have written there afterwards.</param>
/// <param name="ETag">The row's ETag; not set for a head that was never written.</param>
internal sealed record BlockHead(
    IReadOnlyList<string> Open, IReadOnlyList<FactPlaces> Former, IReadOnlyList<FactPlaces> Past, ETag ETag)
{
    public const string RowKey = "block";

    private const string PartitionPrefix = "b-";
    private const int MostPast = 32;

    public static readonly BlockHead None = new([], [], [], default);

    /// <summary>The hour under which the table of sweeps names the block (<see cref="SweepTable"/>); null when it does not, as it has nothing to sweep.</summary>
    public string? Sweep { get; init; }

    public bool IsSettled => Open.Count == 0 && Former.Count == 0;

    public static string PartitionOf(string block) => PartitionPrefix + block;

    public static BlockHead Read(TableEntity row) => new(
        JsonColumn.Read<IReadOnlyList<string>>(row, nameof(Open)),
        JsonColumn.Read<IReadOnlyList<FactPlaces>>(row, nameof(Former)),
        JsonColumn.Read<IReadOnlyList<FactPlaces>>(row, nameof(Past)),
        row.ETag)
    {
        Sweep = row.GetString(nameof(Sweep)),
    };

    /// <summary>The head of a block whose facts lie so: with the hour of the next sweep, if there is none yet and something to sweep.</summary>
    public BlockHead SweptAfter(IEnumerable<FactPlaces> places) =>
        Sweep is null && places.Where(fact => fact.Stood.Count > 0).Select(fact => (long?)fact.Stood[0].Last).Min() is { } first
            ? this with { Sweep = SweepTable.HourAfter(first) }
            : this;

    /// <summary>The head once all rows are written and the former ones are gone.</summary>
    public BlockHead Settled() => this with { Open = [], Former = [], Past = Distinct(Former.Concat(Past), MostPast) };

    public static IReadOnlyList<FactPlaces> Distinct(IEnumerable<FactPlaces> places, int most = int.MaxValue) =>
        [.. places.DistinctBy(JsonColumn.TextOf, StringComparer.Ordinal).Take(most)];

    public TableTransactionAction ToAction(string block)
    {
        var row = ToRow(block);
        return ETag == default
            ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, ETag);
    }

    public TableEntity ToRow(string block)
    {
        // Whether it is settled is for people who look at the table.
        var row = new TableEntity(PartitionOf(block), RowKey) { ["Settled"] = IsSettled };
        if (Sweep is not null)
            row[nameof(Sweep)] = Sweep;

        JsonColumn.Write(row, JsonColumn.TextOf(Open), nameof(Open));
        JsonColumn.Write(row, JsonColumn.TextOf(Former), nameof(Former));
        JsonColumn.Write(row, JsonColumn.TextOf(Past), nameof(Past));
        return row;
    }
}
