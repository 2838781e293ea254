using Azure;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Who was sent which week's digest: one entry for each week and recipient, each changed only by who holds its version.</summary>
public sealed class SendLog
{
    // The rows of a week may be many, and those who want the same few.
    private const int MostSingleReads = 8;

    private readonly TableClient _log;
    private readonly TimeProvider _time;

    private readonly GroupedWrites _grouped;

    internal SendLog(StorageAccount account, TimeProvider time)
    {
        (_log, _time) = (account.Table(TableNames.DigestLog), time);
        // Not to be broken off: a mail of which the log says nothing sure costs more than the wait.
        _grouped = new GroupedWrites(turns => WriteTogetherAsync(turns, CancellationToken.None), turn => TryWriteAsync(turn, CancellationToken.None));
    }

    /// <summary>Whose turn it is to get a week's mail, and what is known of the others. Nothing is written yet: of two who begin at once, one gets to the end of a mail.</summary>
    /// <returns>The turns, those of one partition beside each other, and the entries of those recipients whose mail is not this caller's to send.</returns>
    internal async Task<(IReadOnlyList<SendTurn> Turns, IReadOnlyList<SendEntry> Others)> BeginAsync(
        IsoWeek week, IReadOnlyList<Recipient> recipients, SendRules rules, CancellationToken cancellationToken)
    {
        var known = (await ReadAsync(week, recipients, cancellationToken)).ToDictionary(row => row.RowKey, StringComparer.Ordinal);
        var (turns, others) = (new List<SendTurn>(), new List<SendEntry>());
        foreach (var recipient in recipients.OrderBy(recipient => recipient.Id, StringComparer.Ordinal))
        {
            var row = known.GetValueOrDefault(SendRows.KeyOf(recipient.Id));
            var entry = row is null ? null : SendRows.Read(week, row);
            if (entry is null || rules.IsOpen(entry, _time.GetUtcNow()))
                turns.Add(new SendTurn(Next(week, recipient, entry, entry?.Again ?? 0), recipient, row?.ETag ?? default));
            else
                others.Add(rules.IsGivenUp(entry, _time.GetUtcNow()) ? await GiveUpAsync(entry, row!.ETag, cancellationToken) : entry);
        }

        return (turns, others);
    }

    /// <summary>The turn to send a week's mail to somebody once more, whether they have it or not; null when somebody is sending it just now.</summary>
    internal async Task<SendTurn?> BeginAgainAsync(IsoWeek week, Recipient recipient, SendRules rules, CancellationToken cancellationToken)
    {
        var row = await FindAsync(week, recipient.Id, cancellationToken);
        var entry = row is null ? null : SendRows.Read(week, row);
        if (entry is not null && rules.IsBusy(entry, _time.GetUtcNow()))
            return null;

        var again = entry is null ? 0 : entry.Again + 1;
        return new SendTurn(Next(week, recipient, entry, again), recipient, row?.ETag ?? default);
    }

    /// <summary>Notes that the server is about to be told that the mail is whole.</summary>
    /// <returns>False when the turn is lost: the mail must not be sent.</returns>
    internal Task<bool> TryMarkSendingAsync(SendTurn turn)
    {
        turn.Entry = turn.Entry with { State = SendState.Sending, At = _time.GetUtcNow() };
        return _grouped.WriteAsync(turn);
    }

    /// <summary>Notes what became of a turn; nothing when the turn was lost.</summary>
    /// <param name="isCounted">False when the server takes no mail at all, which says nothing about this one.</param>
    internal Task MarkAsync(SendTurn turn, SendState state, string? reason, bool isCounted)
    {
        // What servers say often holds the address.
        var told = reason?.Replace(turn.Recipient.Address, turn.Entry.Address, StringComparison.OrdinalIgnoreCase);
        var attempts = turn.Entry.Attempts - (isCounted ? 0 : 1);
        turn.Entry = turn.Entry with { State = state, At = _time.GetUtcNow(), Attempts = attempts, Reason = told };
        return _grouped.WriteAsync(turn);
    }

    /// <summary>All entries of a week, by recipient.</summary>
    public async Task<IReadOnlyList<SendEntry>> OfWeekAsync(IsoWeek week, CancellationToken cancellationToken) =>
        [.. (await ReadWeekAsync(week, cancellationToken)).Select(row => SendRows.Read(week, row))];

    /// <summary>A page of the entries of a week, by recipient.</summary>
    public Task<Queries.Page<SendEntry>> ListAsync(DeliveryQuery query, CancellationToken cancellationToken) =>
        RowQuery.PageAsync(_log, after => SendRows.FilterOf(query.Week, after), query, row => SendRows.Read(query.Week, row), cancellationToken);

    private SendEntry Next(IsoWeek week, Recipient recipient, SendEntry? before, int again) => new(
        week, recipient.Id, AddressText.Masked(recipient.Address), SendState.Sending, _time.GetUtcNow(), (before?.Attempts ?? 0) + 1, again, null);

    private async Task<SendEntry> GiveUpAsync(SendEntry entry, ETag version, CancellationToken cancellationToken)
    {
        const string Reason = "The app ended while the server was taking it.";
        var given = entry with { State = SendState.Uncertain, At = _time.GetUtcNow(), Reason = Reason };
        await TryWriteAsync(SendRows.Write(given), version, cancellationToken);
        return given;
    }

    private async Task<IReadOnlyList<TableEntity>> ReadAsync(IsoWeek week, IReadOnlyList<Recipient> recipients, CancellationToken cancellationToken)
    {
        if (recipients.Count > MostSingleReads)
            return await ReadWeekAsync(week, cancellationToken);

        var rows = await Task.WhenAll(recipients.Select(recipient => FindAsync(week, recipient.Id, cancellationToken)));
        return [.. rows.OfType<TableEntity>()];
    }

    private async Task<List<TableEntity>> ReadWeekAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _log.QueryAsync<TableEntity>(SendRows.FilterOf(week, null), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    private async Task<TableEntity?> FindAsync(IsoWeek week, string recipientId, CancellationToken cancellationToken)
    {
        var row = await _log.GetEntityIfExistsAsync<TableEntity>(
            SendRows.PartitionOf(week, recipientId), SendRows.KeyOf(recipientId), cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>Writes up to a hundred turns at once; false when somebody else was quicker with one of them, and none was written.</summary>
    private async Task<bool> WriteTogetherAsync(IReadOnlyList<SendTurn> turns, CancellationToken cancellationToken)
    {
        try
        {
            var versions = await Transactions.SubmitAsync(
                _log,
                [.. turns.Select(turn => turn.Version == default
                    ? new TableTransactionAction(TableTransactionActionType.Add, SendRows.Write(turn))
                    : new TableTransactionAction(TableTransactionActionType.UpdateReplace, SendRows.Write(turn), turn.Version))],
                cancellationToken);
            foreach (var (turn, version) in turns.Zip(versions))
            {
                turn.Version = version;
            }

            return true;
        }
        catch (RequestFailedException failure) when (Transactions.IsConflict(failure))
        {
            return false;
        }
    }

    private async Task<bool> TryWriteAsync(SendTurn turn, CancellationToken cancellationToken)
    {
        if (await TryWriteAsync(SendRows.Write(turn), turn.Version, cancellationToken) is { } version)
        {
            turn.Version = version;
            return true;
        }

        // A write whose answer got lost is made again, and finds itself.
        var row = await FindAsync(turn.Week, turn.Recipient.Id, cancellationToken);
        if (row is null || !SendRows.IsOf(turn, row))
            return false;

        turn.Version = row.ETag;
        return true;
    }

    /// <summary>Writes over the version that was read, or where there was none; null when somebody else was quicker.</summary>
    private async Task<ETag?> TryWriteAsync(TableEntity row, ETag version, CancellationToken cancellationToken)
    {
        try
        {
            var response = await (version == default
                ? _log.AddEntityAsync(row, cancellationToken)
                : _log.UpdateEntityAsync(row, version, TableUpdateMode.Replace, cancellationToken));
            return response.Headers.ETag;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return null;
        }
    }
}
