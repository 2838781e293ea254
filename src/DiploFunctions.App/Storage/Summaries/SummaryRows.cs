using System.Text.Json;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What the tables of summaries have in common: writers of one row wait for one another in a process, and begin anew when another process was faster.</summary>
internal abstract class SummaryRows<TEntry> : ISummary
    where TEntry : class
{
    private readonly BlockGates _gates = new();

    public abstract char Letter { get; }

    /// <summary>The columns that a total is read with.</summary>
    protected static string[] Columns { get; } = ["PartitionKey", "RowKey", nameof(SummaryRow<>.Total), nameof(SummaryRow<>.Updated)];

    public abstract IEnumerable<KeyValuePair<string, string>> EntriesOf<TFact>(IReadOnlyList<MergedFact<TFact>> facts)
        where TFact : Fact;

    public Task PutAsync(string key, string source, long sequence, string? json, CancellationToken cancellationToken)
    {
        var entry = json is null ? null : JsonSerializer.Deserialize<TEntry>(json, ModelJson.Options);
        return _gates.RunAsync(key, () => Contention.RunAsync(() => TryPutAsync(key, source, sequence, entry, cancellationToken), cancellationToken), cancellationToken);
    }

    /// <summary>One try of <see cref="PutAsync"/>; a conflict is thrown, and another try follows.</summary>
    /// <returns>True when nothing is left to do.</returns>
    protected abstract Task<bool> TryPutAsync(string text, string source, long sequence, TEntry? entry, CancellationToken cancellationToken);
}
