using DiploFunctions.App.Digests;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Makes and mails the digests that are due. The schedule is UTC; which week is due is told in the time zone of the settings.</summary>
public sealed class SendWeeklyDigest(WeeklyDigest digest)
{
    // The host does not try a timer again by itself.
    [Function("SendWeeklyDigest")]
    [FixedDelayRetry(3, "00:01:00")]
    public Task RunAsync([TimerTrigger("%DigestSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        digest.SendDueAsync(cancellationToken);
}
