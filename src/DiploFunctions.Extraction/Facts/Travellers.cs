using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Who is known to travel before a word of travel is read.</summary>
/// <param name="Telling">What the same sentence has told so far, or null.</param>
/// <param name="Article">Who travels most in the article so far, or null.</param>
internal sealed record Travellers(VisitTelling? Telling, KnownPerson? Article);
