using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Reads rows of one partition in the order of their keys.</summary>
internal static class RowQuery
{
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
    /// <param name="filter">What the service is to leave out, or null.</param>
    /// <param name="read">Makes an item of a row; null leaves the row out.</param>
    /// <param name="select">The properties that are asked for; all when null.</param>
    public static async Task<Page<T>> PageAsync<T>(
        TableClient table, string partition, string? filter, PagedQuery query, Func<TableEntity, T?> read, CancellationToken cancellationToken,
        IEnumerable<string>? select = null)
        where T : class
    {
        var after = query.After is { } cursor ? TableClient.CreateQueryFilter($"RowKey gt {cursor.Row}") : null;
        var all = And(And(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), after), filter);
        var items = new List<T>();
        var last = "";
        // One row more than asked for tells whether there is a next page.
        await foreach (var row in table.QueryAsync<TableEntity>(all, query.PageSize + 1, select, cancellationToken))
        {
            if (read(row) is not { } item)
                continue;

            if (items.Count == query.PageSize)
                return new Page<T>(items, Cursor.Write(query, last));

            items.Add(item);
            last = row.RowKey;
        }

        return new Page<T>(items, null);
    }

    /// <summary>Both filters, or the one that is not null.</summary>
    public static string And(string filter, string? other) => other is null ? filter : $"{filter} and {other}";

    /// <summary>A filter for a property that must have a value; null when the value is.</summary>
    public static string? IsValue(string property, object? value) =>
        value is null ? null : $"{property} eq {TableClient.CreateQueryFilter($"{value.ToString()}")}";

    /// <summary>All filters that are not null, or null when none is.</summary>
    public static string? All(params string?[] filters) =>
        filters.Aggregate((string?)null, (sum, filter) => sum is null ? filter : And(sum, filter));
}
