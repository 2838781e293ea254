namespace DiploFunctions.Digest;

/// <summary>A visit in a calendar strip.</summary>
/// <param name="Label">Who goes where.</param>
/// <param name="First">The first of its days in the strip, from 0.</param>
/// <param name="Last">The last of them, included.</param>
public sealed record CalendarLane(string Label, int First, int Last);
