using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Who is known to travel before a word of travel is read.</summary>
/// <param name="Telling">What the same sentence has told so far, or null.</param>
/// <param name="Article">Who travels most in the article so far, or null.</param>
internal sealed record Travellers(VisitTelling? Telling, KnownPerson? Article)
{
    /// <summary>What was told last in this sentence or in one close before, or null.</summary>
    public VisitTelling? Last { get; init; }

    /// <summary>The last journey told of the person who travels most, or null.</summary>
    public VisitTelling? Main { get; init; }

    /// <summary>Where the article takes place at this point, or null.</summary>
    public Party? Scene { get; init; }
}
