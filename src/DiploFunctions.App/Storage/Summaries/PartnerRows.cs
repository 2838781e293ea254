using System.Text.Json;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>The table of partners: a partition for each country, a row for each of its partners, in the order of their codes.</summary>
internal sealed class PartnerRows(TableClient table, TimeProvider time) : ISummary
{
    private const string LevelName = "Level";
    private static readonly string[] Columns = ["PartitionKey", "RowKey", nameof(SummaryRow<>.Total), nameof(SummaryRow<>.Updated)];

    private readonly Lanes _lanes = new();

    public char Letter => 'c';

    public IEnumerable<KeyValuePair<string, string>> EntriesOf<TFact>(IReadOnlyList<MergedFact<TFact>> facts)
        where TFact : Fact =>
        PartnerEntries.Of(facts).Select(entry => KeyValuePair.Create(entry.Key.ToString(), JsonColumn.TextOf(entry.Value)));

    public Task PutAsync(string key, string source, long sequence, string? json, CancellationToken cancellationToken)
    {
        var pair = PartnerKey.Parse(key);
        var entry = json is null ? null : JsonSerializer.Deserialize<PartnerEntry>(json, ModelJson.Options);
        return _lanes.RunAsync(key, () => Contention.RunAsync(() => TryPutAsync(pair, source, sequence, entry, cancellationToken), cancellationToken), cancellationToken);
    }

    /// <summary>One page of a country's partners.</summary>
    public Task<Page<Partner>> PageAsync(PartnerQuery query, CancellationToken cancellationToken) => RowQuery.PageAsync(
        table,
        query.Country.Code,
        RowQuery.All(query.Partner is { } partner ? TableClient.CreateQueryFilter($"RowKey eq {RowOf(partner)}") : null, RowQuery.IsValue(LevelName, query.Level)),
        query,
        row => SummaryRow<PartnerEntry>.TotalOf<Partner>(row) is var (total, updated) ? total with { Updated = updated } : null,
        cancellationToken,
        Columns);

    // Cursors take small letters; the order is the same.
    private static string RowOf(Party partner) => partner.Code.ToLowerInvariant();

    private async Task<bool> TryPutAsync(PartnerKey key, string source, long sequence, PartnerEntry? entry, CancellationToken cancellationToken)
    {
        var before = await SummaryRow<PartnerEntry>.ReadAsync(table, key.Country.Code, RowOf(key.Partner), cancellationToken);
        if (before.Entries.GetValueOrDefault(source)?.Sequence > sequence || (entry is null && !before.Entries.ContainsKey(source)))
            return true;

        var after = before.With(source, sequence, entry);
        if (after.Entries.Count == 0)
        {
            await before.DeleteAsync(table, cancellationToken);
            return true;
        }

        var partner = Partner.Of(key, [.. after.Entries.Values.Select(claimed => claimed.Entry)]);
        var total = JsonColumn.TextOf(partner);
        after = after with { Total = total, Updated = total == before.Total ? before.Updated : time.GetUtcNow() };
        await after.WriteAsync(table, [(LevelName, partner.Partnership?.Level)], cancellationToken);
        return true;
    }
}
