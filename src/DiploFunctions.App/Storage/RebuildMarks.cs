using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage;

/// <summary>Remembers in storage how far a rebuild has come, so that one that was stopped goes on from any machine.</summary>
public sealed class RebuildMarks
{
    private const string Partition = "rebuild";
    private const string Row = "mark";

    private readonly TableClient _table;

    internal RebuildMarks(StorageAccount account) => _table = account.Table(TableNames.Rebuild);

    /// <summary>The mark of a rebuild that is not finished; null when there is none.</summary>
    public async Task<RebuildMark?> GetAsync(CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Partition, Row, cancellationToken: cancellationToken);
        return row is { HasValue: true, Value: { } mark }
            ? new RebuildMark(mark.GetString(nameof(RebuildMark.Name)) ?? "", mark.GetBoolean(nameof(RebuildMark.Fresh)) ?? false)
            : null;
    }

    public Task SetAsync(RebuildMark mark, CancellationToken cancellationToken) => _table.UpsertEntityAsync(
        new TableEntity(Partition, Row) { [nameof(RebuildMark.Name)] = mark.Name, [nameof(RebuildMark.Fresh)] = mark.Fresh },
        TableUpdateMode.Replace,
        cancellationToken);

    /// <summary>Notes that the rebuild is finished.</summary>
    public Task ClearAsync(CancellationToken cancellationToken) => _table.DeleteEntityAsync(Partition, Row, ETag.All, cancellationToken);
}
