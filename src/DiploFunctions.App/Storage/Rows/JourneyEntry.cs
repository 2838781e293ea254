using DiploFunctions.Merging;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>A visit in its traveller's row.</summary>
/// <param name="Block">The block of the visit.</param>
/// <param name="Leg">The visit as a leg.</param>
/// <param name="Trip">The journey that the visit's own rows tell; null when none.</param>
internal sealed record JourneyEntry(string Block, JourneyLeg Leg, string? Trip);
