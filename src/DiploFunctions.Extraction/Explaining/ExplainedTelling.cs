namespace DiploFunctions.Extraction.Explaining;

/// <summary>One place of an article that tells a fact.</summary>
/// <param name="Sentence">The number of its sentence, from 1.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Parts">The words that the rule used, each with what for ("visitor", "date").</param>
/// <param name="Confidence">How sure this telling alone makes the fact, 0 to 1.</param>
public sealed record ExplainedTelling(int Sentence, string Rule, IReadOnlyList<ExplainedWords> Parts, double Confidence);
