using Azure;
using Azure.Data.Tables;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Who is at work on which week's mails: one row for each week.</summary>
public sealed class WeekClaims
{
    internal const string Row = "claim";
    private const string AtName = "At";
    private const string StateName = "Work";

    private readonly TableClient _log;
    private readonly TimeProvider _time;

    internal WeekClaims(StorageAccount account, TimeProvider time) => (_log, _time) = (account.Table(TableNames.DigestLog), time);

    private enum Work
    {
        Claimed,
        Open,
        Finished,
    }

    /// <summary>Claims a week for sending, by a write that only one of many callers can make.</summary>
    /// <param name="abandonedAfter">How old a claim must be to count as left behind by a crash.</param>
    /// <returns>False when the week is finished, or claimed by somebody who may still be at work.</returns>
    public async Task<bool> TryClaimAsync(IsoWeek week, TimeSpan abandonedAfter, CancellationToken cancellationToken)
    {
        var before = await FindAsync(week, cancellationToken);
        if (before is not null && (WorkOf(before) == Work.Finished || (WorkOf(before) == Work.Claimed && AgeOf(before) < abandonedAfter)))
            return false;

        try
        {
            var claim = RowOf(week, Work.Claimed);
            await (before is null
                ? _log.AddEntityAsync(claim, cancellationToken)
                : _log.UpdateEntityAsync(claim, before.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Marks a claimed week as done, so that it is never claimed again.</summary>
    public Task FinishAsync(IsoWeek week, CancellationToken cancellationToken) =>
        _log.UpsertEntityAsync(RowOf(week, Work.Finished), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Gives a claimed week back, so that the next run can claim it.</summary>
    public Task ReleaseAsync(IsoWeek week, CancellationToken cancellationToken) =>
        _log.UpsertEntityAsync(RowOf(week, Work.Open), TableUpdateMode.Replace, cancellationToken);

    /// <summary>How far the week has come.</summary>
    public async Task<WeekState> StateOfAsync(IsoWeek week, CancellationToken cancellationToken) =>
        await FindAsync(week, cancellationToken) is not { } row ? WeekState.Untouched
        : WorkOf(row) == Work.Finished ? WeekState.Finished
        : WeekState.Begun;

    private static Work WorkOf(TableEntity row) => Enum.TryParse<Work>(row.GetString(StateName), out var work) ? work : Work.Open;

    private TimeSpan AgeOf(TableEntity row) => _time.GetUtcNow() - (row.GetDateTimeOffset(AtName) ?? default);

    private TableEntity RowOf(IsoWeek week, Work work) => new(week.ToString(), Row) { [AtName] = _time.GetUtcNow(), [StateName] = work.ToString() };

    private async Task<TableEntity?> FindAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var row = await _log.GetEntityIfExistsAsync<TableEntity>(week.ToString(), Row, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}
