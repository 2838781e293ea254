using DiploFunctions.App.Mail;

namespace DiploFunctions.App.Storage;

/// <summary>When a mail that was begun before is begun again.</summary>
/// <param name="Abandoned">How old an entry that never got past "sending" must be to count as left behind by a crash.</param>
/// <param name="AfterCrash">Whether a mail that the server may have goes again.</param>
/// <param name="MaxAttempts">How often a mail is tried.</param>
internal sealed record SendRules(TimeSpan Abandoned, AfterCrash AfterCrash, int MaxAttempts)
{
    /// <summary>True when it is this caller's turn to send.</summary>
    public bool IsOpen(SendEntry entry, DateTimeOffset now) => entry.State switch
    {
        SendState.Failed => true,
        SendState.Sending => IsAbandoned(entry, now) && MayGoAgain(entry),
        SendState.Uncertain => MayGoAgain(entry),
        _ => false,
    };

    /// <summary>True when somebody else may be sending it.</summary>
    public bool IsBusy(SendEntry entry, DateTimeOffset now) => entry.State == SendState.Sending && !IsAbandoned(entry, now);

    /// <summary>True when a crash left it behind and it is not to be sent again.</summary>
    public bool IsGivenUp(SendEntry entry, DateTimeOffset now) =>
        entry.State == SendState.Sending && IsAbandoned(entry, now) && !MayGoAgain(entry);

    private bool MayGoAgain(SendEntry entry) => AfterCrash == AfterCrash.Resend && entry.Attempts < MaxAttempts;

    private bool IsAbandoned(SendEntry entry, DateTimeOffset now) => now - entry.At >= Abandoned;
}
