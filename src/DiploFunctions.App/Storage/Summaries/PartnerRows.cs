using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>The table of partners: a partition for each country, a row for each of its partners, in the order of their codes.</summary>
internal sealed class PartnerRows(TableClient table, TimeProvider time) : SummaryRows<PartnerEntry>
{
    private const string LevelName = "Level";

    public override char Letter => 'c';

    public override IEnumerable<KeyValuePair<string, string>> EntriesOf<TFact>(IReadOnlyList<MergedFact<TFact>> facts) =>
        PartnerEntries.Of(facts).Select(entry => KeyValuePair.Create(entry.Key.ToString(), JsonColumn.TextOf(entry.Value)));

    /// <summary>One page of a country's partners.</summary>
    public Task<Page<Partner>> PageAsync(PartnerQuery query, CancellationToken cancellationToken) => RowQuery.PageAsync(
        table,
        query.Country.Code,
        RowRange.All,
        RowQuery.All(query.Partner is { } partner ? TableClient.CreateQueryFilter($"RowKey eq {RowOf(partner)}") : null, RowQuery.IsValue(LevelName, query.Level)),
        query,
        row => SummaryRow<PartnerEntry>.TotalOf<Partner>(row) is var (total, updated) ? total with { Updated = updated } : null,
        cancellationToken,
        Columns);

    /// <summary>The row of a pair that has these entries, by block.</summary>
    public static TableEntity RowOf(PartnerKey key, IReadOnlyDictionary<string, Claimed<PartnerEntry>> entries, DateTimeOffset now)
    {
        var (row, columns) = Summed(key, SummaryRow<PartnerEntry>.None(key.Country.Code, RowOf(key.Partner)) with { Entries = entries }, now);
        return row.ToRow(columns);
    }

    // Cursors take small letters; the order is the same.
    private static string RowOf(Party partner) => partner.Code.ToLowerInvariant();

    protected override async Task<bool> TryPutAsync(string text, string source, long sequence, PartnerEntry? entry, CancellationToken cancellationToken)
    {
        var key = PartnerKey.Parse(text);
        var before = await SummaryRow<PartnerEntry>.ReadAsync(table, key.Country.Code, RowOf(key.Partner), cancellationToken);
        if (before.Entries.GetValueOrDefault(source)?.Sequence > sequence || (entry is null && !before.Entries.ContainsKey(source)))
            return true;

        var after = before.With(source, sequence, entry);
        if (after.Entries.Count == 0)
        {
            await before.DeleteAsync(table, cancellationToken);
            return true;
        }

        var (row, columns) = Summed(key, after, time.GetUtcNow());
        await row.WriteAsync(table, columns, cancellationToken);
        return true;
    }

    private static (SummaryRow<PartnerEntry> Row, (string Name, object? Value)[] Columns) Summed(PartnerKey key, SummaryRow<PartnerEntry> row, DateTimeOffset now)
    {
        var partner = Partner.Of(key, [.. row.Entries.Values.Select(claimed => claimed.Entry)]);
        var total = JsonColumn.TextOf(partner);
        return (row with { Total = total, Updated = total == row.Total ? row.Updated : now }, [(LevelName, partner.Partnership?.Level)]);
    }
}
