using Azure.Data.Tables;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The rows that one request wrote: of one table and partition.</summary>
internal sealed record RecordedWrite(string Table, IReadOnlyList<TableEntity> Rows);
