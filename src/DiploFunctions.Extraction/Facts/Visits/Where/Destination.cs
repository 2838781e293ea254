using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Where;

/// <summary>A country travelled to, with the dates that stand beside it.</summary>
/// <param name="Country">The country.</param>
/// <param name="Place">The last mention that names it.</param>
/// <param name="City">The mention of its city, or null.</param>
/// <param name="Date">The dates in brackets after it, or null.</param>
internal sealed record Destination(Party Country, PlaceMention Place, PlaceMention? City, ResolvedDate? Date);
