using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>Which rows have an entry of a block, and which entry: so that what changed is known without reading them.</summary>
/// <param name="Source">The block with the letter of its facts' type; the partition of the index.</param>
/// <param name="Sequence">Grows with each claim; 0 when there was none.</param>
/// <param name="Marks">A hash of the entry by the row's key; empty while somebody is writing it, or was cut off.</param>
/// <param name="ETag">Not set for an index that was never written.</param>
internal sealed record BlockIndex(string Source, long Sequence, IReadOnlyDictionary<string, string> Marks, ETag ETag)
{
    private const string RowKey = "index";
    private const int HashDigits = 12;

    public static async Task<BlockIndex> ReadAsync(TableClient table, string source, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(source, RowKey, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row }
            ? new BlockIndex(source, row.GetInt64(nameof(Sequence)) ?? 0, JsonColumn.Read<Dictionary<string, string>>(row), row.ETag)
            : new BlockIndex(source, 0, new Dictionary<string, string>(), default);
    }

    public static string MarkOf(string json) => RowKeys.HashOf(json)[..HashDigits];

    /// <summary>The keys of rows whose entry is to be written, or taken back, for these to be the block's entries.</summary>
    public IReadOnlyList<string> ChangesTo(IReadOnlyDictionary<string, string> entries) =>
    [
        .. entries.Where(entry => Marks.GetValueOrDefault(entry.Key) != MarkOf(entry.Value)).Select(entry => entry.Key),
        .. Marks.Keys.Where(key => !entries.ContainsKey(key)),
    ];

    /// <summary>Notes which rows are about to be written.</summary>
    /// <returns>The index as written; its sequence is higher than that of any claim before.</returns>
    public Task<BlockIndex> ClaimAsync(TableClient table, IReadOnlyList<string> changes, CancellationToken cancellationToken)
    {
        var marks = new Dictionary<string, string>(Marks, StringComparer.Ordinal);
        foreach (var key in changes)
        {
            marks[key] = "";
        }

        return WriteAsync(table, this with { Sequence = Sequence + 1, Marks = marks }, cancellationToken);
    }

    /// <summary>Notes that the rows are written; refused when somebody else has claimed the block since.</summary>
    public Task<BlockIndex> SettleAsync(TableClient table, IReadOnlyDictionary<string, string> entries, CancellationToken cancellationToken) =>
        WriteAsync(table, this with { Marks = entries.ToDictionary(entry => entry.Key, entry => MarkOf(entry.Value), StringComparer.Ordinal) }, cancellationToken);

    private static async Task<BlockIndex> WriteAsync(TableClient table, BlockIndex index, CancellationToken cancellationToken)
    {
        var row = new TableEntity(index.Source, RowKey) { [nameof(Sequence)] = index.Sequence };
        var ordered = index.Marks.OrderBy(mark => mark.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        JsonColumn.Write(row, JsonSerializer.Serialize(ordered, ModelJson.Options));
        TableLimits.Check(row);
        var response = await (index.ETag == default
            ? table.AddEntityAsync(row, cancellationToken)
            : table.UpdateEntityAsync(row, index.ETag, TableUpdateMode.Replace, cancellationToken));
        return index with { ETag = response.Headers.ETag ?? throw new InvalidOperationException("The Table service gave no ETag.") };
    }
}
