using Azure;
using Azure.Data.Tables;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Who was sent which week's digest: claims of weeks, and one entry for each week and recipient.</summary>
public sealed class SendLog
{
    private const string ClaimRow = "claim";
    private const string FinishedName = "Finished";
    private const string RecipientPrefix = "to-";

    private readonly TableClient _log;
    private readonly TimeProvider _time;

    internal SendLog(StorageAccount account, TimeProvider time) => (_log, _time) = (account.Table(TableNames.DigestLog), time);

    /// <summary>Claims a week for sending.</summary>
    /// <param name="abandonedAfter">How old a claim must be to count as left behind by a crash; infinite when it never does.</param>
    /// <returns>False when the week is finished, or claimed by somebody who may still be at work.</returns>
    public async Task<bool> TryClaimAsync(IsoWeek week, TimeSpan abandonedAfter, CancellationToken cancellationToken)
    {
        var claim = new TableEntity(week.ToString(), ClaimRow) { [nameof(SendEntry.At)] = _time.GetUtcNow(), [FinishedName] = false };
        var before = await FindAsync(week, ClaimRow, cancellationToken);
        if (before is not null && (before.GetBoolean(FinishedName) == true || !IsAbandoned(before, abandonedAfter)))
            return false;

        return await TryWriteAsync(claim, before, cancellationToken);
    }

    /// <summary>Marks a claimed week as done, so that it is never claimed again.</summary>
    public Task FinishAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var claim = new TableEntity(week.ToString(), ClaimRow) { [nameof(SendEntry.At)] = _time.GetUtcNow(), [FinishedName] = true };
        return _log.UpsertEntityAsync(claim, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Gives a claimed week back, so that the next run can claim it.</summary>
    public Task ReleaseAsync(IsoWeek week, CancellationToken cancellationToken) =>
        _log.DeleteEntityAsync(week.ToString(), ClaimRow, ETag.All, cancellationToken);

    /// <summary>True when the week was claimed and marked as done.</summary>
    public async Task<bool> IsFinishedAsync(IsoWeek week, CancellationToken cancellationToken) =>
        (await FindAsync(week, ClaimRow, cancellationToken))?.GetBoolean(FinishedName) == true;

    /// <summary>Begins to send a week's mail to a recipient.</summary>
    /// <param name="abandonedAfter">How old an entry that never got past "sending" must be to be begun again; infinite when it never is.</param>
    /// <returns>False when it was sent, or somebody else is sending it.</returns>
    public async Task<bool> TryBeginAsync(IsoWeek week, string recipient, TimeSpan abandonedAfter, CancellationToken cancellationToken)
    {
        var before = await FindAsync(week, RowOf(recipient), cancellationToken);
        var state = before is null ? (SendState?)null : Read(week, before).State;
        if (state == SendState.Sent || (state == SendState.Sending && !IsAbandoned(before!, abandonedAfter)))
            return false;

        var attempts = before?.GetInt32(nameof(SendEntry.Attempts)) ?? 0;
        return await TryWriteAsync(EntryOf(week, recipient, SendState.Sending, attempts + 1, null), before, cancellationToken);
    }

    /// <summary>Notes that the server took the mail.</summary>
    public Task MarkSentAsync(IsoWeek week, string recipient, CancellationToken cancellationToken) =>
        MarkAsync(week, recipient, SendState.Sent, null, cancellationToken);

    /// <summary>Notes that the mail was not taken, and why; it may be begun again.</summary>
    public Task MarkFailedAsync(IsoWeek week, string recipient, string reason, CancellationToken cancellationToken) =>
        MarkAsync(week, recipient, SendState.Failed, reason, cancellationToken);

    /// <summary>The entries of a week, by recipient.</summary>
    public async Task<IReadOnlyList<SendEntry>> OfWeekAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var entries = new List<SendEntry>();
        await foreach (var row in RowQuery.PartitionAsync(_log, week.ToString(), null, cancellationToken))
        {
            if (row.RowKey != ClaimRow)
                entries.Add(Read(week, row));
        }

        return [.. entries.OrderBy(entry => entry.Recipient, StringComparer.OrdinalIgnoreCase)];
    }

    // Addresses may hold characters that keys may not; their case tells no two recipients apart.
    private static string RowOf(string recipient) => RecipientPrefix + RowKeys.HashOf(recipient.Trim().ToLowerInvariant());

    private static SendEntry Read(IsoWeek week, TableEntity row) => new(
        week,
        row.GetString(nameof(SendEntry.Recipient)) ?? "",
        Enum.Parse<SendState>(row.GetString(nameof(SendEntry.State)) ?? nameof(SendState.Failed)),
        row.GetDateTimeOffset(nameof(SendEntry.At)) ?? default,
        row.GetInt32(nameof(SendEntry.Attempts)) ?? 1,
        row.GetString(nameof(SendEntry.Reason)));

    private TableEntity EntryOf(IsoWeek week, string recipient, SendState state, int attempts, string? reason)
    {
        var row = new TableEntity(week.ToString(), RowOf(recipient))
        {
            [nameof(SendEntry.Recipient)] = recipient,
            [nameof(SendEntry.State)] = state.ToString(),
            [nameof(SendEntry.At)] = _time.GetUtcNow(),
            [nameof(SendEntry.Attempts)] = attempts,
        };
        if (reason is not null)
            row[nameof(SendEntry.Reason)] = reason.Length <= TableLimits.CharsOfText ? reason : reason[..TableLimits.CharsOfText];

        return row;
    }

    private bool IsAbandoned(TableEntity row, TimeSpan after) =>
        after != Timeout.InfiniteTimeSpan && _time.GetUtcNow() - row.GetDateTimeOffset(nameof(SendEntry.At)) >= after;

    private async Task MarkAsync(IsoWeek week, string recipient, SendState state, string? reason, CancellationToken cancellationToken)
    {
        var before = await FindAsync(week, RowOf(recipient), cancellationToken);
        var attempts = before?.GetInt32(nameof(SendEntry.Attempts)) ?? 1;
        await _log.UpsertEntityAsync(EntryOf(week, recipient, state, attempts, reason), TableUpdateMode.Replace, cancellationToken);
    }

    private async Task<TableEntity?> FindAsync(IsoWeek week, string rowKey, CancellationToken cancellationToken)
    {
        var row = await _log.GetEntityIfExistsAsync<TableEntity>(week.ToString(), rowKey, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>Writes over the row that was read, or where there was none; false when somebody else was quicker.</summary>
    private async Task<bool> TryWriteAsync(TableEntity row, TableEntity? before, CancellationToken cancellationToken)
    {
        try
        {
            await (before is null
                ? _log.AddEntityAsync(row, cancellationToken)
                : _log.UpdateEntityAsync(row, before.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
