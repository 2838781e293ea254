using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Reads rows of one partition in the order of their keys.</summary>
internal static class RowQuery
{
    /// <summary>
    /// How many responses of the service one page may take. It looks at so many rows for each, and gives out those that meet the filter:
    /// a question that few rows meet gets short pages, rather than one that takes as long as the whole table.
    /// </summary>
    public const int MostResponses = 5;

    /// <summary>The most rows of one response of the service.</summary>
    public const int RowsOfResponse = 1000;

    /// <summary>All rows of a partition that meet a filter (all when null).</summary>
    public static async IAsyncEnumerable<TableEntity> PartitionAsync(
        TableClient table, string partition, string? filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = And(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), filter);
        await foreach (var row in table.QueryAsync<TableEntity>(all, cancellationToken: cancellationToken))
        {
            yield return row;
        }
    }

    /// <summary>One page of a partition, after the row of the query's cursor.</summary>
    /// <param name="range">The rows that come into question.</param>
    /// <param name="filter">What the service is to leave out, or null.</param>
    /// <param name="read">Makes an item of a row; null leaves the row out.</param>
    /// <param name="select">The properties that are asked for; all when null.</param>
    /// <param name="spare">How many rows are likely to be left out of a page, so that one response brings enough.</param>
    /// <returns>A page; it may be short, even empty, and yet not be the last.</returns>
    public static Task<Page<T>> PageAsync<T>(
        TableClient table,
        string partition,
        RowRange range,
        string? filter,
        PagedQuery query,
        Func<TableEntity, T?> read,
        CancellationToken cancellationToken,
        IEnumerable<string>? select = null,
        int spare = 0)
        where T : class =>
        PageAsync(table, after => And(range.FilterOf(partition, after), filter), query, read, cancellationToken, select, spare);

    /// <summary>One page of the rows that meet a filter, in whatever partitions; their keys must rise from each partition to the next.</summary>
    /// <param name="filterAfter">The filter for the rows after a key; for all rows when it is null.</param>
    /// <param name="read">As for the other.</param>
    /// <param name="select">As for the other.</param>
    /// <param name="spare">As for the other.</param>
    public static async Task<Page<T>> PageAsync<T>(
        TableClient table,
        Func<string?, string> filterAfter,
        PagedQuery query,
        Func<TableEntity, T?> read,
        CancellationToken cancellationToken,
        IEnumerable<string>? select = null,
        int spare = 0)
        where T : class
    {
        var items = new List<T>();
        var last = query.After?.Row;
        var responses = 0;
        // One row more than asked for tells whether there is a next page.
        var rows = table.QueryAsync<TableEntity>(filterAfter(last), query.PageSize + 1 + spare, select, cancellationToken);
        await foreach (var response in rows.AsPages(query.After?.Token))
        {
            foreach (var row in response.Values)
            {
                if (read(row) is { } item)
                {
                    if (items.Count == query.PageSize)
                        return new Page<T>(items, Cursor.Write(query, last));

                    items.Add(item);
                }

                last = row.RowKey;
            }

            if (++responses == MostResponses && response.ContinuationToken is { Length: > 0 } token)
                return new Page<T>(items, Cursor.Write(query, last, token));
        }

        return new Page<T>(items, null);
    }

    /// <summary>The rows that a plan reads, if they are few.</summary>
    /// <param name="most">How many at most.</param>
    /// <returns>Null when there are more, or when the service takes more than <see cref="MostResponses"/> responses to find them.</returns>
    public static async Task<IReadOnlyList<TableEntity>?> FewAsync(
        TableClient table, FactPlan plan, int most, IEnumerable<string> select, CancellationToken cancellationToken)
    {
        var found = new List<TableEntity>();
        var responses = 0;
        var rows = table.QueryAsync<TableEntity>(And(plan.Rows.FilterOf(plan.Partition, null), plan.Filter), RowsOfResponse, select, cancellationToken);
        await foreach (var response in rows.AsPages())
        {
            found.AddRange(response.Values);
            if (found.Count > most || (++responses == MostResponses && response.ContinuationToken is { Length: > 0 }))
                return null;
        }

        return found;
    }

    /// <summary>Both filters, or the one that is not null.</summary>
    public static string And(string filter, string? other) => other is null ? filter : $"{filter} and {other}";

    /// <summary>A filter for a property that must have a value; null when the value is.</summary>
    public static string? IsValue(string property, object? value) =>
        value is null ? null : $"{property} eq {TableClient.CreateQueryFilter($"{value.ToString()}")}";

    /// <summary>A filter for a property that must be true.</summary>
    public static string IsTrue(string property) => $"{property} eq true";

    /// <summary>All filters that are not null, or null when none is.</summary>
    public static string? All(params IEnumerable<string?> filters) =>
        filters.Aggregate((string?)null, (sum, filter) => filter is null ? sum : sum is null ? filter : And(sum, filter));
}
