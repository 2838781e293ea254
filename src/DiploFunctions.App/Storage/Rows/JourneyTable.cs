using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The table of journeys: for each traveller the visits that may be legs of one, whatever block they are of.</summary>
internal sealed class JourneyTable(TableClient table)
{
    public async Task<JourneyRow> ReadAsync(string traveller, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(traveller, JourneyRow.RowKey, cancellationToken: cancellationToken);
        return row is { HasValue: true, Value: { } entity }
            ? new JourneyRow(traveller, JsonColumn.Read<IReadOnlyList<JourneyEntry>>(entity), entity.ETag)
            : new JourneyRow(traveller, [], default);
    }

    /// <summary>Puts the visits of a block in place of those that the traveller's row has of it.</summary>
    /// <param name="known">The row as it was read lately; it is read again when somebody changed it since.</param>
    /// <returns>The row as it is then.</returns>
    public async Task<JourneyRow> PutAsync(JourneyRow known, string block, IReadOnlyList<JourneyEntry> entries, CancellationToken cancellationToken)
    {
        JourneyRow? row = known;
        await Contention.RunAsync(
            async () =>
            {
                var before = row ?? await ReadAsync(known.Traveller, cancellationToken);
                row = null;
                var after = before.With(block, entries);
                if (!after.Entries.SequenceEqual(before.Entries))
                    await WriteAsync(after, cancellationToken);

                row = after;
                return true;
            },
            cancellationToken);
        return row!;
    }

    private async Task WriteAsync(JourneyRow journeys, CancellationToken cancellationToken)
    {
        var row = new TableEntity(journeys.Traveller, JourneyRow.RowKey);
        JsonColumn.Write(row, JsonColumn.TextOf(journeys.Entries));
        var action = journeys.Entries.Count == 0 ? new TableTransactionAction(TableTransactionActionType.Delete, row, journeys.ETag)
            : journeys.ETag == default ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, journeys.ETag);
        await Transactions.SubmitAsync(table, [action], cancellationToken);
    }
}
