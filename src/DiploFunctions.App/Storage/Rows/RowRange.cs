using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>A part of a partition by the keys of its rows.</summary>
/// <param name="From">The lowest key, or a text before it; null for no limit.</param>
/// <param name="Below">A key that all are below; null for no limit.</param>
internal readonly record struct RowRange(string? From, string? Below)
{
    public static readonly RowRange All = new(null, null);

    /// <summary>The rows whose keys begin with a text that ends with a hyphen.</summary>
    public static RowRange Of(string prefix) => new(prefix, After(prefix));

    /// <summary>The first text after all that begin with one: the last character is replaced by the next.</summary>
    public static string After(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);

    /// <summary>The filter for a partition's rows of the range, after a row if one is given.</summary>
    public string FilterOf(string partition, string? after) => RowQuery.All(
        TableClient.CreateQueryFilter($"PartitionKey eq {partition}"),
        after is not null && string.CompareOrdinal(after, From) >= 0 ? TableClient.CreateQueryFilter($"RowKey gt {after}")
            : From is null ? null : TableClient.CreateQueryFilter($"RowKey ge {From}"),
        Below is null ? null : TableClient.CreateQueryFilter($"RowKey lt {Below}"))!;
}
