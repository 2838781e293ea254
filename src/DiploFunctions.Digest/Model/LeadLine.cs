namespace DiploFunctions.Digest;

/// <summary>A sentence on one of the week's most important facts.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Sources">The numbers of its articles in the list of sources.</param>
public sealed record LeadLine(string Text, IReadOnlyList<int> Sources);
