using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Who was sent which week's digest: claims of weeks, and one entry for each week and recipient.</summary>
public sealed class SendLog
{
    /// <summary>Claims a week for sending.</summary>
    /// <param name="abandonedAfter">How old a claim must be to count as left behind by a crash; infinite when it never does.</param>
    /// <returns>False when the week is finished, or claimed by somebody who may still be at work.</returns>
    public Task<bool> TryClaimAsync(IsoWeek week, TimeSpan abandonedAfter, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Marks a claimed week as done, so that it is never claimed again.</summary>
    public Task FinishAsync(IsoWeek week, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Gives a claimed week back, so that the next run can claim it.</summary>
    public Task ReleaseAsync(IsoWeek week, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>True when the week was claimed and marked as done.</summary>
    public Task<bool> IsFinishedAsync(IsoWeek week, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Begins to send a week's mail to a recipient.</summary>
    /// <param name="abandonedAfter">How old an entry that never got past "sending" must be to be begun again; infinite when it never is.</param>
    /// <returns>False when it was sent, or somebody else is sending it.</returns>
    public Task<bool> TryBeginAsync(IsoWeek week, string recipient, TimeSpan abandonedAfter, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Notes that the server took the mail.</summary>
    public Task MarkSentAsync(IsoWeek week, string recipient, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Notes that the mail was not taken, and why; it may be begun again.</summary>
    public Task MarkFailedAsync(IsoWeek week, string recipient, string reason, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>The entries of a week, by recipient.</summary>
    public Task<IReadOnlyList<SendEntry>> OfWeekAsync(IsoWeek week, CancellationToken cancellationToken) => throw new NotImplementedException();
}
