namespace DiploFunctions.Digest;

/// <summary>A heading and its paragraphs.</summary>
public sealed record TextSection(string Heading, IReadOnlyList<string> Paragraphs);
