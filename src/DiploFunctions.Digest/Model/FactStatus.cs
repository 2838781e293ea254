namespace DiploFunctions.Digest;

/// <summary>How far a fact has come.</summary>
/// <param name="Text">In words.</param>
/// <param name="Tone">For its colour.</param>
public sealed record FactStatus(string Text, StatusTone Tone);
