using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Who is known to travel before a word of travel is read.</summary>
/// <param name="Sentence">In the same sentence, or null.</param>
/// <param name="Article">In the article so far, or null.</param>
internal sealed record Travellers(KnownPerson? Sentence, KnownPerson? Article);
