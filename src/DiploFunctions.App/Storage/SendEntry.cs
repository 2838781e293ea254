using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>The mail of one week to one recipient.</summary>
/// <param name="Week">The ISO week.</param>
/// <param name="Recipient">The address, as it was given.</param>
/// <param name="State">How far it has come.</param>
/// <param name="At">When it came that far, UTC.</param>
/// <param name="Attempts">How often it was begun, 1 or more.</param>
/// <param name="Reason">Why it failed; null otherwise.</param>
public sealed record SendEntry(IsoWeek Week, string Recipient, SendState State, DateTimeOffset At, int Attempts, string? Reason);
