using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Words that a rule used.</summary>
/// <param name="Role">What for: "visitor", "destination", "date".</param>
/// <param name="Span">Where they stand.</param>
internal sealed record Part(string Role, Span Span);
