using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Explaining;

/// <summary>Words that could have told a fact and did not.</summary>
/// <param name="Words">The words of travel, meeting or agreement.</param>
/// <param name="Reason">Why they tell none.</param>
/// <param name="Because">The words that speak against it, or null when something is missing.</param>
public sealed record ExplainedRefusal(string Words, RefusalReason Reason, string? Because);
