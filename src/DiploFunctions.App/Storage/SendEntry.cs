using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>The mail of one week to one recipient.</summary>
/// <param name="Week">The ISO week.</param>
/// <param name="RecipientId">Whose mail it is.</param>
/// <param name="Address">The address, masked: the log outlives what people subscribed to.</param>
/// <param name="State">How far it has come.</param>
/// <param name="At">When it came that far, UTC.</param>
/// <param name="Attempts">How often it was tried, 1 or more; a server that takes no mail at all does not count.</param>
/// <param name="Again">How often it was sent again on purpose.</param>
/// <param name="Reason">Why it failed; null otherwise.</param>
public sealed record SendEntry(
    IsoWeek Week, string RecipientId, string Address, SendState State, DateTimeOffset At, int Attempts, int Again, string? Reason);
