using DiploFunctions.App.Storage;

namespace DiploFunctions.App.Answers;

/// <summary>A mail of a week's digest, as the API shows it.</summary>
/// <param name="Recipient">The recipient's id.</param>
/// <param name="Address">Their address, masked ("a…@example.org").</param>
/// <param name="State">How far it has come.</param>
/// <param name="At">When it came that far, UTC.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Again">How often it was sent again on purpose.</param>
/// <param name="Reason">Why it failed, or null.</param>
internal sealed record DeliveryAnswer(string Recipient, string Address, SendState State, DateTimeOffset At, int Attempts, int Again, string? Reason)
{
    public static DeliveryAnswer Of(SendEntry entry) =>
        new(entry.RecipientId, entry.Address, entry.State, entry.At, entry.Attempts, entry.Again, entry.Reason);
}
