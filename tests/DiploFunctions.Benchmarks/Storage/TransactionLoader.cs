using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Writes rows as anybody can: transactions of 100 rows, several at once.</summary>
internal sealed class TransactionLoader(StorageAccount account, CancellationToken stop) : IRowLoader
{
    private const int AtOnce = 4;
    private const int RowsBetweenReports = 100_000;

    private readonly Dictionary<(string Table, string Partition), List<TableTransactionAction>> _waiting = [];
    private readonly List<(string Table, List<TableTransactionAction> Rows)> _full = [];
    private readonly Stopwatch _begun = Stopwatch.StartNew();
    private int _reports;

    public int Rows { get; private set; }

    public async Task AddAsync(string table, TableEntity row)
    {
        stop.ThrowIfCancellationRequested();
        var key = (table, row.PartitionKey);
        if (!_waiting.TryGetValue(key, out var rows))
            _waiting[key] = rows = [];

        rows.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
        if (rows.Count < TableLimits.ActionsOfTransaction)
            return;

        _waiting.Remove(key);
        _full.Add((table, rows));
        if (_full.Count >= 16 * AtOnce)
            await WriteAsync();
    }

    public Task FinishAsync()
    {
        _full.AddRange(_waiting.Select(rows => (rows.Key.Table, rows.Value)));
        _waiting.Clear();
        return WriteAsync();
    }

    private async Task WriteAsync()
    {
        await Parallel.ForEachAsync(_full, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (part, cancel) =>
        {
            foreach (var rows in Transactions.Split(part.Rows, reserved: 0).Where(rows => rows.Count > 0))
            {
                await Transactions.SubmitAsync(account.Table(part.Table), rows, cancel);
            }
        });
        Rows += _full.Sum(part => part.Rows.Count);
        if (Rows / RowsBetweenReports > _reports)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_reports = Rows / RowsBetweenReports}00,000 rows, {_begun.Elapsed.TotalSeconds:N0} s."));

        _full.Clear();
    }
}
