namespace DiploFunctions.Digest;

/// <summary>The most important facts of the week, most important first; at most five.</summary>
public sealed record LeadSection(string Heading, IReadOnlyList<LeadLine> Lines);
