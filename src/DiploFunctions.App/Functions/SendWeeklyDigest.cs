using DiploFunctions.App.Digests;
using DiploFunctions.App.Recipients;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Makes and mails the digests that are due, and forgets what is no longer needed. The schedule is UTC; which week is due is told in the time zone of the settings.</summary>
public sealed class SendWeeklyDigest(WeeklyDigest digest, Subscriptions subscriptions, Editions editions)
{
    // The host does not try a timer again by itself.
    [Function("SendWeeklyDigest")]
    [FixedDelayRetry(3, "00:01:00")]
    public async Task RunAsync([TimerTrigger("%DigestSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        await digest.SendDueAsync(cancellationToken);
        await subscriptions.ForgetUnansweredAsync(cancellationToken);
        await editions.PurgeAsync(cancellationToken);
    }
}
