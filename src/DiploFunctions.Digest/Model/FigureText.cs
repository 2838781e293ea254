namespace DiploFunctions.Digest;

/// <summary>One headline figure.</summary>
/// <param name="Value">The number.</param>
/// <param name="Label">What was counted, in the number's grammatical form.</param>
/// <param name="Before">The week before's number in words, or null when it is not known.</param>
public sealed record FigureText(string Value, string Label, string? Before);
