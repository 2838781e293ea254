namespace DiploFunctions.Extraction.Recognition;

/// <summary>A word that could have told a fact and did not.</summary>
/// <param name="Cue">The word of travel, meeting or agreement.</param>
/// <param name="Reason">Why it tells none.</param>
/// <param name="Because">The word that speaks against it, or null when something is missing.</param>
internal sealed record Refusal(CueMention Cue, RefusalReason Reason, Mention? Because = null);
