using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>A row of entries, one for each block that says something, and what they come to together.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="Row">The row's key.</param>
/// <param name="Entries">The entry by block, each with the number of the claim that it was written under.</param>
/// <param name="Total">What they come to, as JSON; null when there is no entry.</param>
/// <param name="Updated">When the total last changed, UTC.</param>
/// <param name="Settled">False while copies of the total are still to be written.</param>
/// <param name="ETag">Not set for a row that is not there.</param>
internal sealed record SummaryRow<TEntry>(
    string Partition, string Row, IReadOnlyDictionary<string, Claimed<TEntry>> Entries, string? Total, DateTimeOffset Updated, bool Settled, ETag ETag)
    where TEntry : class
{
    public static async Task<SummaryRow<TEntry>> ReadAsync(TableClient table, string partition, string rowKey, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, rowKey, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row }
            ? new SummaryRow<TEntry>(
                partition,
                rowKey,
                JsonColumn.Read<Dictionary<string, Claimed<TEntry>>>(row),
                row.GetString(nameof(Total)),
                row.GetDateTimeOffset(nameof(Updated)) ?? default,
                row.GetBoolean(nameof(Settled)) ?? false,
                row.ETag)
            : None(partition, rowKey);
    }

    /// <summary>A row that is not there.</summary>
    public static SummaryRow<TEntry> None(string partition, string rowKey) =>
        new(partition, rowKey, new Dictionary<string, Claimed<TEntry>>(), null, default, true, default);

    /// <summary>The total of a row that was read with the columns <see cref="Total"/> and <see cref="Updated"/> at least.</summary>
    public static (T Total, DateTimeOffset Updated)? TotalOf<T>(TableEntity row)
        where T : class =>
        row.GetString(nameof(Total)) is { } json && JsonSerializer.Deserialize<T>(json, ModelJson.Options) is { } total
            ? (total, row.GetDateTimeOffset(nameof(Updated)) ?? default)
            : null;

    /// <summary>The row with an entry of a block put in place, or taken out (null).</summary>
    public SummaryRow<TEntry> With(string source, long sequence, TEntry? entry)
    {
        var entries = Entries.Where(one => one.Key != source);
        if (entry is not null)
            entries = entries.Append(KeyValuePair.Create(source, new Claimed<TEntry>(sequence, entry)));

        return this with { Entries = entries.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>Writes the row if nobody changed it since it was read.</summary>
    /// <param name="columns">As for <see cref="ToRow"/>.</param>
    public async Task<SummaryRow<TEntry>> WriteAsync(TableClient table, IEnumerable<(string Name, object? Value)> columns, CancellationToken cancellationToken) =>
        this with { ETag = await SubmitAsync(table, ToRow(columns), cancellationToken) };

    /// <param name="columns">Further properties, to filter by; null is left out.</param>
    public TableEntity ToRow(IEnumerable<(string Name, object? Value)> columns)
    {
        var row = new TableEntity(Partition, Row) { [nameof(Updated)] = Updated, [nameof(Settled)] = Settled };
        foreach (var (name, value) in columns.Append((nameof(Total), Total)))
        {
            if (value?.ToString() is { } text)
                row[name] = text;
        }

        JsonColumn.Write(row, JsonColumn.TextOf(Entries));
        TableLimits.Check(row);
        return row;
    }

    /// <summary>Deletes the row if nobody changed it since it was read.</summary>
    public Task DeleteAsync(TableClient table, CancellationToken cancellationToken) => table.DeleteEntityAsync(Partition, Row, ETag, cancellationToken);

    private async Task<ETag> SubmitAsync(TableClient table, TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            var response = await (ETag == default
                ? table.AddEntityAsync(row, cancellationToken)
                : table.UpdateEntityAsync(row, ETag, TableUpdateMode.Replace, cancellationToken));
            return response.Headers.ETag ?? throw new InvalidOperationException("The Table service gave no ETag.");
        }
        catch (RequestFailedException failure) when (failure.Status == 404 && failure.ErrorCode != "TableNotFound")
        {
            // Gone is changed too, and answered in the same way: by reading again.
            throw new RequestFailedException(412, "The row was deleted meanwhile.", failure);
        }
    }
}
