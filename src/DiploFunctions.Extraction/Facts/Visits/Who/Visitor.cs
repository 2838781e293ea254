using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Who travels.</summary>
/// <param name="Person">The person.</param>
/// <param name="Mention">Where the sentence says so, or null when another sentence does.</param>
internal sealed record Visitor(KnownPerson Person, PersonMention? Mention);
