using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>A table without rows, for code that reads before it makes rows.</summary>
internal sealed class EmptyTable : TableClient
{
    public override AsyncPageable<T> QueryAsync<T>(
        string filter, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
        AsyncPageable<T>.FromPages([]);
}
