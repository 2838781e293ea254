using Azure.Data.Tables;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Fills tables before anything is measured.</summary>
internal interface IRowLoader
{
    /// <summary>How many rows were written.</summary>
    int Rows { get; }

    /// <summary>Takes a row; it is written then or later.</summary>
    /// <exception cref="OperationCanceledException">The time for filling is over.</exception>
    Task AddAsync(string table, TableEntity row);

    /// <summary>Writes what was not written yet.</summary>
    Task FinishAsync();
}
