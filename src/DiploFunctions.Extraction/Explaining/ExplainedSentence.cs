namespace DiploFunctions.Extraction.Explaining;

/// <summary>A sentence with what was recognised in it.</summary>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Text">The sentence, as the article writes it.</param>
/// <param name="Recognized">People, places, dates and cue words in order.</param>
/// <param name="Refusals">
/// Words that could have told a fact and did not. Empty in a sentence that tells nothing: it names no travel, meeting, document or level.
/// </param>
/// <param name="IsHeadline">True for the headline: meetings and agreements are read in the body alone.</param>
/// <param name="TellsSomething">True when some fact is told in it.</param>
public sealed record ExplainedSentence(
    int Number,
    string Text,
    IReadOnlyList<ExplainedWords> Recognized,
    IReadOnlyList<ExplainedRefusal> Refusals,
    bool IsHeadline,
    bool TellsSomething);
